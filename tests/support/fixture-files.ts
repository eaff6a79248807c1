import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import { tableFixtures } from './make-fixture-tables.ts';
import { fixtureMapping, fixtureNames } from './read-fixture-tables.ts';

/** A published table of the fixtures as a file, and how it is read. */
export interface FixtureFile {
	name: string;
	bytes: Buffer;
	mapping: ImportMapping;
}

/** Gives the table of every folder in `tests/fixtures/tables`, named by its folder. */
export function fixtureFiles(): FixtureFile[] {
	return fixtureNames.map((folder) => {
		const names = readdirSync(join(tableFixtures, folder));
		const table = names.find((each) => /^table\.(?:csv|tsv|xlsx)$/.test(each)) ?? '';
		return {
			name: table.replace('table', folder),
			bytes: readFileSync(join(tableFixtures, folder, table)),
			mapping: fixtureMapping(folder)
		};
	});
}
