import { describe, expect, it } from 'vitest';
import { columnKind, keyParts } from './key-parts.ts';
import { readCells } from './read-cells.ts';

describe('keyParts', () => {
	const idsOf = (table: string, key: string[]) =>
		keyParts(table, key).map(({ kind, id }) => `${kind}: ${id}`);

	it.each([
		['measure-organisations', ['p', '2-1', 'npa'], ['plan: p', 'code: p 2-1', 'organisation: npa']],
		['measure-links', ['p', '1', 'q', '2'], ['plan: p', 'code: p 1', 'plan: q', 'code: q 2']],
		[
			'gaps',
			['i', 'age', 'u18', '01', '2015'],
			['indicator: i', 'category: age u18', 'area: 01', 'period: 2015']
		],
		['gaps', ['i', '', '', '00', '2015'], ['indicator: i', 'period: 2015']],
		['areas', ['00'], ['area: 00']],
		['categories', ['age', 'u18'], ['breakdown: age', 'category: age u18']],
		['activity-figures', ['a', '10'], ['activity: a']],
		['unheard-of', ['x', 'y'], ['text: x', 'text: y']]
	])('of %s %o', (table, key, expected) => {
		expect(idsOf(table, key)).toEqual(expected);
	});

	it('knows the columns that hold ids', () => {
		expect([columnKind('issuer'), columnKind('title_ja')]).toEqual(['organisation', null]);
	});
});

describe('readCells', () => {
	it('gives the cells back, signs of the text in them or not', () => {
		expect(readCells('title_en: A; B: c; starts: 2016', ['title_en', 'starts'])).toEqual([
			{ column: 'title_en', cell: 'A; B: c' },
			{ column: 'starts', cell: '2016' }
		]);
		expect(readCells('value: ; unit: 人', ['value', 'unit'])).toEqual([
			{ column: 'value', cell: '' },
			{ column: 'unit', cell: '人' }
		]);
	});

	it.each([
		['112', ['value']],
		['', []]
	])('gives nothing for another text: %s', (text, columns) => {
		expect(readCells(text, columns)).toBeNull();
	});
});
