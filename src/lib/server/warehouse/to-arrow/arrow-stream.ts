import {
	AsyncByteQueue,
	RecordBatch,
	RecordBatchStreamWriter,
	Schema,
	Struct,
	makeData
} from 'apache-arrow';
import type { StreamedAnswer } from '../database.ts';
import { columnWriter, type ColumnWriter } from './column-writer.ts';

/** How an answer is written. */
export interface ArrowOptions {
	/** all values of columns of text that shall be dictionaries though the engine keeps no list of them */
	dictionaries?: Readonly<Record<string, readonly string[]>> | undefined;
	/** what the file says of itself, written into its schema */
	metadata?: Readonly<Record<string, string>>;
}

/** Rows of a record batch: large enough to be fast, small enough to be held. */
const batchRows = 131_072;

/**
 * Writes an answer as an Arrow IPC stream, a record batch at a time, so that memory holds one batch
 * however long the answer is. Codes are dictionaries of text, numbers nullable doubles or 32-bit
 * integers, days Date32. The answer is closed when the stream ends, fails or is given up.
 *
 * @throws QueryError where the engine fails
 */
export async function* arrowStream(
	answer: StreamedAnswer,
	{ dictionaries = {}, metadata = {} }: ArrowOptions = {}
): AsyncGenerator<Uint8Array> {
	try {
		const columns = answer.columns.map((column, i) =>
			columnWriter(column, i, dictionaries[column.name])
		);
		const schema = new Schema(
			columns.map(({ field }) => field),
			new Map(Object.entries(metadata))
		);
		const sink = new Sink();
		const writer = new RecordBatchStreamWriter();
		writer.reset(sink, schema);
		let [rows, given] = [0, 0];
		for await (const batch of answer.batches) {
			columns.forEach((column, i) => column.append(batch.columns[i] ?? [], batch.rows));
			rows += batch.rows;
			if (rows < batchRows) continue;
			writer.write(takeBatch(schema, columns, rows, false));
			yield sink.take();
			given += 1;
			rows = 0;
		}
		if (rows > 0 || given === 0) writer.write(takeBatch(schema, columns, rows, given === 0));
		writer.finish();
		yield sink.take();
	} finally {
		answer.close();
	}
}

function takeBatch(
	schema: Schema,
	columns: readonly ColumnWriter[],
	length: number,
	whole: boolean
): RecordBatch {
	const children = columns.map((column) => column.take(whole));
	return new RecordBatch(
		schema,
		makeData({ type: new Struct(schema.fields), length, nullCount: 0, children })
	);
}

/** Keeps what the writer writes until it is taken; a queue of the library would hand it on unasked. */
class Sink extends AsyncByteQueue {
	private parts: Uint8Array[] = [];

	override write(part: Uint8Array): void {
		this.parts.push(part);
	}

	take(): Uint8Array {
		const { parts } = this;
		this.parts = [];
		return Buffer.concat(parts);
	}
}
