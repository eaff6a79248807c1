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
import { warehousePath } from '#lib/server/warehouse/warehouse-path.ts';
import { builtWarehouse } from '../support/built-warehouse.ts';
import { copyPackage, removeDirectory } from '../support/package-copy.ts';

const warehouse = builtWarehouse();
const copies: string[] = [];

afterAll(() => {
	copies.forEach(removeDirectory);
});

/** Copies the package without the observations of documents that become known after a day. */
async function copyUntil(day: string): Promise<string> {
	const known = new Set((await listSources(warehouse.db, day)).map(({ id }) => id));
	const dir = copyPackage();
	copies.push(dir);
	for (const name of readdirSync(join(dir, 'observations'))) {
		const path = join(dir, 'observations', name);
		const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
			header: true,
			skipEmptyLines: true
		});
		const rows = data.filter((row) => known.has(row['source'] ?? ''));
		writeFileSync(path, `${Papa.unparse(rows, { columns: meta.fields, newline: '\n' })}\n`);
	}
	return dir;
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

it.each(['2006-12-31', '2010-12-31', '2016-09-15', '2018-01-01', '2020-02-29', '2025-12-31'])(
	'answers as of %s are those of a package without the documents that come later',
	async (day) => {
		const dir = await copyUntil(day);
		expect((await buildWarehouse(dir)).built).toBe(true);
		const instance = await openReadOnly(warehousePath(dir));
		try {
			const before = databaseOf(instance);
			const series = await listIndicators(warehouse.db, day);
			expect(series).toEqual(await listIndicators(before, null));
			for (const { indicator } of series)
				expect(await told(warehouse.db, indicator.id, day)).toEqual(
					await told(before, indicator.id, null)
				);
		} finally {
			instance.closeSync();
		}
	}
);
