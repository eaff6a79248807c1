import { markParts, type MarkedPart } from './mark-parts.ts';

const shareBefore = 0.25;
const longestWord = 16;

/**
 * Cuts a text to one line of about `length` letters around the first word of a query that stands in it,
 * in parts as `markParts` gives them, with … where something is left out.
 */
export function excerpt(text: string, query: string, length: number): MarkedPart[] {
	const parts = markParts(text, query);
	if (text.length <= length) return parts;
	const first = parts[0]?.marked === false && parts.length > 1 ? parts[0].text.length : 0;
	const wished = Math.min(first - length * shareBefore, text.length - length);
	const start = wished <= 0 ? 0 : wordStart(text, Math.floor(wished), first);
	const end = start + length >= text.length ? text.length : wordEnd(text, start + length);
	const shown: MarkedPart[] = [];
	let at = 0;
	for (const part of parts) {
		const cut = part.text.slice(Math.max(0, start - at), Math.max(0, end - at));
		if (cut !== '') shown.push({ ...part, text: cut });
		at += part.text.length;
	}
	const left = { text: '…', marked: false };
	return [...(start > 0 ? [left] : []), ...shown, ...(end < text.length ? [left] : [])];
}

/** Moves a cut to the beginning of an English word, not beyond `limit`, and out of a surrogate pair. */
function wordStart(text: string, at: number, limit: number): number {
	if (isBetweenLetters(text, at)) {
		const space = text.indexOf(' ', at);
		if (space >= 0 && space < Math.min(limit, at + longestWord)) return space + 1;
	}
	return isInPair(text, at) || text.charAt(at) === ' ' ? at + 1 : at;
}

function wordEnd(text: string, at: number): number {
	if (isBetweenLetters(text, at)) {
		const space = text.lastIndexOf(' ', at);
		if (space > at - longestWord) return space;
	}
	return isInPair(text, at) || text.charAt(at - 1) === ' ' ? at - 1 : at;
}

function isBetweenLetters(text: string, at: number): boolean {
	return /^[\w’'-]{2}$/.test(text.slice(at - 1, at + 1));
}

function isInPair(text: string, at: number): boolean {
	return /^[\uDC00-\uDFFF]$/.test(text.charAt(at));
}
