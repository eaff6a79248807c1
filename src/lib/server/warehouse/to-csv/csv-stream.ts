import Papa from 'papaparse';
import { batchValues, isoDay } from '../answer-values.ts';
import type { StreamedAnswer } from '../database.ts';

/** Batches of an engine that are written as one part. */
const partRows = 16_384;

/**
 * Writes an answer as CSV for programs (UTF-8, RFC 4180 with CRLF, days as ISO, nothing where there is
 * nothing), part by part. The answer is closed when the file ends, fails or is given up.
 *
 * @throws QueryError where the engine fails
 */
export async function* csvStream(answer: StreamedAnswer): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	const { columns } = answer;
	try {
		let text = line([columns.map(({ name }) => name)]);
		let rows = 0;
		for await (const batch of answer.batches) {
			const values = batchValues(columns, batch).map((cells, i) =>
				columns[i]?.type === 'day'
					? cells.map((cell) => (typeof cell === 'number' ? isoDay(cell) : cell))
					: cells
			);
			text += line(
				Array.from({ length: batch.rows }, (_, row) => values.map((cells) => cells[row]))
			);
			rows += batch.rows;
			if (rows < partRows) continue;
			yield encoder.encode(text);
			text = '';
			rows = 0;
		}
		if (text !== '') yield encoder.encode(text);
	} finally {
		answer.close();
	}
}

function line(rows: unknown[][]): string {
	return rows.length === 0 ? '' : `${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
