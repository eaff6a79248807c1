import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';

/** Reads the CSV files of a package as plainly as can be: papaparse into arrays, DuckDB into a file. */
export async function readPlainly(dir: string): Promise<void> {
	const path = join(dir, 'plain.duckdb');
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((f) =>
		f.endsWith('.csv')
	);
	for (const [i, file] of files.entries()) {
		Papa.parse(readFileSync(join(dir, file), 'utf8'));
		await connection.run(
			`CREATE TABLE t${i} AS SELECT * FROM read_csv('${join(dir, file)}', all_varchar = true, header = true)`
		);
	}
	await connection.run('CHECKPOINT');
	connection.closeSync();
	instance.closeSync();
	rmSync(path);
}
