import { cleanText } from '../cells/clean-text.ts';
import type { HeadTexts } from './head-texts.ts';

const longest = 80;

/** A quote of at most 80 characters: the heads of a value and its cell as printed; heads give way first. */
export function writeQuote(heads: HeadTexts, text: string): string {
	const value = cleanText(text);
	const { quote } = heads;
	if (quote.length + value.length < longest) return quote === '' ? value : `${quote} ${value}`;
	const kept = [value.length <= longest ? value : Array.from(value).slice(0, longest).join('')];
	let { length } = kept[0] ?? '';
	for (const word of heads.inwards()) {
		length += word.length + 1;
		if (length > longest && Array.from([word, ...kept].join(' ')).length > longest) break;
		kept.unshift(word);
	}
	return kept.join(' ');
}
