import { m, type Locale } from '#lib/messages/index.ts';
import { chartKey, type KeyEntry } from '../key/chart-key.ts';
import { markMeanings, pointMark } from '../mark/point-mark.ts';
import { ownMark, plainOwnMark } from '../overlay/own-mark.ts';
import type { LinePoint } from '../series/types.ts';
import type { IndexView } from './index-lines.ts';
import type { Panel } from './types.ts';

/** Gives the key of panels: the signs that any of them uses, each once. */
export function panelsKey(panels: readonly Panel[], locale: Locale): KeyEntry[] {
	const entries = panels.flatMap(({ series }) => chartKey(series, locale));
	return [...new Map(entries.map((entry) => [entry.text, entry])).values()];
}

/** Gives the key of indices. */
export function indexKey({ lines }: IndexView, locale: Locale): KeyEntry[] {
	const marks = lines.flatMap(({ runs }) =>
		runs.flat().map(({ point }) => pointMark(point.observation))
	);
	const entries: KeyEntry[] = markMeanings(marks, locale).map((one) => ({ sign: 'mark', ...one }));
	if (lines.some(({ breaks }) => breaks.length > 0))
		entries.push({ sign: 'break-told', text: m.key_break_told({}, { locale }) });
	return entries;
}

/** Gives what a key says of the values of a reader's own file that are drawn; nothing where none is. */
export function ownKey(points: readonly LinePoint[], locale: Locale): KeyEntry[] {
	if (points.length === 0) return [];
	const marks = points.map(({ observation }) => ownMark(pointMark(observation)));
	const hollow = marks.find((mark) => mark.hollow);
	return [
		{ sign: 'own', mark: plainOwnMark, text: m.overlay_key({}, { locale }) },
		...(hollow
			? [{ sign: 'own', mark: hollow, text: m.overlay_key_provisional({}, { locale }) } as const]
			: [])
	];
}
