import type { Observation } from '#lib/domain/observation.ts';
import type { Located } from '../../located.ts';
import { columnOf } from '../../observation-columns.ts';
import type { NumberedColumn } from '../../tuples.ts';
import type { CodedColumn, ReadRows } from '../rows/read-rows.ts';

/** Gives a column of rows that were read and, below them, of those that are published, by number. */
export function joinColumns(
	rows: ReadRows,
	published: readonly Located<Observation>[],
	name: CodedColumn
): NumberedColumn & { texts: string[] } {
	const ours = rows.column(name);
	const theirs = columnOf(published, name);
	const known = new Map(ours.texts.map((text, code) => [text, code]));
	const numbers = Int32Array.from(theirs.texts, (text) => {
		const code = known.get(text) ?? known.size;
		known.set(text, code);
		return code;
	});
	const codes = new Int32Array(rows.length + published.length);
	codes.set(ours.codes);
	for (let i = 0; i < published.length; i += 1)
		codes[rows.length + i] = numbers[theirs.codes[i] ?? 0] ?? 0;
	return { codes, size: Math.max(1, known.size), texts: [...known.keys()] };
}
