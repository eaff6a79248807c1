import type { NativeChart } from '../../figure/figure-content.ts';
import { chartColumns } from './chart-columns.ts';

/**
 * Gives the cells from which a chart is drawn: a row of names, then a row for each category. A series that
 * is cut stands in several columns of one name.
 *
 * @param corner head of the column of categories
 */
export function chartRows(chart: NativeChart, corner: string): (string | number | null)[][] {
	const columns = chartColumns(chart);
	return [
		[corner, ...columns.map(({ name }) => name)],
		...chart.categories.map((category, i) => [
			category,
			...columns.map(({ values }) => values[i] ?? null)
		])
	];
}
