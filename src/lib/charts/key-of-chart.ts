import type { Locale } from '#lib/messages/index.ts';
import { barsKey } from './bars/bars-key.ts';
import { columnsKey } from './breakdown/columns-key.ts';
import type { BreakdownSeries } from './breakdown/types.ts';
import { dotsKey } from './dots/dots-key.ts';
import { chartKey, type KeyEntry } from './key/chart-key.ts';
import type { LineSeries } from './line/types.ts';
import type { DrawnLine } from './series/types.ts';
import { slopeKey } from './slope/slope-key.ts';
import type { ChartSpec } from './spec/chart-spec.ts';

/** Gives the key of a chart of the total. */
export function keyOfTotal(series: LineSeries, locale: Locale): KeyEntry[] {
	if (series.spec.form === 'bars') return barsKey(series, [series], locale);
	return chartKey({ ...series, hasBridges: crosses(series.spec, [series]) }, locale);
}

/** Gives the key of a chart of parts: a table of cells carries its own; small charts show the holes of each part. */
export function keyOfParts(series: BreakdownSeries, locale: Locale): KeyEntry[] {
	const { lines, spec } = series;
	if (spec.form === 'heat') return [];
	if (spec.form === 'bars') return barsKey(series, lines, locale);
	if (spec.form === 'stacked' || spec.form === 'share') return columnsKey(series, locale);
	if (spec.form === 'dots') return dotsKey(series, locale);
	if (spec.form === 'slope') return slopeKey(series, locale);
	const gaps = spec.form === 'multiples' ? lines.flatMap((line) => line.gaps) : series.gaps;
	const points = lines.flatMap((line) => line.points);
	return chartKey({ ...series, points, gaps, hasBridges: crosses(spec, lines) }, locale);
}

function crosses({ bridge }: ChartSpec, lines: readonly DrawnLine[]): boolean {
	return bridge && lines.some(({ bridges }) => bridges.length > 0);
}
