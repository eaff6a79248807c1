import { planTables, type PlanTables } from '#lib/ingest/plan-tables.ts';
import { columnName, type ColumnType } from '#lib/ingest/table-columns.ts';

/** Gives what reads a row of a table of plans into the shape of the subject. */
export function planReader<K extends keyof PlanTables>(name: K): (row: object) => PlanTables[K] {
	const columns = Object.entries<ColumnType>(planTables[name].columns).map(([key, type]) => ({
		key,
		type,
		column: columnName(key)
	}));
	return (row) => {
		const cells = row as Readonly<Record<string, unknown>>;
		const item: Record<string, unknown> = {};
		for (const { key, type, column } of columns) item[key] = readCell(cells[column], type);
		return item as unknown as PlanTables[K];
	};
}

/** The warehouse keeps a list as text with | between its parts. */
function readCell(cell: unknown, type: ColumnType): unknown {
	if (type !== 'list') return cell ?? null;
	return typeof cell === 'string' && cell !== '' ? cell.split('|') : [];
}
