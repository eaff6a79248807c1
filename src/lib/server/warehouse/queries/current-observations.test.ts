import { describe, expect, it } from 'vitest';
import { rankStatements } from '#lib/domain/vintage.ts';
import { readPackage } from '#lib/ingest/read-package.ts';
import { publicationDays, statementsByCell } from '#lib/ingest/statements.ts';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { directoryFiles } from '../../package-files.ts';
import { sql } from '../sql.ts';
import { currentObservations } from './current-observations.ts';

const warehouse = builtWarehouse();

interface CurrentRow {
	cell: string;
	source: string;
	value: number | null;
	known: string;
}

async function bySql(asOf: string | null): Promise<CurrentRow[]> {
	const rows = await warehouse.db.all<CurrentRow>(sql`
		SELECT
			concat_ws('/', indicator, area, period, breakdown, category) AS cell,
			source, value, known_from::VARCHAR AS known
		FROM ${currentObservations(asOf)} AS o`);
	return inOrder(rows);
}

function byRules(asOf: string | null): CurrentRow[] {
	const { data } = readPackage(directoryFiles(warehouse.dir));
	if (!data) throw new Error('faulty package');
	return inOrder(
		[...statementsByCell(data, publicationDays(data)).values()].flatMap((statements) =>
			rankStatements(statements, asOf)
				.slice(0, 1)
				.map(({ origin: { item }, source, value, knownFrom }) => ({
					cell: [item.indicator, item.area, item.period, item.breakdown, item.category].join('/'),
					source,
					value,
					known: knownFrom
				}))
		)
	);
}

const inOrder = (rows: CurrentRow[]): CurrentRow[] =>
	rows.toSorted((a, b) => (a.cell < b.cell ? -1 : a.cell > b.cell ? 1 : 0));

describe('currentObservations', () => {
	it.each([
		null,
		'2005-12-30',
		'2005-12-31',
		'2010-08-05',
		'2016-07-31',
		'2017-12-30',
		'2017-12-31',
		'2018-01-01',
		'2020-02-29',
		'2020-03-12',
		'2023-03-09',
		'9999-12-31'
	])('gives by SQL what the rules of vintages give, in every cell, as of %s', async (asOf) => {
		expect(await bySql(asOf)).toEqual(byRules(asOf));
	});

	it('gives one value a cell', async () => {
		for (const asOf of [null, '2018-01-01']) {
			const cells = (await bySql(asOf)).map(({ cell }) => cell);
			expect(cells.length).toBeGreaterThan(100);
			expect(new Set(cells).size).toBe(cells.length);
		}
	});

	it('gives nothing that becomes known later', async () => {
		const days = (await bySql('2018-01-01')).map(({ known }) => known);
		expect(days.filter((day) => day > '2018-01-01')).toEqual([]);
		expect(days).toContain('2017-12-31');
	});

	it('gives nothing before the first document', async () => {
		expect(await bySql('1999-12-31')).toEqual([]);
	});

	it('gives the same without a day as on the last day', async () => {
		expect(await bySql(null)).toEqual(await bySql('9999-12-31'));
	});
});
