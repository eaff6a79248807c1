import type { SourcedObservation } from '#lib/domain/current-values.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { PointMark } from '../line/types.ts';

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
	const words: string[] = [
		mark.shape === 'circle'
			? m.mark_own({}, { locale })
			: mark.shape === 'triangle'
				? m.mark_public_relay({}, { locale })
				: m.mark_relay({}, { locale })
	];
	if (mark.hollow) words.push(m.mark_provisional({}, { locale }));
	if (mark.derived) words.push(m.mark_derived({}, { locale }));
	return words.join(locale === 'ja' ? '・' : ', ');
}

/** Gives the different marks among points, in a fixed order, for the key. */
export function marksInUse(marks: readonly PointMark[]): PointMark[] {
	const distinct = new Map(marks.map((mark) => [JSON.stringify(mark), mark]));
	const order = ['circle', 'triangle', 'square'];
	return [...distinct.values()].sort(
		(a, b) =>
			order.indexOf(a.shape) - order.indexOf(b.shape) ||
			Number(a.hollow) - Number(b.hollow) ||
			Number(a.derived) - Number(b.derived)
	);
}
