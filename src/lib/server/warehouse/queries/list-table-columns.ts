import type { AnswerColumn, Database } from '../database.ts';
import { publishedTableNames, type PublishedTableName } from '../published-table-names.ts';
import { sql } from '../sql.ts';
import { publishedTable } from './published-table.ts';

/** A published table and what its columns hold. */
export interface TableColumns {
	table: PublishedTableName;
	columns: { name: string; type: AnswerColumn['type'] }[];
}

/** Gives the columns of the published tables beside the observations, in the order of their files. */
export async function listTableColumns(db: Database): Promise<TableColumns[]> {
	const tables: TableColumns[] = [];
	for (const table of publishedTableNames) {
		const whole = await publishedTable(db, table, null);
		const answer = await db.stream(sql`SELECT * FROM (${whole}) AS t LIMIT 0`);
		const columns = answer.columns.map(({ name, type }) => ({ name, type }));
		answer.close();
		tables.push({ table, columns });
	}
	return tables;
}
