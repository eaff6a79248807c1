import { m, type Locale } from '#lib/messages/index.ts';
import { markMeanings, pointMark } from '../mark/point-mark.ts';
import type { LineBreak, LineEvent } from '../series/types.ts';
import type { PointMark } from '../mark/types.ts';
import type { LineGap, LinePoint } from '../series/types.ts';

/** One entry of a key: a sign that the chart uses, and what it says. */
export type KeyEntry =
	| { sign: 'mark' | 'bar-mark' | 'own'; mark: PointMark; text: string }
	| {
			sign:
				| 'gap-not-held'
				| 'gap-not-collected'
				| 'break-cut'
				| 'break-told'
				| 'event'
				| 'remainder'
				| 'bridge'
				| 'flat-bar'
				| 'undrawn'
				| 'over';
			text: string;
	  };

/** The ground of a chart on a time axis. */
export interface Backdrop {
	gaps: readonly LineGap[];
	breaks: readonly LineBreak[];
	events: readonly LineEvent[];
}

/** What a chart draws that a key explains. */
export interface KeySubject extends Backdrop {
	points: readonly LinePoint[];
	/** whether a dashed line crosses periods without a value */
	hasBridges?: boolean;
}

/** Gives the key of a chart of lines: exactly the signs that are in use. */
export function chartKey(subject: KeySubject, locale: Locale): KeyEntry[] {
	const marks = subject.points.map((p) => pointMark(p.observation));
	const entries: KeyEntry[] = markMeanings(marks, locale).map((one) => ({ sign: 'mark', ...one }));
	if (subject.hasBridges === true)
		entries.push({ sign: 'bridge', text: m.key_bridge({}, { locale }) });
	return [...entries, ...backdropKey(subject, locale)];
}

/** Gives what of a key is about the ground of a chart: holes, breaks and events. */
export function backdropKey({ gaps, breaks, events }: Backdrop, locale: Locale): KeyEntry[] {
	const isNotHeld = ({ gap }: LineGap): boolean => gap === null || gap.reason === 'not-held-here';
	const cuts = ({ item }: LineBreak): boolean => item.force === 'refuse';
	const all: [boolean, GroundSign, string][] = [
		[gaps.some(isNotHeld), 'gap-not-held', m.key_gap_not_held({}, { locale })],
		[
			gaps.some((one) => !isNotHeld(one)),
			'gap-not-collected',
			m.key_gap_not_collected({}, { locale })
		],
		[breaks.some(cuts), 'break-cut', m.key_break_cut({}, { locale })],
		[breaks.some((one) => !cuts(one)), 'break-told', m.key_break_told({}, { locale })],
		[events.length > 0, 'event', m.key_event({}, { locale })]
	];
	return all.flatMap(([isUsed, sign, text]) => (isUsed ? [{ sign, text }] : []));
}

type GroundSign = 'gap-not-held' | 'gap-not-collected' | 'break-cut' | 'break-told' | 'event';
