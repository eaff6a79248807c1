import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { batchValues } from '../answer-values.ts';
import type { AnswerColumn, Cell, CellType, StreamedAnswer } from '../database.ts';

/** Rows of a row group. */
const groupRows = 65_536;

/**
 * Writes an answer as a Parquet file (Snappy, dictionaries and statistics where they help), a row group
 * at a time, so that memory holds one however long the answer is. Text is UTF-8, numbers are nullable
 * doubles or 32-bit integers, days DATE. The answer is closed when the file ends, fails or is given up.
 *
 * @param metadata what the file says of itself, by key
 * @throws QueryError where the engine fails
 */
export async function* parquetStream(
	answer: StreamedAnswer,
	metadata: Readonly<Record<string, string>> = {}
): AsyncGenerator<Uint8Array> {
	try {
		const writer = new ByteWriter();
		const parquet = new ParquetWriter({
			writer,
			schema: schemaOf(answer.columns),
			kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
			createdBy: 'mimamori'
		});
		let group: Cell[][] = answer.columns.map(() => []);
		for await (const batch of answer.batches) {
			batchValues(answer.columns, batch).forEach((values, i) => {
				for (const value of values) group[i]?.push(value);
			});
			if ((group[0]?.length ?? 0) < groupRows) continue;
			writeGroup(parquet, answer.columns, group);
			yield take(writer);
			group = answer.columns.map(() => []);
		}
		if ((group[0]?.length ?? 0) > 0) writeGroup(parquet, answer.columns, group);
		await parquet.finish();
		yield take(writer);
	} finally {
		answer.close();
	}
}

const elements: Record<CellType, Omit<SchemaElement, 'name'>> = {
	text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
	integer: { type: 'INT32' },
	number: { type: 'DOUBLE' },
	flag: { type: 'BOOLEAN' },
	day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }
};

function schemaOf(columns: readonly AnswerColumn[]): SchemaElement[] {
	return [
		{ name: 'root', num_children: columns.length },
		...columns.map(({ name, type }) => ({
			name,
			repetition_type: 'OPTIONAL' as const,
			...elements[type]
		}))
	];
}

function writeGroup(
	parquet: ParquetWriter,
	columns: readonly AnswerColumn[],
	group: readonly Cell[][]
): void {
	const rowGroupSize = group[0]?.length ?? 0;
	const columnData = columns.map(({ name }, i) => ({ name, data: group[i] ?? [] }));
	void parquet.write({ columnData, rowGroupSize });
}

/** Takes what was written so far; the writer goes on counting from there. */
function take(writer: ByteWriter): Uint8Array {
	const bytes = writer.getBytes().slice();
	writer.index = 0;
	return bytes;
}
