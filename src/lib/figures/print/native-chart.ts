import type { ChartColumn, ChartContent } from '#lib/charts/chart-content.ts';
import { wordMeasureUnit } from '#lib/charts/series/word-measure.ts';
import type { CompareContent } from '#lib/charts/panels/compare-content.ts';
import { panelTitle } from '#lib/charts/panels/panel-title.ts';
import type { ChartForm } from '#lib/charts/spec/chart-spec.ts';
import { theme } from '#lib/charts/theme.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import type { Period } from '#lib/domain/period.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
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

/**
 * Gives a comparison as office programs know it: its series as lines of one chart. Null where their units or
 * kinds of period differ, or they stand as indices: one axis would then say what is not so.
 */
export function nativeComparison(content: CompareContent, locale: Locale): NativeChart | null {
	const { spec, panels, index, mixed } = content;
	const units = new Set(panels.map(({ series }) => series.unit));
	const [unit] = units;
	const all = new Map(panels.flatMap(({ series }) => series.periods.map((one) => [one.id, one])));
	const periods = [...all.values()].sort(comparePeriods);
	const isRank = panels.some(({ dossier }) => dossier.indicator.measure === 'ordinal');
	if (index || mixed || isRank || units.size !== 1 || unit === undefined || periods.length === 0)
		return null;
	const style = { locale, years: spec.years, length: 'short' } as const;
	return {
		form: 'line',
		categories: periods.map((period) => formatPeriod(period, style)),
		series: panels.map((panel, place) =>
			seriesOf(
				{ name: panelTitle(panel, locale), line: panel.series },
				place,
				periods,
				panels.length
			)
		),
		valueTitle: formatUnit(unit, locale),
		isLogarithmic: false,
		isReversed: false
	};
}

function seriesOf(
	{ name, line }: Pick<ChartColumn, 'name' | 'line'>,
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
