import { describe, expect, it } from 'vitest';
import { rankMatch, readSearchQuery, searchCode, type Searchable } from './rank-match.ts';

const rankOf = (query: string, thing: Searchable) => rankMatch(readSearchQuery(query), thing);

const training: Searchable = {
	titles: [
		{ language: 'ja', text: '人身取引の取締りに当たる職員の研修' },
		{ language: 'en', text: 'Training of officials who act against trafficking' }
	],
	codes: ['2-3-1', '2-(3)-①'],
	texts: [
		{ language: 'ja', text: '警察学校で被害者への接し方を教える。' },
		{ language: 'en', text: 'Police schools teach how to treat victims.' }
	],
	context: ['人身取引対策行動計画2022', 'Trafficking plan 2022', '警察庁', 'NPA']
};

describe('ranking a match', () => {
	it.each([
		['人身取引', 'title-begins'],
		['ジンシントリヒキ', null],
		['TRAINING', 'title-begins'],
		['training trafficking', 'title-begins'],
		['trafficking training', 'title'],
		['研修', 'title'],
		['けんしゅう', null],
		['研修　職員', 'title'],
		['2-(3)-①', 'code'],
		['2-(3)-1', 'code'],
		['２－３－１', 'code'],
		['2(3)①', 'code'],
		['2-3', null],
		['被害者', 'text'],
		['victims', 'text'],
		['研修 被害者', 'text'],
		['研修 victims', 'text'],
		['行動計画2022 研修', 'text'],
		['行動計画2022 2-3-1', 'code'],
		['npa victims', 'text'],
		['行動計画2022', null],
		['警察庁 行動計画2022', null],
		['研修 児童', null],
		['', null],
		['　', null]
	])('“%s” is %s', (query, rank) => {
		expect(rankOf(query, training)).toBe(rank);
	});

	it('finds by the spellings of a word', () => {
		const desk = { ...training, titles: [{ language: 'ja' as const, text: '子どもの人権110番' }] };
		expect(rankOf('子供', desk)).toBe('title-begins');
		expect(rankOf('人権　こども', desk)).toBe('title');
	});
});

describe('a code as it is compared', () => {
	it.each([
		['2-(3)-①', '2-3-1'],
		['1-⑦', '1-7'],
		['IV.5①', 'iv-5-1'],
		['Ⅳ．５①', 'iv-5-1'],
		['2-3-1-i', '2-3-1-i'],
		['#8103', '8103'],
		['NPA', 'npa'],
		['本文', ''],
		['1-報道', ''],
		['', ''],
		['①', '1'],
		['-', '']
	])('“%s” is “%s”', (text, code) => {
		expect(searchCode(text)).toBe(code);
	});
});
