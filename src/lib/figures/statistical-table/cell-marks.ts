import type { TopicValue } from '#lib/domain/topic-figures.ts';
import type { CellMark } from './types.ts';

/** The marks of cells in the order in which they stand. */
export const allMarks: readonly CellMark[] = [
	'provisional',
	'revised',
	'estimated',
	'unreliable',
	'rounds-to-zero',
	'computed',
	'public-relay',
	'relay'
];

/** Gives what a reader must know of a value, in the order in which the signs stand. */
export function cellMarks({
	status,
	revised,
	derivation,
	provenance
}: Pick<TopicValue, 'status' | 'revised' | 'derivation' | 'provenance'>): CellMark[] {
	const carried: Record<CellMark, boolean> = {
		provisional: status === 'P',
		revised,
		estimated: status === 'E',
		unreliable: status === 'U',
		'rounds-to-zero': status === 'N',
		computed: derivation !== '',
		'public-relay': provenance === 'public-relay',
		relay: provenance === 'relay'
	};
	return allMarks.filter((mark) => carried[mark]);
}
