import { columnLetter, columnNumber, columnsOf, writeColumns } from '../mapping/column-letter.ts';
import type { TableMapping } from '../mapping/mapping.ts';
import { yearNumber } from '../propose/cell-kind.ts';
import { TimeReader } from '../read/read-time.ts';

/**
 * Where nothing of a table is plainly time, takes the column of row heads most of whose cells are, or else
 * the first column of numbers that all are years in order. An import leaves that to a person; here it is
 * seen at once.
 *
 * @param rows cells of the sheet, joined ones filled in
 */
export function takeTime(table: TableMapping, rows: readonly (readonly string[])[]): TableMapping {
	const reads = [...table.heads, ...table.labels, ...(table.section ? [table.section] : [])];
	const isTold = reads.some(({ read }) => read === 'time' || read === 'time-and-text');
	if (isTold || table.all?.time !== undefined) return table;
	const body = rows.slice(table.body.from - 1, table.body.to);
	const cellsOf = (column: number): string[] =>
		body.map((cells) => cells[column] ?? '').filter((text) => text.trim() !== '');
	const label = table.labels.find(({ column }) => isMostlyTime(cellsOf(columnNumber(column))));
	if (label) {
		const labels = table.labels.map((one) =>
			one === label ? { ...one, read: 'time' as const } : one
		);
		return { ...table, labels };
	}
	const columns = columnsOf(table.values);
	const years = columns.find((column) => isOfYears(cellsOf(column)));
	if (years === undefined || columns.length < 2) return table;
	return {
		...table,
		labels: [...table.labels, { column: columnLetter(years), read: 'time' }],
		values: writeColumns(columns.filter((column) => column !== years))
	};
}

function isMostlyTime(cells: readonly string[]): boolean {
	const reader = new TimeReader({ isFiscal: false, era: null });
	const times = cells.filter((text) => {
		const piece = reader.read(text);
		return piece?.kind === 'year' || piece?.kind === 'period';
	});
	return times.length >= 2 && times.length >= cells.length / 2;
}

function isOfYears(cells: readonly string[]): boolean {
	const years = cells.map(yearNumber);
	return (
		years.length >= 2 &&
		years.every((year, i) => year !== null && (i === 0 || year > (years[i - 1] ?? Infinity)))
	);
}
