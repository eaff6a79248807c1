import type { Locale } from '#lib/messages/index.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import { chartKey, type KeyEntry } from '../key/chart-key.ts';
import { slopeEnds, slopeParts, slopeSigns } from './slope-parts.ts';

/** Gives the key of a slope: the marks at its two periods, and the signs between them. */
export function slopeKey(series: BreakdownSeries, locale: Locale): KeyEntry[] {
	const ends = slopeEnds(series);
	if (!ends) return [];
	const points = slopeParts(series, ends).flatMap(({ from, to }) =>
		[from, to].filter((point) => point !== null)
	);
	return chartKey({ points, ...slopeSigns(series, ends) }, locale);
}
