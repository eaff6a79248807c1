import type { ChartContent } from '#lib/charts/chart-content.ts';
import { timeTitle } from '#lib/charts/series/time-title.ts';
import { wordDrawnNumber } from '#lib/charts/series/word-measure.ts';
import { drawnRows, type DrawnCell } from '#lib/charts/table/drawn-rows.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { FigureCell, FigureTable } from '../figure/figure-content.ts';
import { cellText, marksOf } from './cell-text.ts';

/** Sign of a cell without a value, as in statistical tables. */
const nothing = '…';

/** Gives what a chart draws as a table: periods down, the total or the parts across. */
export function chartTable(
	content: ChartContent,
	revised: ReadonlySet<number>,
	locale: Locale
): FigureTable {
	const { names, rows } = drawnRows(content);
	const style = { locale, years: content.spec.years, length: 'long' } as const;
	return {
		corner: timeTitle(content.spec.kind, locale),
		heads: names.map(({ name }) => [name]),
		rows: rows.map(({ period, cells }) => ({
			name: formatPeriod(period, style),
			cells: cells.map((cell) => cellOf(cell, content, revised, locale))
		}))
	};
}

function cellOf(
	cell: DrawnCell,
	{ measure }: ChartContent,
	revised: ReadonlySet<number>,
	locale: Locale
): FigureCell {
	if (cell.state === 'none') return { value: null, text: nothing };
	if (cell.state === 'refused') return { value: null, text: cell.sign };
	const number = wordDrawnNumber(cell.point, measure, locale);
	return {
		value: cell.point.value,
		text: cellText(number, marksOf(cell.point.observation, revised))
	};
}
