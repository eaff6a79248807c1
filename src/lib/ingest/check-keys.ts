import type { Cell } from './check-cell.ts';
import type { TypedRow } from './check-table.ts';
import type { Resource } from './descriptor.ts';
import type { IssueLog } from './issue.ts';
import { nearest } from './nearest.ts';

const separator = '\u001f';

/** The rows of each table by the name of its resource. */
export type Tables = ReadonlyMap<string, readonly TypedRow[]>;

/** Checks primary keys and unique columns: no two rows share one; an empty key is none. */
export function checkUnique(resource: Resource, rows: readonly TypedRow[], log: IssueLog): void {
	const { fields, primaryKey } = resource.schema;
	const single = fields.filter((f) => f.constraints.unique).map((f) => [f.name]);
	const others = single.filter(([name]) => primaryKey.length !== 1 || primaryKey[0] !== name);
	for (const key of primaryKey.length > 0 ? [primaryKey, ...others] : others) {
		const seen = new Map<string, TypedRow>();
		for (const row of rows) {
			if (key.every((name) => isEmpty(row.cells[name])) || isFaulty(row, key, log)) continue;
			const value = keyOf(row, key);
			const first = seen.get(value);
			if (first === undefined) seen.set(value, row);
			else
				log.add(
					'row/duplicate',
					{ file: row.file, row: row.row, column: key.join(', ') },
					{ value: shown(value), expected: `${first.file} ${first.row}` }
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
	rows: readonly TypedRow[],
	targets: Tables,
	log: IssueLog
): void {
	for (const { fields, resource: target, referenced } of resource.schema.foreignKeys) {
		const targetRows = target === '' ? rows : targets.get(target);
		if (!targetRows) continue;
		const known = new Set(targetRows.map((row) => keyOf(row, referenced)));
		const last = fields.at(-1) ?? '';
		for (const row of rows) {
			if (fields.some((name) => isEmpty(row.cells[name]))) continue;
			const value = keyOf(row, fields);
			if (known.has(value)) continue;
			log.add(
				'cell/foreign-key',
				{ file: row.file, row: row.row, column: last },
				{
					value: shown(value),
					expected: target === '' ? resource.name : target,
					suggestion: shown(nearest(value, known))
				}
			);
		}
	}
}

/** A faulty cell reads as empty, and two of them are no duplicates. */
function isFaulty({ file, row, cells }: TypedRow, key: readonly string[], log: IssueLog): boolean {
	return key.some((column) => isEmpty(cells[column]) && log.holds({ file, row, column }));
}

function isEmpty(cell: Cell | undefined): boolean {
	return cell === null || cell === undefined;
}

function keyOf(row: TypedRow, fields: readonly string[]): string {
	return fields.map((name) => String(row.cells[name] ?? '')).join(separator);
}

function shown(key: string): string {
	return key.split(separator).join(', ');
}
