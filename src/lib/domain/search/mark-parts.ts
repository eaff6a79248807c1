import { foldText, queryWords } from '../fold-text.ts';

/** A stretch of a text, and whether it is one of the words that were looked for. */
export interface MarkedPart {
	text: string;
	marked: boolean;
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * Parts a text where the words of a query stand in it, whatever their width, case, kana or spelling.
 * Joined, the parts are the text to the letter; a marked part and one that is not take turns.
 */
export function markParts(text: string, query: string): MarkedPart[] {
	const parts: MarkedPart[] = [];
	let end = 0;
	for (const span of foundSpans(text, query)) {
		if (span.start > end) parts.push({ text: text.slice(end, span.start), marked: false });
		parts.push({ text: text.slice(span.start, span.end), marked: true });
		end = span.end;
	}
	if (end < text.length) parts.push({ text: text.slice(end), marked: false });
	return parts;
}

interface Span {
	start: number;
	end: number;
}

/** Where the words stand in the text itself, in order, touching ones as one. */
function foundSpans(text: string, query: string): Span[] {
	const words = queryWords(query).flat();
	if (words.length === 0) return [];
	const { folded, places } = foldWithPlaces(text);
	const spans = words.flatMap((word) => {
		const found: Span[] = [];
		for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
			const [first, last] = [places[at], places[at + word.length - 1]];
			if (first && last) found.push({ start: first.start, end: last.end });
		}
		return found;
	});
	const merged: Span[] = [];
	for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
		const before = merged.at(-1);
		if (before && span.start <= before.end) before.end = Math.max(before.end, span.end);
		else merged.push({ ...span });
	}
	return merged;
}

/** Folds a text sign by sign and says of each folded letter which stretch of the text it comes from. */
function foldWithPlaces(text: string): { folded: string; places: Span[] } {
	let folded = '';
	const places: Span[] = [];
	for (const { segment, index } of graphemes.segment(text)) {
		const place = { start: index, end: index + segment.length };
		const letters = foldText(segment);
		folded += letters;
		for (let i = 0; i < letters.length; i += 1) places.push(place);
	}
	return { folded, places };
}
