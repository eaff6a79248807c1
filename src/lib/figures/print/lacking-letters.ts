import { lackingCharacters } from '../font/text-path.ts';
import { longestWords, type PrintSpec } from './print-spec.ts';

/** A character in the words of an author that the face of figures does not hold: it would be a box. */
export interface LackingLetter {
	/** the words it stands in */
	parameter: keyof typeof longestWords;
	character: string;
	/** `U+1F600` */
	code: string;
}

const parameters = Object.keys(longestWords) as LackingLetter['parameter'][];

/** Finds the characters of the words of an author that the face does not hold, each once a parameter. */
export function lackingLetters(
	print: Pick<PrintSpec, LackingLetter['parameter']>
): LackingLetter[] {
	return parameters.flatMap((parameter) =>
		lackingCharacters(print[parameter]).map((character) => ({
			parameter,
			character,
			code: codeOf(character)
		}))
	);
}

function codeOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
