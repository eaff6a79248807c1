import type { AnswerBatch, AnswerColumn, Cell } from './database.ts';

/** Gives the values of a column of a batch: places in a list as what stands there, days as numbers. */
export function columnValues(
	{ names }: AnswerColumn,
	cells: ArrayLike<Cell>,
	rows: number
): Cell[] {
	const values: Cell[] = new Array<Cell>(rows);
	for (let i = 0; i < rows; i += 1) {
		const cell = cells[i] ?? null;
		values[i] = names && cell !== null ? (names[Number(cell)] ?? null) : cell;
	}
	return values;
}

/** Gives the values of all columns of a batch. */
export function batchValues(columns: readonly AnswerColumn[], batch: AnswerBatch): Cell[][] {
	return columns.map((column, i) => columnValues(column, batch.columns[i] ?? [], batch.rows));
}

/** Writes a day, the number of days since 1970-01-01, as ISO. */
export function isoDay(days: number): string {
	return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
