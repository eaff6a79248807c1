/** A stretch of a printed telephone entry: a number that can be dialled, or the words around it. */
export interface PhonePart {
	/** as printed */
	text: string;
	/** address of the number, `tel:%238103`; empty for words */
	href: string;
}

const number = /#?\d(?:[\d-]*\d)?/g;

/**
 * Parts a printed telephone entry (`#8103`, `0570-013904（海外 03-5796-7112）`) into numbers and words.
 * The text is kept to the letter; an address holds its digits, and # as %23.
 */
export function phoneParts(printed: string): PhonePart[] {
	const parts: PhonePart[] = [];
	let end = 0;
	for (const { 0: text, index } of printed.matchAll(number)) {
		if (index > end) parts.push({ text: printed.slice(end, index), href: '' });
		parts.push({ text, href: `tel:${text.replaceAll('-', '').replace('#', '%23')}` });
		end = index + text.length;
	}
	if (end < printed.length) parts.push({ text: printed.slice(end), href: '' });
	return parts;
}
