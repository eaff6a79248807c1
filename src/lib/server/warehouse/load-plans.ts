import {
	BOOLEAN,
	DOUBLE,
	INTEGER,
	VARCHAR,
	type DuckDBConnection,
	type DuckDBType
} from '@duckdb/node-api';
import { planTables } from '#lib/ingest/plan-tables.ts';
import { type ColumnType } from '#lib/ingest/table-columns.ts';
import type { LocatedPlanTables } from '#lib/ingest/shape-plans.ts';
import { append, type Column } from './append.ts';

/** Loads the tables of plans, of the Act and of desks, each row with its place in the file. */
export async function loadPlans(
	connection: DuckDBConnection,
	plans: LocatedPlanTables
): Promise<void> {
	for (const name of Object.keys(planTables) as (keyof LocatedPlanTables)[]) {
		const { table, columns } = planTables[name];
		const items = plans[name].map(({ item }, place) => ({ item, place }));
		const placed: Column<(typeof items)[number]> = [INTEGER, ({ place }) => place];
		await append(connection, table, items, [...columnsOf(columns), placed]);
	}
}

const types: Record<ColumnType, DuckDBType> = {
	text: VARCHAR,
	number: DOUBLE,
	flag: BOOLEAN,
	list: VARCHAR
};

function columnsOf(columns: Readonly<Record<string, ColumnType>>): Column<{ item: object }>[] {
	return Object.entries(columns).map(([name, type]) => [
		types[type],
		({ item }) => {
			const cell = (item as Record<string, string | number | boolean | null | string[]>)[name];
			return Array.isArray(cell) ? cell.join('|') : (cell ?? null);
		}
	]);
}
