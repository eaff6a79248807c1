import type { ImportMapping } from '../mapping/mapping.ts';

/** Why a part of a mapping is proposed, or what is left to a person. */
export const guessReasons = [
	'numbers-below',
	'heads-above',
	'label-text',
	'label-time',
	'label-area',
	'after-values',
	'title',
	'unit-printed',
	'fiscal-printed',
	'era-printed',
	'same-name',
	'similar-name',
	'total-word',
	'comparison-word',
	'legend',
	'section',
	'share-beside',
	'serial-number',
	'undecided',
	'unknown'
] as const;
export type GuessReason = (typeof guessReasons)[number];

/** One part of a proposed mapping, with how sure it is. */
export interface Guess {
	/** place in the mapping: `tables.[0].texts.男` */
	path: string;
	/** what is proposed, as JSON; empty where nothing is */
	value: string;
	/** from 0, a person must say, to 1, as printed */
	sure: number;
	because: GuessReason;
	/** ids of the indicators nearest to a head that is left to a person */
	near?: readonly string[];
}

/** A mapping for a table that nobody has described yet, to be confirmed by a person. */
export interface Proposal {
	mapping: ImportMapping;
	/** what stands above each table, its unit too; empty where nothing does */
	titles: string[];
	guesses: Guess[];
}
