import { columnNumber, columnsOf } from '../mapping/column-letter.ts';
import type { TableMapping } from '../mapping/mapping.ts';
import type { HeadLine } from './desk-types.ts';

/** Gives the lines of heads that the tables of one sheet have. @param place of each table in the mapping */
export function headLines(tables: readonly { table: TableMapping; place: number }[]): HeadLine[] {
	return tables.flatMap(({ table, place }): HeadLine[] => {
		const { from, to = Infinity } = table.body;
		const base = { table: place, from, to, columns: columnsOf(table.values) };
		const { section } = table;
		return [
			...table.heads.map(({ row, read }) => ({ ...base, axis: 'row' as const, at: row, read })),
			...table.labels.map(({ column, read }) => ({
				...base,
				axis: 'column' as const,
				at: columnNumber(column),
				read
			})),
			...(section
				? [
						{
							...base,
							axis: 'section' as const,
							at: columnNumber(section.column),
							read: section.read
						}
					]
				: [])
		];
	});
}
