import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { Table, type RecordBatch, type AsyncRecordBatchStreamReader } from 'apache-arrow';
import { excelCsv, machineCsv } from '#lib/figures/csv/csv-file.ts';
import { readResult } from '#lib/figures/sql/read-result.ts';
import type { Answer } from './desk.ts';

/** Rows that are shown, and rows that are taken at most. */
const most = { shown: 1000, taken: 1_000_000 };

/** Runs a question and takes its answer piece by piece. @throws Error with the engine's words */
export async function askDatabase(
	connection: AsyncDuckDBConnection,
	query: string
): Promise<Answer> {
	const start = performance.now();
	// the types are those of the Arrow that it brings, the code is that of the one Arrow there is
	const sent: unknown = await connection.send(query, true);
	const reader = sent as AsyncRecordBatchStreamReader;
	const batches: RecordBatch[] = [];
	let count = 0;
	let isCut = false;
	for await (const batch of reader) {
		batches.push(batch);
		count += batch.numRows;
		if (count < most.taken) continue;
		isCut = true;
		await connection.cancelSent();
		break;
	}
	const table = new Table(reader.schema, batches);
	const milliseconds = Math.max(1, Math.round(performance.now() - start));
	return {
		...readResult(table, 0, most.shown),
		count,
		isCut,
		milliseconds,
		writeCsv: (flavour) => {
			const { columns, rows } = readResult(table);
			const header = columns.map(({ name }) => name);
			return flavour === 'excel' ? excelCsv(header, rows) : machineCsv(header, rows);
		}
	};
}
