import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proposeMapping } from '#lib/ingest/tables/propose/propose-mapping.ts';
import { makeFixtureTables, tableFixtures } from './support/make-fixture-tables.ts';
import {
	fixtureMapping,
	fixtureNames,
	fixtureRows,
	openFixture,
	realVocabulary,
	rowsOf
} from './support/read-fixture-tables.ts';

const vocabulary = realVocabulary();

describe('tables as ministries publish them', () => {
	it('are at least ten', () => {
		expect(fixtureNames.length).toBeGreaterThanOrEqual(10);
	});

	it.each([...makeFixtureTables()])('%s is what it is written from', (path, bytes) => {
		expect(Buffer.from(bytes).equals(readFileSync(join(tableFixtures, path)))).toBe(true);
	});

	it.each(fixtureNames)('%s gives exactly its rows by its mapping', async (folder) => {
		const read = await rowsOf(await openFixture(folder), fixtureMapping(folder), vocabulary);
		expect(read).toEqual({ rows: sorted(folder), faults: [] });
	});

	it.each(fixtureNames)('%s gives them as proposed, once - is decided', async (folder) => {
		const file = await openFixture(folder);
		const { mapping, guesses } = await proposeMapping(file, vocabulary);
		const left = guesses.filter(({ value }) => value === '').map(({ path }) => path);
		expect(left.filter((path) => !path.endsWith('symbols.-'))).toEqual([]);
		mapping.source.id = fixtureMapping(folder).source.id;
		for (const table of mapping.tables) table.symbols = { '-': 'zero', ...table.symbols };
		expect(await rowsOf(file, mapping, vocabulary)).toEqual({ rows: sorted(folder), faults: [] });
	});
});

function sorted(folder: string) {
	const keyOf = (row: Record<string, string>) =>
		[row['indicator'], row['area'], row['period'], row['breakdown'], row['category']].join(' ');
	return fixtureRows(folder).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
