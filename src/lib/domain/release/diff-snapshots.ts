import { isWords, valueColumns } from './row-columns.ts';

/** A table as a release keeps it: its rows as text, under the cells of their key. */
export interface SnapshotTable {
	/** name of the resource */
	name: string;
	/** names of the columns of its primary key */
	key: readonly string[];
	columns: readonly string[];
	/** each as long as `columns`; long texts of columns without keys stand as digests */
	rows: readonly (readonly string[])[];
}

/** A row that two snapshots do not share, or not in the same way. */
export interface RowChange {
	/** `mended`: another value under the same key; `reworded`: only words differ */
	kind: 'added' | 'removed' | 'mended' | 'changed' | 'reworded';
	table: string;
	key: string[];
	/** names of the columns that differ, in the order of the new table; none where added or removed */
	columns: string[];
	/** cells by column; null where added */
	before: Record<string, string> | null;
	/** null where removed */
	after: Record<string, string> | null;
}

/**
 * Gives the rows added, removed and changed between two snapshots, table by table in the order of the
 * later one, by their primary key there. A column that one of them does not have reads as empty.
 */
export function diffSnapshots(
	before: readonly SnapshotTable[],
	after: readonly SnapshotTable[]
): RowChange[] {
	const old = new Map(before.map((table) => [table.name, table]));
	const now = new Set(after.map(({ name }) => name));
	return [
		...after.flatMap((table) => diffTable(old.get(table.name) ?? { ...table, rows: [] }, table)),
		...before
			.filter(({ name }) => !now.has(name))
			.flatMap((table) => diffTable(table, { ...table, rows: [] }))
	];
}

function diffTable(before: SnapshotTable, after: SnapshotTable): RowChange[] {
	const old = rowsByKey(before, after.key);
	const now = rowsByKey(after, after.key);
	const columns = [...new Set([...after.columns, ...before.columns])];
	return [...new Set([...old.keys(), ...now.keys()])].sort(byText).flatMap((id): RowChange[] => {
		const [a = null, b = null] = [old.get(id), now.get(id)];
		const row = a ?? b ?? {};
		const base = {
			table: after.name,
			key: after.key.map((name) => row[name] ?? ''),
			before: a,
			after: b
		};
		if (!a || !b) return [{ ...base, kind: a ? 'removed' : 'added', columns: [] }];
		const differing = columns.filter((name) => (a[name] ?? '') !== (b[name] ?? ''));
		if (differing.length === 0) return [];
		return [{ ...base, kind: kindOf(after.name, differing), columns: differing }];
	});
}

function kindOf(table: string, columns: readonly string[]): RowChange['kind'] {
	const values = valueColumns(table);
	if (columns.some((name) => values.includes(name))) return 'mended';
	return columns.every(isWords) ? 'reworded' : 'changed';
}

function rowsByKey(
	{ columns, rows }: SnapshotTable,
	key: readonly string[]
): Map<string, Record<string, string>> {
	return new Map(
		rows.map((cells) => {
			const row = Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']));
			return [key.map((name) => row[name] ?? '').join('\u001f'), row];
		})
	);
}

function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
