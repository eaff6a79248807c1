import { m, type Locale } from '#lib/messages/index.ts';
import { markMeanings, pointMark } from '../mark/point-mark.ts';
import type { LineSeries, PointMark } from '../line/types.ts';

/** One entry of a key: a sign that the chart uses, and what it says. */
export type KeyEntry =
	| { sign: 'mark'; mark: PointMark; text: string }
	| {
			sign:
				'gap-not-held' | 'gap-not-collected' | 'break-cut' | 'break-told' | 'event' | 'remainder';
			text: string;
	  };

/** Gives the key of a line chart: exactly the signs that are in use. */
export function chartKey(
	series: Pick<LineSeries, 'points' | 'gaps' | 'breaks' | 'events'>,
	locale: Locale
): KeyEntry[] {
	const marks = series.points.map((p) => pointMark(p.observation));
	const entries: KeyEntry[] = markMeanings(marks, locale).map((one) => ({ sign: 'mark', ...one }));
	const notHeld = series.gaps.some(({ gap }) => gap === null || gap.reason === 'not-held-here');
	const notCollected = series.gaps.some(
		({ gap }) => gap !== null && gap.reason !== 'not-held-here'
	);
	if (notHeld) entries.push({ sign: 'gap-not-held', text: m.key_gap_not_held({}, { locale }) });
	if (notCollected)
		entries.push({ sign: 'gap-not-collected', text: m.key_gap_not_collected({}, { locale }) });
	if (series.breaks.some(({ item }) => item.force === 'refuse'))
		entries.push({ sign: 'break-cut', text: m.key_break_cut({}, { locale }) });
	if (series.breaks.some(({ item }) => item.force !== 'refuse'))
		entries.push({ sign: 'break-told', text: m.key_break_told({}, { locale }) });
	if (series.events.length > 0) entries.push({ sign: 'event', text: m.key_event({}, { locale }) });
	return entries;
}
