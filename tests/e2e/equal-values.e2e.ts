import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { linesByIndicator, lineOf, type KeyedValue } from '../support/keyed-values.ts';
import { idsOf } from '../support/published-values.ts';
import { readWorkbook, type SheetCell } from '../support/read-workbook.ts';
import {
	elements,
	inBatches,
	readPage,
	readText,
	sectionOf,
	textOf
} from '../support/site-reader.ts';
import { connectWasm } from '../support/wasm-database.ts';

const ids = idsOf('indicators.csv');
/** The values of each indicator as its JSON gives them, with which all others are compared. */
let expected: Map<string, string[]>;
let ofIndicator: Map<string, KeyedValue[]>;
let dir: string;

beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), 'equal-values-'));
	const files = await inBatches(ids, async (id) => {
		const file = JSON.parse(await readText(`/indicators/${id}/data.json`)) as {
			observations: KeyedValue[];
		};
		return file.observations;
	});
	ofIndicator = new Map(files.map((values, i) => [ids[i] ?? '', values]));
	expected = linesByIndicator(files.flat());
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function readBytes(path: string): Promise<Uint8Array> {
	const response = await fetch(inject('siteUrl') + path);
	expect(response.status, path).toBe(200);
	return new Uint8Array(await response.arrayBuffer());
}

/** Expects what is read of each indicator to be what its JSON says. */
async function expectEqual(read: (id: string) => Promise<KeyedValue[]>): Promise<void> {
	const found = await inBatches(ids, read);
	expect(linesByIndicator(found.flat())).toEqual(expected);
}

const isTrue = (text: unknown): boolean => String(text) === 'true';
const cellText = (cell: SheetCell | undefined): string => String(cell ?? '');

describe('the values of every indicator', () => {
	it('are held by every file at all', () => {
		expect([...expected.keys()].sort()).toEqual([...ids].sort());
		expect([...expected.values()].flat().length).toBeGreaterThan(2500);
	});

	it('are the same in CSV', async () => {
		await expectEqual(async (id) => {
			const { data } = Papa.parse<Record<string, string>>(
				await readText(`/indicators/${id}/data.csv`),
				{ header: true, skipEmptyLines: true }
			);
			return data.map((row) => ({
				...(row as unknown as KeyedValue),
				value: row['value'] === '' ? null : Number(row['value']),
				current: isTrue(row['current'])
			}));
		});
	});

	it('are the same in Arrow, read by apache-arrow', async () => {
		await expectEqual(async (id) => {
			const table = tableFromIPC(await readBytes(`/indicators/${id}/data.arrow`));
			return table.toArray().map((row: { toJSON(): KeyedValue }) => row.toJSON());
		});
	});

	it('are the same in XLSX, of which no cell begins a formula', async () => {
		await expectEqual(async (id) => {
			const sheets = readWorkbook(await readBytes(`/indicators/${id}/data.xlsx`));
			expect(sheets.map(({ name }) => name)).toEqual(['データ', 'メタデータ', '注記', '改定等']);
			for (const { xml } of sheets) expect(xml).not.toContain('<f>');
			const [header = [], ...rows] = sheets[0]?.rows ?? [];
			const at = (name: string): number => header.indexOf(name);
			return rows.map((row) => ({
				indicator: id,
				area: cellText(row[at('area')]),
				period: cellText(row[at('period')]),
				breakdown: cellText(row[at('breakdown')]),
				category: cellText(row[at('category')]),
				source: cellText(row[at('source')]),
				value: row[at('値')] as number | null,
				current: row[at('現在値')] === '現在値'
			}));
		});
	});

	it('are the same on the page', async () => {
		const counts = await inBatches(ids, async (id) => {
			const page = await readPage(`/indicators/${id}`);
			const shown = elements(sectionOf(page, 'values-heading'), 'tr').flatMap((row) => {
				const period = /<tr id="([^"]+)"/.exec(row)?.[1];
				const value = /<strong>(.*?)<\/strong>/s.exec(row)?.[1];
				if (period === undefined || value === undefined) return [];
				return [`${period} ${/-?[\d,]+(\.\d+)?/.exec(textOf(value))?.[0].replaceAll(',', '')}`];
			});
			const totals = (ofIndicator.get(id) ?? []).filter(
				(o) => o.current && o.area === '00' && o.breakdown === '' && o.value !== null
			);
			const kinds = new Map(totals.map((o) => [o.period, kindOf(o)]));
			const kind = kinds.get(shown[0]?.split(' ')[0] ?? '');
			const published = totals
				.filter((o) => kindOf(o) === kind)
				.map((o) => `${o.period} ${o.value}`);
			expect([...shown].sort(), id).toEqual(shown.length === 0 ? [] : published.sort());
			return shown.length;
		});
		expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(500);
	});

	it('are the same in Parquet, read by DuckDB', async () => {
		const path = join(dir, 'observations.parquet');
		writeFileSync(path, await readBytes('/data/observations.parquet'));
		const rows = await ask(':memory:', `SELECT * FROM '${path}'`);
		expect(linesByIndicator(rows)).toEqual(expected);
		const types = await ask(
			':memory:',
			`SELECT DISTINCT typeof(value) AS v, typeof(period_start) AS d, typeof(current) AS f FROM '${path}'`
		);
		expect(types).toEqual([{ v: 'DOUBLE', d: 'DATE', f: 'BOOLEAN' }]);
	});

	it('are the same in the DuckDB file', async () => {
		const path = join(dir, 'warehouse.duckdb');
		writeFileSync(path, await readBytes('/data/warehouse.duckdb'));
		const rows = await ask(
			path,
			`SELECT indicator, area, period, breakdown, category, source, value,
				current_from IS NOT NULL AND current_until IS NULL AS current FROM observation`
		);
		expect(linesByIndicator(rows)).toEqual(expected);
	});

	it('are the same in the Arrow of all, read by DuckDB', async () => {
		const connection = await connectWasm();
		connection.insertArrowFromIPCStream(await readBytes('/data/tables/observations.arrow'), {
			name: 'observations',
			create: true
		});
		const rows = connection
			.query(
				'SELECT indicator, area, period, breakdown, category, source, value, current FROM observations'
			)
			.toArray()
			.map((row: { toJSON(): object }) => row.toJSON() as KeyedValue);
		expect(linesByIndicator(rows)).toEqual(expected);
	});

	it('are the same in the CSV of all', async () => {
		const { data } = Papa.parse<Record<string, string>>(
			await readText('/data/tables/observations.csv'),
			{ header: true, skipEmptyLines: true }
		);
		const rows = data.map((row) => ({
			...(row as unknown as KeyedValue),
			value: row['value'] === '' ? null : Number(row['value']),
			current: isTrue(row['current'])
		}));
		expect(linesByIndicator(rows)).toEqual(expected);
	});

	it.each(['kind=half', 'kind=half&from=2014-H1&to=2019-H1', 'public=1', 'asof=2018-01-01'])(
		'are the same in CSV, JSON and Arrow under %s, in the same order',
		async (query) => {
			const address = (file: string): string => `/indicators/sns-victims/${file}?${query}`;
			const csv = Papa.parse<Record<string, string>>(await readText(address('data.csv')), {
				header: true,
				skipEmptyLines: true
			}).data.map((row) =>
				lineOf({ ...(row as unknown as KeyedValue), current: isTrue(row['current']) })
			);
			const json = (
				JSON.parse(await readText(address('data.json'))) as { observations: KeyedValue[] }
			).observations.map((row) => lineOf({ ...row }));
			const arrow = tableFromIPC(await readBytes(address('data.arrow')))
				.toArray()
				.map((row: { toJSON(): KeyedValue }) => lineOf(row.toJSON()));
			expect(json.length).toBeGreaterThan(0);
			expect(arrow).toEqual(json);
			expect(csv).toEqual(json);
		}
	);
});

const kindOf = (o: KeyedValue): string => (o as KeyedValue & { period_kind: string }).period_kind;

async function ask(path: string, question: string): Promise<KeyedValue[]> {
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	try {
		const reader = await connection.runAndReadAll(question);
		return reader.getRowObjectsJson() as unknown as KeyedValue[];
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
