import type { Meaning } from '../mapping/mapping.ts';
import type { GuessReason } from './guess.ts';

/** What is proposed for one head text. */
export interface TextGuess {
	/** null where a person must say */
	meaning: Meaning | null;
	sure: number;
	because: GuessReason;
	/** ids of the indicators nearest to it, where there is no meaning */
	near?: readonly string[];
}

/** The heads of one value: those of its row, and those of its column, keys of `headKey`, outermost first. */
export interface HeadPair {
	row: readonly string[];
	column: readonly string[];
}

/** All heads of a value, and each with the one right outside it on its axis. */
export function headsOf({ row, column }: HeadPair): string[] {
	return [...row, ...column];
}
