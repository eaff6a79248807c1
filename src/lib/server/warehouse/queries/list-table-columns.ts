import type { AnswerColumn, Database } from '../database.ts';
import { publishedTableNames, type PublishedTableName } from '../published-table-names.ts';
import { sql } from '../sql.ts';
import { publishedTable } from './published-table.ts';

/** A published table and its columns. */
export interface TableColumns {
	name: PublishedTableName;
	columns: Pick<AnswerColumn, 'name' | 'type'>[];
}

/** Gives the columns of each published table as its files have them. */
export async function listTableColumns(db: Database): Promise<TableColumns[]> {
	const tables: TableColumns[] = [];
	for (const name of publishedTableNames) {
		const question = await publishedTable(db, name, null);
		const answer = await db.stream(sql`SELECT * FROM (${question}) AS t LIMIT 0`);
		answer.close();
		tables.push({
			name,
			columns: answer.columns.map(({ name: column, type }) => ({ name: column, type }))
		});
	}
	return tables;
}
