import { describe, expect, it } from 'vitest';
import { encodeText } from '../../../../../tests/support/encode-text.ts';
import { makeWorkbook } from '../../../../../tests/support/make-workbook.ts';
import { openTable } from '../file/open-table.ts';
import { bytesSource, textSource } from '../file/text-source.ts';
import type { OwnReading } from './own-reading.ts';
import { readOwnSeries } from './read-own-series.ts';
import { cellName } from '../mapping/column-letter.ts';

const read = async (lines: readonly string[], name = 'own.csv'): Promise<OwnReading> =>
	readOwnSeries(await openTable(textSource(lines.join('\n'), name)));
/** Name, unit, kind and values of each series, on a line each. */
const told = ({ series }: OwnReading): string[] =>
	series.map(({ name, unit, kind, values }) =>
		[
			`${name} [${unit}] ${kind}:`,
			...values.map(
				({ period, value, qualifier, status }) =>
					`${period}=${qualifier}${value ?? ''}${status === 'A' ? '' : status}`
			)
		].join(' ')
	);
const faults = (reading: OwnReading): string[] =>
	reading.faults.map(({ kind, cell, found, period, expected }) =>
		[cell ? cellName(cell) : 'file', kind, found, period, expected].filter(Boolean).join(' ')
	);

describe('the layouts of a reader', () => {
	it.each<[string, string[], string[]]>([
		[
			'years down, names of any kind across',
			['year,tips received,calls', '2019,12,15', '2020,14,', '2022,20,8'],
			['tips received [] year: 2019=12 2020=14 2022=20', 'calls [] year: 2019=15 2022=8']
		],
		[
			'eras across, series down',
			['区分,令和３年,令和４年', '相談（件）,"2,969","３，０３５"', '会員（千人）,1.2,約1.3'],
			[
				'相談（件） [件] year: 2021=2969 2022=3035',
				'会員（千人） [千人] year: 2021=1.2 2022=about1.3'
			]
		],
		[
			'fiscal years, said once above',
			['年度,相談件数', '平成30年度,5', '令和元年度,6', '2年度,7'],
			['相談件数 [] fiscal-year: 2018FY=5 2019FY=6 2020FY=7']
		],
		[
			'fiscal years in English',
			['Fiscal year,Reports', '2019,10', '2020,20'],
			['Reports [] fiscal-year: 2019FY=10 2020FY=20']
		],
		[
			'the periods of this site’s own files',
			['period,value', '2015FY,10', '2016FY,20'],
			['own [] fiscal-year: 2015FY=10 2016FY=20']
		],
		[
			'halves',
			['期間,件数', '2020年上半期,1', '2020年下半期,2'],
			['件数 [] half: 2020-H1=1 2020-H2=2']
		],
		[
			'one row per value',
			['series,year,value', 'a,2019,1', 'a,2020,2', 'b,2019,3', 'b,2020,4'],
			['a [] year: 2019=1 2020=2', 'b [] year: 2019=3 2020=4']
		],
		[
			'two columns without heads, named after the file',
			['2019\t12', '2020\t15', '2021\t9'],
			['own [] year: 2019=12 2020=15 2021=9']
		],
		[
			'years below a head that says nothing of years',
			['Jahr,Fälle', '2019,12', '2020,13'],
			['Fälle [] year: 2019=12 2020=13']
		],
		[
			'two tables, told apart by their titles',
			['表1 相談', '年,件数', '2019,1', '2020,2', '', '表2 検挙', '年,件数', '2019,3', '2020,4'],
			['表1 相談 / 件数 [] year: 2019=1 2020=2', '表2 検挙 / 件数 [] year: 2019=3 2020=4']
		],
		[
			'a unit in the title, negative values',
			['増減（単位：件）', '', ',2019年,2020年', '計,△3,4'],
			['計 [件] year: 2019=-3 2020=4']
		]
	])('%s', async (_, lines, expected) => {
		const reading = await read(lines);
		expect(told(reading)).toEqual(expected);
		expect(faults(reading)).toEqual([]);
	});

	it('keeps what the file says of its values: provisional, kept secret, not available', async () => {
		const reading = await read([
			'年,A,B',
			'令和4年,1,x',
			'令和5年,…,2',
			'令和6年（速報値）,3,4',
			'令和7年,5p,6'
		]);
		expect(told(reading)).toEqual([
			'A [] year: 2022=1 2023=O 2024=3P 2025=5P',
			'B [] year: 2022=Q 2023=2 2024=4P 2025=6'
		]);
	});

	it('reads Shift_JIS and the sheets of a workbook', async () => {
		const shiftJis = encodeText('年,件数\r\n令和元年,12\r\n2年,15\r\n', 'shift_jis');
		const text = await readOwnSeries(await openTable(bytesSource(shiftJis, '表.csv')));
		expect(told(text)).toEqual(['件数 [] year: 2019=12 2020=15']);
		const cell = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
		const number = (value: number): string => `<c><v>${value}</v></c>`;
		const sheet = (name: string, values: number[]): string =>
			[
				`<row>${cell('年')}${cell(name)}</row>`,
				...values.map((value, i) => `<row>${number(2019 + i)}${number(value)}</row>`)
			].join('');
		const book = makeWorkbook({ sheets: { 甲: sheet('a', [1, 2]), 乙: sheet('b', [3, 4]) } });
		const sheets = await readOwnSeries(await openTable(bytesSource(book, 'book.xlsx')));
		expect(told(sheets)).toEqual([
			'甲 / a [] year: 2019=1 2020=2',
			'乙 / b [] year: 2019=3 2020=4'
		]);
	});
});

describe('what is wrong', () => {
	it('is told at its cell, and good series are read all the same', async () => {
		const reading = await read([
			'年,A,B',
			'令和3年,1,2',
			'令和4年,abc,3',
			'令和4年,5,4',
			'合計,6,7',
			'なし,8,9',
			'令和5年,10,11'
		]);
		expect(told(reading)).toEqual([
			'A [] year: 2021=1 2022=5 2023=10',
			'B [] year: 2021=2 2023=11'
		]);
		expect(faults(reading)).toEqual([
			'B3 not-a-number abc',
			'C4 repeated 4 2022 C3: 3',
			'A6 head-time なし'
		]);
	});

	it('keeps a column that holds more words than numbers', async () => {
		const reading = await read(['年,A,B', '2019,1,2', '2020,調査中,3', '2021,未定,4', '2022,5,6']);
		expect(told(reading)).toEqual([
			'A [] year: 2019=1 2022=5',
			'B [] year: 2019=2 2020=3 2021=4 2022=6'
		]);
		expect(faults(reading)).toEqual(['B3 not-a-number 調査中', 'B4 not-a-number 未定']);
	});

	it('reads calendar and fiscal years of one column as two series', async () => {
		const reading = await read(['年次,件数', '2020年,1', '2021年度,2', '2022年度,3']);
		expect(told(reading)).toEqual([
			'件数 [] year: 2020=1',
			'件数 [] fiscal-year: 2021FY=2 2022FY=3'
		]);
		expect(faults(reading)).toEqual(['B3 mixed-years 2021FY B2']);
	});

	it('takes a dash for no value, once for the table', async () => {
		const reading = await read(['年,A', '2019,1', '2020,-', '2021,－', '2022,2']);
		expect(told(reading)).toEqual(['A [] year: 2019=1 2022=2']);
		expect(faults(reading)).toEqual(['B3 dash -']);
	});

	it('takes two equal values of one period once, and several years for none', async () => {
		const reading = await read(['年,A', '2019年,1', '2019年,1', '2020年,2', '2015年～2018年,9']);
		expect(told(reading)).toEqual(['A [] year: 2019=1 2020=2']);
		expect(faults(reading)).toEqual(['B5 range 2015/2018']);
	});

	it('says where there is no year and where there is no table', async () => {
		expect(faults(await read(['名前,値', 'A,1', 'B,2']))).toEqual(['B2 no-time']);
		expect(faults(await read(['こんにちは']))).toEqual(['file no-table']);
	});

	it('takes at most 200 series, and tells the first 100 faults of all', async () => {
		const wide = await read([
			'series,year,value',
			...Array.from({ length: 250 }, (_, i) => `name ${i},2019,${i}`)
		]);
		expect(wide.series).toHaveLength(200);
		expect(faults(wide)).toEqual(['C202 too-many name 200 200']);
		const years = Array.from({ length: 150 }, (_, i) => `${1950 + i},1,${i % 3 === 0 ? i : 'あ'}`);
		const bad = await read(['年,A,B', ...years]);
		expect([bad.faults.length, bad.faultCount]).toEqual([100, 100]);
		expect(bad.series).toHaveLength(2);
	});
});
