import {
	observationAnswer,
	explainedColumns
} from '#lib/server/warehouse/to-arrow/observation-answer.ts';
import type { AnswerBatch, AnswerColumn } from '#lib/server/warehouse/database.ts';
import { databaseOf, openReadOnly } from '#lib/server/warehouse/duckdb.ts';
import { allObservations } from '#lib/server/warehouse/queries/published-observations.ts';
import { arrowStream } from '#lib/server/warehouse/to-arrow/arrow-stream.ts';
import { observationColumns } from '#lib/figures/csv/observation-columns.ts';

/** Writes all observations of a warehouse file as Arrow or as JSON to nowhere, a batch at a time. */
const [path = '', kind = ''] = process.argv.slice(2);
const instance = await openReadOnly(path);
// what is compared is the answers: both sides start the same program and open the same file
performance.mark('begin');
const { answer, dictionaries } = await observationAnswer(
	databaseOf(instance),
	allObservations,
	null,
	'bench',
	explainedColumns(observationColumns)
);
let bytes = 0;
if (kind === 'arrow')
	for await (const chunk of arrowStream(answer, { dictionaries })) bytes += chunk.length;
else
	for await (const batch of answer.batches)
		bytes += Buffer.byteLength(writeRows(batch, answer.columns));
answer.close();
instance.closeSync();
if (bytes === 0) throw new Error('nothing was written');
console.log(`${kind}: ${bytes} bytes`);

function writeRows({ rows, columns }: AnswerBatch, told: readonly AnswerColumn[]): string {
	const texts: string[] = [];
	for (let row = 0; row < rows; row += 1) {
		const record: Record<string, unknown> = {};
		for (const [place, { name, names }] of told.entries()) {
			const cell = columns[place]?.[row] ?? null;
			record[name] = names && typeof cell === 'number' ? names[cell] : cell;
		}
		texts.push(JSON.stringify(record));
	}
	return texts.join(',\n');
}
