import { rankStatements } from '#lib/domain/vintage.ts';
import type { DataPackage } from '../../package.ts';
import { publicationDays, statementReader, type LocatedStatement } from '../../statements.ts';
import { numberTuples } from '../../tuples.ts';
import { cellColumns } from './check-repeated.ts';
import { joinColumns } from './join-columns.ts';
import type { ReadRows } from '../rows/read-rows.ts';

/** What the package holds for the cells of rows that were read. */
export interface PublishedCells {
	/** statements of the cell of a row, by its place; none where there are none */
	statements: Map<number, LocatedStatement[]>;
	/** days from which documents count as known, by id */
	days: ReadonlyMap<string, string>;
}

/** Finds the statements that the package holds for the same cells as rows that were read. */
export function publishedCells(rows: ReadRows, data: DataPackage): PublishedCells {
	const { observations } = data;
	const length = rows.length + observations.length;
	const columns = cellColumns.map((name) => joinColumns(rows, observations, name));
	const { ids, firsts } = numberTuples(columns, length);
	const days = publicationDays(data);
	const read = statementReader(data, days);
	const statements: PublishedCells['statements'] = new Map();
	for (let i = rows.length; i < length; i += 1) {
		const first = firsts[ids[i] ?? 0] ?? length;
		const statement = first < rows.length ? read(i - rows.length) : null;
		if (!statement) continue;
		const list = statements.get(first);
		if (list) list.push(statement);
		else statements.set(first, [statement]);
	}
	return { statements, days };
}

/** Gives the statement that stands for a cell, null where none does. */
export function currentOf(statements: readonly LocatedStatement[]): LocatedStatement | null {
	return rankStatements(statements, null)[0] ?? null;
}
