import { describe, expect, it } from 'vitest';
import { foldText, matchesText } from './fold-text.ts';

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
		['', '']
	])('%s becomes %s', (text, folded) => {
		expect(foldText(text)).toBe(folded);
	});

	it('changes nothing that is folded already', () => {
		const once = foldText('ﾎﾟﾙﾉ事犯（ＳＮＳ）ヽヾ');
		expect(foldText(once)).toBe(once);
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
});
