import type { Resource } from './descriptor.ts';
import type { IssueLog } from './issue.ts';
import { nearest } from './nearest.ts';
import { cellText, numberCells } from './number-cells.ts';
import { numberTuples, type NumberedTuples } from './tuples.ts';
import type { TypedTable } from './typed-table.ts';

const separator = '\u001f';

/** The tables by the name of their resource. */
export type Tables = ReadonlyMap<string, TypedTable>;

/** Checks primary keys and unique columns: no two rows share one; an empty key is none. */
export function checkUnique({ schema }: Resource, table: TypedTable, log: IssueLog): void {
	const { fields, primaryKey } = schema;
	const single = fields.filter((f) => f.constraints.unique).map((f) => [f.name]);
	const others = single.filter(([name]) => primaryKey.length !== 1 || primaryKey[0] !== name);
	for (const key of primaryKey.length > 0 ? [primaryKey, ...others] : others) {
		const { ids, firsts } = numberKeys(table, key);
		if (firsts.length === table.length) continue;
		const seen = new Int32Array(firsts.length).fill(-1);
		for (let i = 0; i < table.length; i += 1) {
			const empty = key.filter((name) => table.cell(i, name) === null);
			if (empty.length === key.length || isFaulty(table, i, empty, log)) continue;
			const id = ids[i] ?? 0;
			const first = seen[id] ?? -1;
			if (first < 0) seen[id] = i;
			else
				log.add(
					'row/duplicate',
					{ ...table.place(i), column: key.join(', ') },
					{
						value: shown(keyOf(table, i, key)),
						expected: Object.values(table.place(first)).join(' ')
					}
				);
		}
	}
}

/**
 * Checks that every reference names a row of the table it points to; an empty reference is none.
 *
 * @param targets the tables that were read whole; references to others are not checked
 */
export function checkForeignKeys(
	resource: Resource,
	table: TypedTable,
	targets: Tables,
	log: IssueLog
): void {
	for (const { fields, resource: target, referenced } of resource.schema.foreignKeys) {
		const targetTable = target === '' ? table : targets.get(target);
		if (!targetTable) continue;
		const { firsts: named } = numberKeys(targetTable, referenced);
		const known = new Set(Array.from(named, (i) => keyOf(targetTable, i, referenced)));
		const { ids, firsts } = numberKeys(table, fields);
		const strangers = Array.from(firsts, (i): Stranger | null => {
			if (fields.some((name) => table.cell(i, name) === null)) return null;
			const value = keyOf(table, i, fields);
			if (known.has(value)) return null;
			return { value: shown(value), suggestion: shown(nearest(value, known)) };
		});
		if (strangers.every((stranger) => stranger === null)) continue;
		for (let i = 0; i < table.length; i += 1) {
			const stranger = strangers[ids[i] ?? 0];
			if (stranger)
				log.add(
					'cell/foreign-key',
					{ ...table.place(i), column: fields.at(-1) ?? '' },
					{ ...stranger, expected: target === '' ? resource.name : target }
				);
		}
	}
}

/** A reference that names no row. */
interface Stranger {
	value: string;
	suggestion: string;
}

/** A faulty cell reads as empty, and two of them are no duplicates. */
function isFaulty(
	table: TypedTable,
	index: number,
	empty: readonly string[],
	log: IssueLog
): boolean {
	return empty.some((column) => log.holds({ ...table.place(index), column }));
}

function numberKeys(table: TypedTable, key: readonly string[]): NumberedTuples {
	return numberTuples(
		key.map((name) => numberCells(table, name)),
		table.length
	);
}

function keyOf(table: TypedTable, index: number, fields: readonly string[]): string {
	return fields.map((name) => cellText(table.cell(index, name))).join(separator);
}

function shown(key: string): string {
	return key.split(separator).join(', ');
}
