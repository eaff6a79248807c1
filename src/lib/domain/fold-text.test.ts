import { describe, expect, it } from 'vitest';
import { foldText, matchesText, queryWords } from './fold-text.ts';

describe('folding text', () => {
	it.each([
		['ＳＮＳに起因する', 'snsに起因する'],
		['ｽﾏｰﾄﾌｫﾝ', 'すまーとふぉん'],
		['ｶﾞｲﾄﾞ', 'がいど'],
		['インターネット', 'いんたーねっと'],
		['ヴァイオリン', 'ゔぁいおりん'],
		['いすヾ', 'いすゞ'],
		['児童買春・児童ポルノ', '児童買春・児童ぽるの'],
		['Human Trafficking', 'human trafficking'],
		['１８歳未満　％', '18歳未満 %'],
		['㈱', '(株)'],
		['Children’s “rights”', 'children\'s "rights"'],
		['２－（３）－①', '2-(3)-1'],
		['2016–2018 — 9〜17時', '2016-2018 - 9~17時'],
		['', '']
	])('%s becomes %s', (text, folded) => {
		expect(foldText(text)).toBe(folded);
	});

	it.each([
		['キャリア', 'キヤリア'],
		['ビール', 'ビル'],
		['人身取引', '人身売買']
	])('keeps %s and %s apart', (one, other) => {
		expect(foldText(one)).not.toBe(foldText(other));
	});

	it('changes nothing that is folded already', () => {
		const once = foldText('ﾎﾟﾙﾉ事犯（ＳＮＳ）ヽヾ');
		expect(foldText(once)).toBe(once);
	});
});

describe('the words of a query', () => {
	it.each([
		['ポルノ　検挙', [['ぽるの'], ['検挙']]],
		['子供', [['子供', '子ども', 'こども']]],
		['コドモの人権', [['こどもの人権', '子どもの人権', '子供の人権']]],
		['取り組み', [['取り組み', '取組み', '取組']]],
		['プロバイダー', [['ぷろばいだー', 'ぷろばいだ']]],
		['データー', [['でーたー']]],
		['キー', [['きー']]],
		[' 　', []]
	])('“%s”', (query, words) => {
		expect(queryWords(query)).toEqual(words);
	});
});

describe('matching text', () => {
	const texts = ['児童ポルノ事犯の検挙件数', 'Child pornography cases cleared'];

	it.each(['ぽるの', 'ﾎﾟﾙﾉ 検挙', 'CHILD　件数', '', '   '])('finds “%s”', (query) => {
		expect(matchesText(query, texts)).toBe(true);
	});

	it.each(['被害', 'ポルノ 被害', 'child labour'])('does not find “%s”', (query) => {
		expect(matchesText(query, texts)).toBe(false);
	});

	it.each([
		['子供の人権', '子どもの人権110番'],
		['子ども', 'こども家庭庁'],
		['こども', '子供・若者白書'],
		['取り組み', '関係府省庁の取組'],
		['取組', '民間の取り組み'],
		['障がい', '障害のある児童'],
		['プロバイダー', 'プロバイダ等の責任'],
		['プロバイダ', 'プロバイダーによる削除'],
		["children's", 'Children’s Rights 110'],
		['子', '子供'],
		['取り組', '取り組み']
	])('finds “%s” in “%s”', (query, text) => {
		expect(matchesText(query, [text])).toBe(true);
	});

	it.each([
		['人身売買', '人身取引'],
		['キー', 'キャンペーン'],
		['子供', '母子']
	])('does not find “%s” in “%s”', (query, text) => {
		expect(matchesText(query, [text])).toBe(false);
	});
});
