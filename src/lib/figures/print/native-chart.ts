import type { ChartColumn, ChartContent } from '#lib/charts/chart-content.ts';
import { wordMeasureUnit } from '#lib/charts/series/word-measure.ts';
import type { ChartForm } from '#lib/charts/spec/chart-spec.ts';
import { theme } from '#lib/charts/theme.ts';
import type { Period } from '#lib/domain/period.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { NativeChart, NativeSeries } from '../figure/figure-content.ts';

/** Charts of other kinds have no like in office programs, or are better told by their table. */
const forms: Readonly<Partial<Record<ChartForm, NativeChart['form']>>> = {
	lines: 'line',
	step: 'line',
	bars: 'bar',
	stacked: 'stacked',
	share: 'share',
	multiples: 'line'
};

/** Gives a chart as office programs know it; null where they have none of its kind or it has no values. */
export function nativeChart(
	content: ChartContent,
	unit: string,
	locale: Locale
): NativeChart | null {
	const { spec, measure, columns, periods, points } = content;
	const form = forms[spec.form];
	if (form === undefined || points.length === 0) return null;
	const style = { locale, years: spec.years, length: 'short' } as const;
	return {
		form,
		categories: periods.map((period) => formatPeriod(period, style)),
		series: columns.map((column, place) => seriesOf(column, place, periods, columns.length)),
		valueTitle: wordMeasureUnit(measure, points, { unit, locale }),
		isLogarithmic: spec.scale === 'log' && form === 'line',
		isReversed: spec.form === 'step'
	};
}

function seriesOf(
	{ name, line }: ChartColumn,
	place: number,
	periods: readonly Period[],
	count: number
): NativeSeries {
	const places = new Map(periods.map(({ id }, i) => [id, i]));
	const color =
		count === 1 ? theme.accent : (theme.series[place % theme.series.length] ?? theme.accent);
	return {
		name,
		color,
		place,
		segments: line.segments.map((points) => {
			const cells: (number | null)[] = periods.map(() => null);
			for (const { period, value } of points) cells[places.get(period.id) ?? 0] = value;
			return cells;
		})
	};
}
