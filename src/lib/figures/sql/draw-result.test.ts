import { describe, expect, it } from 'vitest';
import type { CsvCell } from '../csv/csv-file.ts';
import { drawResult } from './draw-result.ts';
import type { ResultKind } from './types.ts';

const draw = (kinds: ResultKind[], rows: CsvCell[][]) =>
	drawResult({ columns: kinds.map((kind, i) => ({ name: `c${i}`, kind })), rows });

describe('drawResult', () => {
	it('goes along time where the periods are of one kind and in order', () => {
		expect(
			draw(
				['text', 'number'],
				[
					['2015FY', 3],
					['2017FY', null]
				]
			)
		).toEqual({
			name: 'c0',
			value: 'c1',
			isAlongTime: true,
			items: [
				{ label: '2015FY', value: 3, span: 16_526 },
				{ label: '2017FY', value: null, span: 17_257 }
			]
		});
	});

	it.each([
		[
			'out of order',
			[
				['2017', 1],
				['2015', 2]
			]
		],
		[
			'of two kinds',
			[
				['2015', 1],
				['2016-H1', 2]
			]
		],
		[
			'twice',
			[
				['2015', 1],
				['2015', 2]
			]
		],
		[
			'names',
			[
				['東京', 1],
				[null, 2]
			]
		]
	] as [string, CsvCell[][]][])('goes item by item where they are %s', (_, rows) => {
		const series = draw(['text', 'number'], rows);
		expect(series?.isAlongTime).toBe(false);
		expect(series?.items).toHaveLength(2);
	});

	it('takes the column of numbers from either side, and whole numbers as times', () => {
		expect(draw(['number', 'text'], [[5, 'a']])?.items).toEqual([
			{ label: 'a', value: 5, span: null }
		]);
		const years = draw(
			['number', 'number'],
			[
				[2015, 5],
				[2016, 7]
			]
		);
		expect(years?.isAlongTime).toBe(true);
		expect(years?.items[1]).toEqual({ label: '2016', value: 7, span: 2016 });
	});

	it.each([
		['nothing', ['text', 'number'], []],
		['one column', ['number'], [[1]]],
		['three columns', ['text', 'number', 'number'], [['a', 1, 2]]],
		['no numbers', ['text', 'text'], [['a', 'b']]],
		['flags', ['flag', 'number'], [[true, 1]]],
		['numbers too long to draw', ['text', 'number'], [['a', '12345678901234567890']]],
		['too many names', ['text', 'number'], Array.from({ length: 61 }, (_, i) => [`n${i}`, i])]
	] as [string, ResultKind[], CsvCell[][]][])('draws no %s', (_, kinds, rows) => {
		expect(draw(kinds, rows)).toBeNull();
	});
});
