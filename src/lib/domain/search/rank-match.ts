import { foldText, holdsWord, queryWords, type QueryWord } from '../fold-text.ts';

/** How well a thing answers a query, the best first. */
export const matchRanks = ['title-begins', 'title', 'code', 'text'] as const;
export type MatchRank = (typeof matchRanks)[number];

/** A text with its language. */
export interface SearchText {
	language: 'ja' | 'en';
	text: string;
}

/** The words by which a thing is found. */
export interface Searchable {
	/** its names in both languages */
	titles: SearchText[];
	/** its code, label, number: found where a word of the query is the whole of it */
	codes: string[];
	/** what else is said of it, the most telling first */
	texts: SearchText[];
	/** what it belongs to: its plan, who carries it out; a word there counts only beside one of its own */
	context: string[];
}

/** What a reader looks for: each word in its spellings, and as a code. */
export interface SearchQuery {
	words: QueryWord[];
	codes: string[];
}

/** Reads what a reader looks for; no words where nothing was typed. */
export function readSearchQuery(text: string): SearchQuery {
	return { words: queryWords(text), codes: text.trim().split(/\s+/).map(searchCode) };
}

/**
 * Ranks how a thing answers a query, of which every word must be found: its title begins with the first
 * word and holds the others; its title holds all; a word is its code or label; or words stand in other
 * texts. Null where a word is not found, or where all stand only in what the thing belongs to.
 */
export function rankMatch({ words, codes }: SearchQuery, thing: Searchable): MatchRank | null {
	const [first] = words;
	if (!first) return null;
	const folded = foldThing(thing);
	if (words.every((word) => holds(folded.titles, word)))
		return folded.titles.some((title) => first.some((spelling) => title.startsWith(spelling)))
			? 'title-begins'
			: 'title';
	const isCode = words.map((_, i) => folded.codes.includes(codes[i] ?? ''));
	const isOwn = words.map(
		(word, i) => isCode[i] || holds(folded.titles, word) || holds(folded.texts, word)
	);
	if (!isOwn.includes(true)) return null;
	if (!words.every((word, i) => isOwn[i] || holds(folded.context, word))) return null;
	return isCode.includes(true) ? 'code' : 'text';
}

type FoldedThing = Record<keyof Searchable, string[]>;

/** Things do not change, and each is asked for many words. */
const foldedThings = new WeakMap<Searchable, FoldedThing>();

function foldThing(thing: Searchable): FoldedThing {
	const known = foldedThings.get(thing);
	if (known) return known;
	const folded = {
		titles: thing.titles.map(({ text }) => foldText(text)),
		codes: thing.codes.map(searchCode).filter((code) => code !== ''),
		texts: thing.texts.map(({ text }) => foldText(text)),
		context: thing.context.map(foldText)
	};
	foldedThings.set(thing, folded);
	return folded;
}

/**
 * Gives a code as it is compared: `2-(3)-①`, `2(3)①` and `２－３－１` are `2-3-1`. Text that is not a
 * code (of anything but Latin letters, digits and signs) gives nothing.
 */
export function searchCode(text: string): string {
	const folded = foldText(text.replaceAll(/[①-⑳]/g, '-$&-'));
	if (!/^[!-~]+$/.test(folded)) return '';
	return folded.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

function holds(texts: readonly string[], word: QueryWord): boolean {
	return texts.some((text) => holdsWord(text, word));
}
