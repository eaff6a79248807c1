import { cleanText } from '../cells/clean-text.ts';

const longest = 80;

/** A quote of at most 80 characters: the heads of a value and its cell as printed; heads give way first. */
export function writeQuote(heads: readonly string[], text: string): string {
	const value = oneLine(text);
	let quote = Array.from(value).slice(0, longest).join('');
	for (const head of [...new Set(heads.map(oneLine))].reverse()) {
		const longer = `${head} ${quote}`;
		if (head === '' || Array.from(longer).length > longest) break;
		quote = longer;
	}
	return quote;
}

function oneLine(text: string): string {
	return cleanText(text);
}
