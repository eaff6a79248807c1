import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Observation } from '#lib/domain/observation.ts';
import { readPackage } from '#lib/ingest/read-package.ts';
import { previewMapping } from '#lib/ingest/tables/desk/preview-mapping.ts';
import { openTable } from '#lib/ingest/tables/file/open-table.ts';
import { bytesSource } from '#lib/ingest/tables/file/text-source.ts';
import type { ImportMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import { readSheets, tableNames } from '#lib/ingest/tables/read/read-sheets.ts';
import { ReadRows } from '#lib/ingest/tables/rows/read-rows.ts';
import { packageVocabulary } from '#lib/ingest/tables/read/vocabulary.ts';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import { openBrowser } from '../support/browser.ts';
import { fixtureFiles } from '../support/fixture-files.ts';
import { copyPackage, removeDirectory } from '../support/package-copy.ts';
import { startSite } from '../support/site-server.ts';
import { readFiles, realPackage, smallPackage } from '../support/spoil-package.ts';
import {
	choose,
	isRead,
	rowsOf,
	saved,
	shiftJis,
	visitDesk,
	type Visit
} from '../support/publish-desk.ts';

const site = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());
const visit = (path: string, width?: number, of = site): Promise<Visit> =>
	visitDesk(browser, of + path, width);

describe('the page and the command give the same rows', () => {
	const own: ImportMapping = {
		id: 'own-table',
		source: { id: 'own-2026' },
		tables: [
			{
				heads: [{ row: 2, read: 'time' }],
				body: { from: 3, to: 4 },
				labels: [{ column: 'A', read: 'text' }],
				values: ['B:D'],
				texts: {
					'検挙件数（件）': { indicator: 'child-pornography-cases' },
					'検挙人員（人）': { indicator: 'child-pornography-persons' }
				},
				symbols: { '-': 'O' }
			}
		]
	};
	const fixtures = [
		{ name: 'own.csv', bytes: Buffer.from(shiftJis.bytes), mapping: own },
		...fixtureFiles()
	];
	const packages = [realPackage, smallPackage].map((dir) => {
		const { data } = readPackage(readFiles(dir));
		if (!data) throw new Error(`the package in ${dir} is not valid`);
		return { dir, data, vocabulary: packageVocabulary(data) };
	});
	let small: { url: string; stop: () => Promise<void> } | undefined;
	const smallDir = copyPackage(smallPackage);
	afterAll(async () => {
		await small?.stop();
		removeDirectory(smallDir);
	});

	it.each(fixtures)('$name', async ({ name, bytes, mapping }) => {
		const ids = mapping.tables.flatMap(({ all, texts }) =>
			[all ?? {}, ...Object.values(texts ?? {})].flatMap(({ indicator = [] }) => indicator)
		);
		const held = packages.find(({ vocabulary }) =>
			ids.every((id) => vocabulary.indicators.has(id))
		);
		if (!held) throw new Error(`no package has ${ids.join(', ')}`);
		const { data, vocabulary } = held;
		const whole = previewMapping(mapping, {
			indicators: vocabulary.indicators,
			organisations: new Set(data.organisations.map(({ item }) => item.id)),
			sources: new Map(data.sources.map(({ item }) => [item.id, item]))
		});
		if (held.dir === smallPackage && !small) {
			await buildWarehouse(smallDir);
			small = await startSite(smallDir);
		}
		const file = await openTable(bytesSource(bytes, name), whole.file ?? {});
		const read = new ReadRows(tableNames(file, whole));
		for await (const readings of readSheets(file, whole, vocabulary, read))
			expect(readings.filter(({ fault }) => fault)).toEqual([]);
		const expected = new Map(read.toArray().map(({ item }) => [keyOf(item), item]));
		expect(expected.size).toBeGreaterThan(0);

		const of = held.dir === smallPackage ? small?.url : site;
		const { page, context } = await visit('/publish', 1200, of);
		await choose(page, { name, bytes });
		await isRead(page);
		await page.click('#publish-desk details:has(#publish-json) > summary');
		await page.fill('#publish-json', JSON.stringify(whole));
		await page.locator('[data-phase=reading]').waitFor();
		await isRead(page);
		await page.locator('#publish-save:not(:disabled)').waitFor();
		const rows = rowsOf((await saved(page)).files);
		const byKey = new Map(rows.map((row) => [keyOf(row as unknown as Observation), row]));
		expect([...byKey.keys()].sort()).toEqual([...expected.keys()].sort());
		for (const [key, observation] of expected)
			expect(byKey.get(key)).toEqual(
				Object.fromEntries(
					Object.entries(observation).map(([column, value]: [string, string | number | null]) => [
						column,
						value === null ? '' : String(value)
					])
				)
			);
		await context.close();
	});
});

function keyOf(row: Observation): string {
	return [row.indicator, row.area, row.period, row.breakdown, row.category].join(' ');
}
