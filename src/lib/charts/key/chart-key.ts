import { m, type Locale } from '#lib/messages/index.ts';
import { markMeanings, pointMark } from '../mark/point-mark.ts';
import type { LineBreak, LineEvent, PointMark } from '../line/types.ts';
import type { LineGap, LinePoint } from '../series/types.ts';

/** One entry of a key: a sign that the chart uses, and what it says. */
export type KeyEntry =
	| { sign: 'mark'; mark: PointMark; text: string }
	| {
			sign:
				| 'gap-not-held'
				| 'gap-not-collected'
				| 'break-cut'
				| 'break-told'
				| 'event'
				| 'remainder'
				| 'bridge';
			text: string;
	  };

/** What a chart draws that a key explains. */
export interface KeySubject {
	points: readonly LinePoint[];
	gaps: readonly LineGap[];
	breaks: readonly LineBreak[];
	events: readonly LineEvent[];
	/** whether a dashed line crosses periods without a value */
	hasBridges?: boolean;
	/** whether an outline shows what parts leave open of a total */
	hasRemainders?: boolean;
}

/** Gives the key of a chart: exactly the signs that are in use. */
export function chartKey(subject: KeySubject, locale: Locale): KeyEntry[] {
	const marks = subject.points.map((p) => pointMark(p.observation));
	const entries: KeyEntry[] = markMeanings(marks, locale).map((one) => ({ sign: 'mark', ...one }));
	const add = (isUsed: boolean, sign: Exclude<KeyEntry['sign'], 'mark'>, text: string): void => {
		if (isUsed) entries.push({ sign, text });
	};
	const isNotHeld = ({ gap }: LineGap): boolean => gap === null || gap.reason === 'not-held-here';
	const cuts = ({ item }: LineBreak): boolean => item.force === 'refuse';
	add(subject.hasBridges === true, 'bridge', m.key_bridge({}, { locale }));
	add(subject.gaps.some(isNotHeld), 'gap-not-held', m.key_gap_not_held({}, { locale }));
	add(
		subject.gaps.some((one) => !isNotHeld(one)),
		'gap-not-collected',
		m.key_gap_not_collected({}, { locale })
	);
	add(subject.breaks.some(cuts), 'break-cut', m.key_break_cut({}, { locale }));
	add(
		subject.breaks.some((one) => !cuts(one)),
		'break-told',
		m.key_break_told({}, { locale })
	);
	add(subject.events.length > 0, 'event', m.key_event({}, { locale }));
	add(subject.hasRemainders === true, 'remainder', m.key_remainder({}, { locale }));
	return entries;
}
