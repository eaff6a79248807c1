import { rankStatements } from '#lib/domain/vintage.ts';
import type { DataPackage } from '../../package.ts';
import { publicationDays, statementReader, type LocatedStatement } from '../../statements.ts';
import { numberTuples } from '../../tuples.ts';
import { cellColumns } from './check-repeated.ts';
import { joinColumns } from './join-columns.ts';
import type { ReadRow } from './read-row.ts';

/** What the package holds for the cells of rows that were read. */
export interface PublishedCells {
	/** statements of the cell of each row, in the order of the rows; undefined where there are none */
	statements: (LocatedStatement[] | undefined)[];
	/** days from which documents count as known, by id */
	days: ReadonlyMap<string, string>;
}

/** Finds the statements that the package holds for the same cells as rows that were read. */
export function publishedCells(rows: readonly ReadRow[], data: DataPackage): PublishedCells {
	const { observations } = data;
	const length = rows.length + observations.length;
	const columns = cellColumns.map((name) => joinColumns(rows, observations, name));
	const { ids, firsts } = numberTuples(columns, length);
	const days = publicationDays(data);
	const read = statementReader(data, days);
	const statements: PublishedCells['statements'] = [];
	for (let i = rows.length; i < length; i += 1) {
		const first = firsts[ids[i] ?? 0] ?? length;
		const statement = first < rows.length ? read(i - rows.length) : null;
		if (!statement) continue;
		const list = statements[first];
		if (list) list.push(statement);
		else statements[first] = [statement];
	}
	return { statements, days };
}

/** Gives the statement that stands for a cell, null where none does. */
export function currentOf(statements: readonly LocatedStatement[]): LocatedStatement | null {
	return rankStatements(statements, null)[0] ?? null;
}
