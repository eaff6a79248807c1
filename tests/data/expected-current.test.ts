import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { sql } from '#lib/server/warehouse/sql.ts';
import { builtWarehouse } from '../support/built-warehouse.ts';

/** A cell with the value and the document that must be current in it. */
interface ExpectedCell {
	indicator: string;
	area: string;
	period: string;
	breakdown: string;
	category: string;
	value: string;
	source: string;
}

const built = builtWarehouse();
const expected = Papa.parse<ExpectedCell>(
	readFileSync(new URL('../fixtures/expected-current.csv', import.meta.url), 'utf8'),
	{ header: true, skipEmptyLines: true }
).data;
const asLine = (cell: ExpectedCell): string =>
	[
		[cell.indicator, cell.area, cell.period, cell.breakdown, cell.category].join(' '),
		`${Number(cell.value)} of ${cell.source}`
	].join(': ');

it('the current values worked out by hand hold in the warehouse, each with its document', async () => {
	const rows = await built.db.all<ExpectedCell>(sql`
		SELECT indicator, area, period, breakdown, category, value::VARCHAR AS value, source
		FROM observation_current`);
	const cellOf = (line: string): string => line.slice(0, line.indexOf(':'));
	const lines = expected.map(asLine);
	const cells = new Set(lines.map(cellOf));
	const found = rows.map(asLine).filter((line) => cells.has(cellOf(line)));
	expect(cells.size).toBeGreaterThanOrEqual(40);
	expect(found.sort()).toEqual(lines.sort());
});

it('several documents speak to at least 40 of these cells', async () => {
	const rows = await built.db.all<ExpectedCell>(sql`
		SELECT indicator, area, period, breakdown, category, '0' AS value, '' AS source
		FROM observation GROUP BY ALL HAVING count(*) > 1`);
	const contested = new Set(rows.map(asLine));
	const ours = expected.map((cell) => asLine({ ...cell, value: '0', source: '' }));
	expect(ours.filter((cell) => contested.has(cell)).length).toBeGreaterThanOrEqual(40);
});

it.each([
	['child-abuse-consultations', '2022FY', 214_843, 'news-2024-child-abuse'],
	['bullying-recognised', '2015FY', 225_132, 'sakujo-bullying'],
	['child-pornography-cases', '2010-H1', 595, 'npa-2017-h1-child-victims'],
	['ihc-reports', '2013', 130_720, 'nikkei-2014-ihc']
])('%s %s is %i', async (indicator, period, value, source) => {
	const rows = await built.db.all(sql`
		SELECT value, source FROM observation_current
		WHERE indicator = ${indicator} AND period = ${period} AND area = '00' AND breakdown = ''`);
	expect(rows).toEqual([{ value, source }]);
});
