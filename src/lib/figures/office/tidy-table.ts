import type { FigureTable } from '../figure/figure-content.ts';

/** A value of a table with what it is the value of. */
export interface TidyValue {
	/** heading over the row; empty where there is none */
	group: string;
	/** name of the row */
	name: string;
	/** head of the column, its lines with a space between them */
	column: string;
	value: number | null;
	/** as printed */
	text: string;
}

/** Gives the values of a table one by one, row after row; cells with neither value nor sign are left out. */
export function tidyTable({ heads, rows }: FigureTable): TidyValue[] {
	const columns = heads.map((head) => head.join(' '));
	let group = '';
	return rows.flatMap(({ name, cells }) => {
		if (cells.length === 0) group = name;
		const own = group;
		return columns.flatMap((column, i) => {
			const { value, text } = cells[i] ?? { value: null, text: '' };
			return value === null && text === '' ? [] : [{ group: own, name, column, value, text }];
		});
	});
}
