import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, expect, it } from 'vitest';
import type { DatedObservation, Dossier } from '#lib/domain/dossier.ts';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import type { Database } from '#lib/server/warehouse/database.ts';
import { databaseOf, openReadOnly } from '#lib/server/warehouse/duckdb.ts';
import { listIndicators } from '#lib/server/warehouse/queries/list-indicators.ts';
import { readDossier } from '#lib/server/warehouse/queries/read-dossier.ts';
import { listSources } from '#lib/server/warehouse/queries/read-sources.ts';
import { sql } from '#lib/server/warehouse/sql.ts';
import { warehousePath } from '#lib/server/warehouse/warehouse-path.ts';
import { builtWarehouse } from '../support/built-warehouse.ts';
import { copyPackage, removeDirectory } from '../support/package-copy.ts';

const warehouse = builtWarehouse();
const copies: string[] = [];

afterAll(() => {
	copies.forEach(removeDirectory);
});

/** Copies the package without the documents that become known after a day: their values, and their names in gaps. */
async function copyUntil(day: string): Promise<string> {
	const known = new Set((await listSources(warehouse.db, day)).map(({ id }) => id));
	const dir = copyPackage();
	copies.push(dir);
	for (const name of readdirSync(join(dir, 'observations')))
		editRows(join(dir, 'observations', name), (rows) =>
			rows.filter((row) => known.has(row['source'] ?? ''))
		);
	editRows(join(dir, 'gaps.csv'), (rows) =>
		rows.map((row) => (known.has(row['source'] ?? '') ? row : { ...row, source: '' }))
	);
	return dir;
}

type Row = Record<string, string>;

function editRows(path: string, edit: (rows: Row[]) => Row[]): void {
	const { data, meta } = Papa.parse<Row>(readFileSync(path, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	writeFileSync(path, `${Papa.unparse(edit(data), { columns: meta.fields, newline: '\n' })}\n`);
}

/** The indicators of which a part of the figures is known on a day: those that a leak would alter. */
async function partlyKnown(day: string): Promise<Set<string>> {
	const rows = await warehouse.db.all<{ indicator: string }>(sql`
		SELECT indicator FROM observation GROUP BY indicator
		HAVING min(known_from) <= ${day}::DATE AND max(known_from) > ${day}::DATE`);
	return new Set(rows.map(({ indicator }) => indicator));
}

/** What a dossier says, without the numbers of its rows. */
async function told(db: Database, id: string, asOf: string | null): Promise<unknown> {
	const dossier = await readDossier(db, id, asOf);
	if (!dossier) throw new Error(`unknown indicator: ${id}`);
	const byId = new Map(dossier.observations.map((o) => [o.id, o]));
	return {
		...dossier,
		observations: dossier.observations.map((o) => ({ ...o, id: 0, fileRow: 0 })),
		comparisons: wordComparisons(dossier, byId)
	};
}

function wordComparisons(
	{ comparisons }: Dossier,
	byId: ReadonlyMap<number, DatedObservation>
): string[] {
	const word = (id: number): string => {
		const o = byId.get(id);
		return o ? [o.area, o.period, o.breakdown, o.category, o.source].join('/') : 'unknown';
	};
	return comparisons.map((c) => `${c.relation} ${word(c.earlier)} ${word(c.later)}`).sort();
}

const days = ['2006-12-31', '2010-12-31', '2016-09-15', '2018-01-01', '2020-02-29', '2025-12-31'];

it.each(days)(
	'answers as of %s are those of a package without the documents that come later',
	async (day) => {
		const dir = await copyUntil(day);
		expect((await buildWarehouse(dir)).built).toBe(true);
		const instance = await openReadOnly(warehousePath(dir));
		try {
			const before = databaseOf(instance);
			const series = await listIndicators(warehouse.db, day);
			expect(series).toEqual(await listIndicators(before, null));
			const partly = await partlyKnown(day);
			expect(partly.size).toBeGreaterThan(0);
			for (const [i, { indicator }] of series.entries()) {
				// of the others, whose figures are all known or none, each is asked on one of the days
				if (!partly.has(indicator.id) && i % days.length !== days.indexOf(day)) continue;
				const [now, then] = await Promise.all([
					told(warehouse.db, indicator.id, day),
					told(before, indicator.id, null)
				]);
				expect(now).toEqual(then);
			}
		} finally {
			instance.closeSync();
		}
	}
);
