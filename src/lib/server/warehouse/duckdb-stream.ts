import {
	DuckDBEnumType,
	DuckDBTypeId,
	type DuckDBConnection,
	type DuckDBDataChunk,
	type DuckDBInstance,
	type DuckDBResult
} from '@duckdb/node-api';
import {
	QueryError,
	type AnswerBatch,
	type AnswerColumn,
	type CellType,
	type StreamedAnswer
} from './database.ts';
import { ShortTexts, readVector } from './duckdb-vector.ts';
import type { Query } from './sql.ts';

/**
 * Answers a question from a connection of its own, a chunk of DuckDB (2,048 rows) at a time; the
 * connection is closed with the answer.
 *
 * @throws QueryError where DuckDB fails
 */
export async function streamOf(instance: DuckDBInstance, query: Query): Promise<StreamedAnswer> {
	const { text, values } = query.compile();
	let connection: DuckDBConnection | undefined;
	const close = (): void => {
		connection?.closeSync();
		connection = undefined;
	};
	try {
		connection = await instance.connect();
		const result = await connection.stream(text, values);
		const columns = readColumns(result);
		return { columns, batches: readBatches(result, columns, text), close };
	} catch (error) {
		close();
		throw new QueryError(text, { cause: error });
	}
}

const types: Partial<Record<DuckDBTypeId, CellType>> = {
	[DuckDBTypeId.VARCHAR]: 'text',
	[DuckDBTypeId.ENUM]: 'text',
	[DuckDBTypeId.BOOLEAN]: 'flag',
	[DuckDBTypeId.TINYINT]: 'integer',
	[DuckDBTypeId.SMALLINT]: 'integer',
	[DuckDBTypeId.INTEGER]: 'integer',
	[DuckDBTypeId.UTINYINT]: 'integer',
	[DuckDBTypeId.USMALLINT]: 'integer',
	[DuckDBTypeId.FLOAT]: 'number',
	[DuckDBTypeId.DOUBLE]: 'number',
	[DuckDBTypeId.DATE]: 'day'
};

function readColumns(result: DuckDBResult): AnswerColumn[] {
	return result.columnNames().map((name, i) => {
		const found = result.columnType(i);
		const type = types[found.typeId];
		if (type === undefined) throw new Error(`cast ${name} in the question: ${found.toString()}`);
		return { name, type, names: found instanceof DuckDBEnumType ? found.values : null };
	});
}

async function* readBatches(
	result: DuckDBResult,
	columns: readonly AnswerColumn[],
	text: string
): AsyncGenerator<AnswerBatch> {
	const began = result.isStreaming;
	const short = new ShortTexts();
	for (;;) {
		const chunk = await fetchChunk(result, text);
		if (!chunk || chunk.rowCount === 0) {
			// a stream that fails on its way just ends, and tells it only by being a stream no longer
			if (began && !result.isStreaming)
				throw new QueryError(text, { cause: new Error('the stream ended before its time') });
			return;
		}
		const cells = columns.map((_, i) =>
			readVector(chunk.getColumnVector(i), chunk.rowCount, short)
		);
		yield { rows: chunk.rowCount, columns: cells };
	}
}

async function fetchChunk(result: DuckDBResult, text: string): Promise<DuckDBDataChunk | null> {
	try {
		return await result.fetchChunk();
	} catch (error) {
		throw new QueryError(text, { cause: error });
	}
}
