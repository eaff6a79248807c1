import { describe, expect, it } from 'vitest';
import { IssueLog } from '../../issue.ts';
import {
	readRow,
	readRows,
	readRowsOf,
	readSmallPackage,
	tell,
	toldBy
} from '../../../../../tests/support/import-case.ts';
import { checkJumps } from './check-jumps.ts';
import { checkRepeated } from './check-repeated.ts';
import { checkTableParts } from './check-table-parts.ts';
import { checkUnits } from './check-units.ts';
import { checkYears } from './check-years.ts';

const { data } = readSmallPackage();

describe('checkRepeated', () => {
	it('takes an equal value once, and refuses another one', () => {
		const rows = readRows(
			'example-victims 00 2021 5',
			'example-victims 00 2021 sex/male 5',
			'example-victims 00 2021 5',
			'example-victims 00 2021 6'
		);
		const log = new IssueLog();
		const once = checkRepeated(rows, log);
		expect([0, 1].map((place) => once.at(place))).toEqual([0, 1].map((place) => rows.at(place)));
		expect(once.length).toBe(2);
		expect(toldBy(log)).toEqual([
			'warning | table/repeated | B5 | 5 | 5: B3',
			'error | table/repeated | B6 | 6 | 5: B3'
		]);
	});
});

describe('checkYears', () => {
	it('tells years and fiscal years of one series, by what the indicator holds', () => {
		const both = data.indicators.map((row) => ({
			...row,
			item: { ...row.item, periodKinds: [...row.item.periodKinds, 'fiscal-year' as const] }
		}));
		const rows = readRows(
			'example-victims 00 2019 5',
			'example-victims 00 2020FY 5',
			'example-victims 00 2021FY 5'
		);
		const expected = ' | table/mixed-years | B4 | 2020FY | 2019: B3';
		expect(tell((log) => checkYears(rows, data.indicators, log))).toEqual([`error${expected}`]);
		expect(tell((log) => checkYears(rows, both, log))).toEqual([`warning${expected}`]);
	});
	it('does not mind years beside halves, or another table', () => {
		const rows = readRowsOf([
			readRow('example-victims 00 2019 5'),
			readRow('example-victims 00 2019-H1 5'),
			{ ...readRow('example-victims 00 2019FY 5'), table: 1 }
		]);
		expect(tell((log) => checkYears(rows, data.indicators, log))).toEqual([]);
	});
});

describe('checkTableParts', () => {
	const parts = (total: string, female: string, male: string, derivations = ['', '', '']) =>
		tell((log) =>
			checkTableParts(
				readRowsOf(
					[total, female, male].map((text, i) =>
						readRow(text, { derivation: derivations[i] ?? '' }, i + 3)
					)
				),
				data,
				log
			)
		);
	const victims = (total: number, female: number, male: number) =>
		[
			`example-victims 00 2021 ${total}`,
			`example-victims 00 2021 sex/female ${female}`,
			`example-victims 00 2021 sex/male ${male}`
		] as const;
	it('refuses counts that do not add up', () => {
		expect(parts(...victims(100, 80, 20))).toEqual([]);
		expect(parts(...victims(100, 80, 21))).toEqual([
			'error | table/parts | B4 | 80 + 21 | 100: B3'
		]);
	});
	it('lets values in thousands be rounded', () => {
		const scaled = ['101*1000', '80*1000', '20*1000'];
		expect(parts(...victims(101_000, 80_000, 20_000), scaled)).toEqual([]);
		expect(parts(...victims(102_000, 80_000, 20_000), scaled)).toHaveLength(1);
	});
	it('says nothing where a part is missing', () => {
		const rows = readRows(...victims(100, 80, 21).slice(0, 2));
		expect(tell((log) => checkTableParts(rows, data, log))).toEqual([]);
	});
});

describe('checkUnits', () => {
	it('tells another scale than that of the series, once', () => {
		const rows = readRowsOf(
			[3, 4].map((row) => readRow('example-victims 00 2021 5000', { derivation: '5*1000' }, row))
		);
		expect(tell((log) => checkUnits(rows, data, log))).toEqual([
			'warning | table/unit-changed | B3 | ×1000 | ×1'
		]);
		expect(tell((log) => checkUnits(readRows('example-victims 00 2021 5'), data, log))).toEqual([]);
	});
});

describe('checkJumps', () => {
	const jumps = (...texts: string[]) => tell((log) => checkJumps(readRows(...texts), data, log));
	it('tells steps of more than five times within the table, once', () => {
		expect(
			jumps(
				'example-victims 01 2010 20',
				'example-victims 01 2011 101',
				'example-victims 01 2012 90'
			)
		).toEqual(['warning | table/jump | B4 | 101 (2011), 20 (2010) | 5']);
		expect(jumps('example-victims 01 2010 20', 'example-victims 01 2011 100')).toEqual([]);
		expect(jumps('example-victims 01 2011 0', 'example-victims 01 2010 10')).toEqual([
			'warning | table/jump | B3 | 0 (2011), 10 (2010) | 5'
		]);
	});
	it('does not tell small numbers, other lines, or years far apart', () => {
		expect(jumps('example-victims 01 2010 1', 'example-victims 01 2011 9')).toEqual([]);
		expect(jumps('example-victims 01 2010-H1 1', 'example-victims 01 2011 900')).toEqual([]);
		expect(jumps('example-victims 01 2010 1', 'example-victims 02 2011 900')).toEqual([]);
		expect(jumps('example-victims 01 2010 1', 'example-victims 01 2013 900')).toEqual([]);
	});
	it('looks at published values before and after', () => {
		// 2015: 100 and 103, 2016: 112 and 110, 2019: 118
		expect(jumps('example-victims 00 2020 900')).toEqual([
			'warning | table/jump | B3 | 900 (2020), 118 (2019) | 5'
		]);
		expect(jumps('example-victims 00 2014 9')).toEqual([
			'warning | table/jump | B3 | 9 (2014), 100 (2015) | 5'
		]);
		// one of the two documents of 2015 is near enough
		expect(jumps('example-victims 00 2014 20')).toEqual([]);
	});
});
