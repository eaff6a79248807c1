import type { CellReader } from './cell-reader.ts';
import type { Tables } from './check-keys.ts';
import type { Located } from './located.ts';
import { shapeRows } from './shape-rows.ts';
import { planTables, type PlanTables } from './plan-tables.ts';
import { columnName, type ColumnType, type Columns } from './table-columns.ts';

/** The tables of plans with the places of their rows. */
export type LocatedPlanTables = { [K in keyof PlanTables]: Located<PlanTables[K]>[] };

/** Gives the tables of plans in the shapes of the subject; a table that is not there is empty. */
export function shapePlans(tables: Tables): LocatedPlanTables {
	const shape = <K extends keyof PlanTables>(name: K): Located<PlanTables[K]>[] => {
		const { resource, columns } = planTables[name];
		return shapeRows(tables.get(resource), (reader) => readRow(reader, columns));
	};
	const names = Object.keys(planTables) as (keyof PlanTables)[];
	return Object.fromEntries(names.map((name) => [name, shape(name)])) as LocatedPlanTables;
}

function readRow<T>(reader: CellReader, columns: Columns<T>): T {
	const item: Record<string, unknown> = {};
	for (const [name, type] of Object.entries<ColumnType>(columns))
		item[name] = readCell(reader, columnName(name), type);
	// an order that is not given is the first
	if ('sort' in item) item['sort'] ??= 0;
	return item as T;
}

function readCell(reader: CellReader, column: string, type: ColumnType): unknown {
	switch (type) {
		case 'number':
			return reader.number(column);
		case 'flag':
			return reader.flag(column);
		case 'list':
			return reader.list(column);
		case 'text':
			return reader.text(column);
	}
}
