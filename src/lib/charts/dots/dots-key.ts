import type { Locale } from '#lib/messages/index.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import type { KeyEntry } from '../key/chart-key.ts';
import { markMeanings, pointMark } from '../mark/point-mark.ts';
import { dotsPeriod, rankedParts } from './place-dots.ts';

/** Gives the key of ranked dots: the marks in use in their period. */
export function dotsKey(series: BreakdownSeries, locale: Locale): KeyEntry[] {
	const period = dotsPeriod(series);
	const drawn = period ? rankedParts(series, period.id) : [];
	const marks = drawn.map(({ point }) => pointMark(point.observation));
	return markMeanings(marks, locale).map((one) => ({ sign: 'mark', ...one }));
}
