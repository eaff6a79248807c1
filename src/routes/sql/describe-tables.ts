import { observationColumns } from '#lib/figures/csv/observation-columns.ts';
import type { AnswerColumn } from '#lib/server/warehouse/database.ts';
import type { Lease } from '#lib/server/warehouse/live.ts';
import { listTableColumns } from '#lib/server/warehouse/queries/list-table-columns.ts';
import { allObservations } from '#lib/server/warehouse/queries/published-observations.ts';
import {
	explainedColumns,
	observationAnswer
} from '#lib/server/warehouse/to-arrow/observation-answer.ts';
import type { WordedTableName } from '../data/word-table.ts';

/** A published table and what its columns hold. */
export interface DescribedTable {
	name: WordedTableName;
	columns: { name: string; type: AnswerColumn['type'] }[];
}

let known: { dataVersion: string; tables: DescribedTable[] } | undefined;

/** Gives the published tables, observations first: asked once for each version of the data. */
export async function describeTables({ db, meta }: Lease): Promise<DescribedTable[]> {
	const { dataVersion } = meta;
	if (known?.dataVersion === dataVersion) return known.tables;
	// an empty stretch of time: the columns are asked for, no value
	const none = { ...allObservations, from: '2199', to: '1868' };
	const columns = explainedColumns(observationColumns);
	const { answer } = await observationAnswer(db, none, null, dataVersion, columns);
	answer.close();
	const observations = answer.columns.map(({ name, type }) => ({ name, type }));
	const tables = [
		{ name: 'observations' as const, columns: observations },
		...(await listTableColumns(db))
	];
	known = { dataVersion, tables };
	return tables;
}
