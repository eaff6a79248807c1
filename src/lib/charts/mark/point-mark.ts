import type { SourcedObservation } from '#lib/domain/current-values.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { PointMark } from './types.ts';

/** Gives how a value is drawn: shape by who reports it, hollow where provisional, a bar where computed. */
export function pointMark(
	o: Pick<SourcedObservation, 'provenance' | 'status' | 'derivation'>
): PointMark {
	const shapes = { own: 'circle', 'public-relay': 'triangle', relay: 'square' } as const;
	return {
		shape: shapes[o.provenance],
		hollow: o.status === 'P',
		derived: o.derivation !== ''
	};
}

/** Words a mark for the key: who reports the value, whether it is provisional or computed. */
export function wordMark(mark: PointMark, locale: Locale): string {
	const shapes = {
		circle: m.mark_own,
		triangle: m.mark_public_relay,
		square: m.mark_relay,
		diamond: m.overlay_mark
	};
	const words: string[] = [shapes[mark.shape]({}, { locale })];
	if (mark.hollow) words.push(m.mark_provisional({}, { locale }));
	if (mark.derived) words.push(m.mark_derived({}, { locale }));
	return words.join(locale === 'ja' ? '・' : ', ');
}

/** An entry of a key for marks: a sign that is in use and the one thing it says. */
export interface MarkMeaning {
	mark: PointMark;
	text: string;
}

/** Gives what the marks among points say: each shape, then hollow and underlined once, where in use. */
export function markMeanings(marks: readonly PointMark[], locale: Locale): MarkMeaning[] {
	const shapes = (['circle', 'triangle', 'square'] as const).flatMap((shape) => {
		const theirs = marks.filter((mark) => mark.shape === shape);
		const plain = theirs.find((mark) => !mark.hollow && !mark.derived) ?? theirs[0];
		return plain
			? [{ mark: plain, text: wordMark({ ...plain, hollow: false, derived: false }, locale) }]
			: [];
	});
	const hollow = marks.find((mark) => mark.hollow);
	const derived = marks.find((mark) => mark.derived);
	return [
		...shapes,
		...(hollow ? [{ mark: hollow, text: m.key_provisional({}, { locale }) }] : []),
		...(derived ? [{ mark: derived, text: m.key_derived({}, { locale }) }] : [])
	];
}
