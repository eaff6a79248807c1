import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBInstance } from '@duckdb/node-api';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import type { Database } from '#lib/server/warehouse/database.ts';
import { databaseOf, openReadOnly } from '#lib/server/warehouse/duckdb.ts';
import { listComparisonChoices } from '#lib/server/warehouse/queries/list-comparison-choices.ts';
import { listComparisons } from '#lib/server/warehouse/queries/list-comparisons.ts';
import { listDenominators } from '#lib/server/warehouse/queries/list-denominators.ts';
import { listDocuments } from '#lib/server/warehouse/queries/list-documents.ts';
import { listGaps } from '#lib/server/warehouse/queries/list-gaps.ts';
import { listHoldings } from '#lib/server/warehouse/queries/list-holdings.ts';
import { listIndicators } from '#lib/server/warehouse/queries/list-indicators.ts';
import { readDossier } from '#lib/server/warehouse/queries/read-dossier.ts';
import { listSources } from '#lib/server/warehouse/queries/read-sources.ts';
import { summariseTopics } from '#lib/server/warehouse/queries/summarise-topics.ts';
import type { Query } from '#lib/server/warehouse/sql.ts';
import { warehousePath } from '#lib/server/warehouse/warehouse-path.ts';
import { generatedShape } from '../support/generate/generated-shape.ts';
import { writeGenerated } from '../support/generate/write-generated.ts';
import { multiplyWarehouse } from './multiply-warehouse.ts';
import { inTurns } from './in-turns.ts';
import type { BenchRow } from './row.ts';

const indicator = '0-generated-series-0030';
const page = { limit: 50, offset: 0 };

type Ask = (db: Database) => Promise<unknown>;

/** Questions that name an indicator: they must not grow with what is held of others. */
const named: Record<string, Ask> = {
	readDossier: (db) => readDossier(db, indicator, null),
	'readDossier as of a day': (db) => readDossier(db, indicator, '2021-06-30'),
	listDenominators: (db) => listDenominators(db, indicator, null),
	listGaps: (db) => listGaps(db, indicator)
};

/** Questions that look at everything: they cannot be faster than their SQL. */
const whole: Record<string, Ask> = {
	listHoldings: (db) => listHoldings(db, null),
	listIndicators: (db) => listIndicators(db, null),
	summariseTopics: (db) => summariseTopics(db, null),
	listSources: (db) => listSources(db, null),
	listDocuments: (db) =>
		listDocuments(db, { kind: null, issuer: null, topic: null, text: '' }, null, page),
	listComparisonChoices: (db) => listComparisonChoices(db, null),
	listComparisons: (db) =>
		listComparisons(db, { relation: 'revision', topic: null, issuer: null, year: null }, null, page)
};

/** Questions at 1,000,000 and 10,000,000 rows; the larger is the smaller ten times over, made by SQL. */
export async function benchQuestions(dataDir: string): Promise<BenchRow[]> {
	const kept = process.env['MIMAMORI_BENCH'] ?? '';
	const dir = kept === '' ? mkdtempSync(join(tmpdir(), 'mimamori-bench-')) : kept;
	const paths = { '1M': join(dir, '1m.duckdb'), '10M': join(dir, '10m.duckdb') };
	try {
		if (!existsSync(paths['10M'])) await write(dataDir, dir, paths);
		const small = await openReadOnly(paths['1M']);
		const large = await openReadOnly(paths['10M']);
		const rows = [...(await compareSizes(small, large)), ...(await compareSql(small, large))];
		small.closeSync();
		large.closeSync();
		return rows;
	} finally {
		if (kept === '') rmSync(dir, { recursive: true, force: true });
	}
}

async function write(
	dataDir: string,
	dir: string,
	paths: Readonly<Record<'1M' | '10M', string>>
): Promise<void> {
	const base = join(dir, 'package');
	writeGenerated(dataDir, base, generatedShape(1_000_000, 1));
	await buildWarehouse(base);
	await multiplyWarehouse(warehousePath(base), paths['1M'], 1);
	await multiplyWarehouse(warehousePath(base), paths['10M'], 10);
}

async function compareSizes(small: DuckDBInstance, large: DuckDBInstance): Promise<BenchRow[]> {
	const rows: BenchRow[] = [];
	for (const [name, ask] of Object.entries(named))
		rows.push({
			what: `${name} at 10,000,000 rows`,
			...(await inTurns(
				() => ask(databaseOf(large)),
				() => ask(databaseOf(small))
			)),
			against: 'the same at 1,000,000 rows'
		});
	return rows;
}

async function compareSql(small: DuckDBInstance, large: DuckDBInstance): Promise<BenchRow[]> {
	const rows: BenchRow[] = [];
	for (const [size, instance] of [
		['1,000,000', small],
		['10,000,000', large]
	] as const)
		for (const [name, ask] of Object.entries(whole)) {
			const asked = await askedBy(instance, ask);
			rows.push({
				what: `${name} at ${size} rows`,
				...(await inTurns(
					() => ask(databaseOf(instance)),
					() => runBare(instance, asked)
				)),
				against: 'its SQL alone, rows by the client of DuckDB'
			});
		}
	return rows;
}

/** The questions that a function asks of the database. */
async function askedBy(instance: DuckDBInstance, ask: Ask): Promise<Query[]> {
	const db = databaseOf(instance);
	const asked: Query[] = [];
	await ask({
		all: (query) => {
			asked.push(query);
			return db.all(query);
		},
		stream: (query) => {
			asked.push(query);
			return db.stream(query);
		}
	});
	return asked;
}

/** Runs the same SQL one after another and reads the rows as the client of DuckDB gives them. */
async function runBare(instance: DuckDBInstance, asked: readonly Query[]): Promise<void> {
	const connection = await instance.connect();
	try {
		for (const query of asked) {
			const { text, values } = query.compile();
			(await connection.runAndReadAll(text, values)).getRowObjectsJson();
		}
	} finally {
		connection.closeSync();
	}
}
