import { cleanText } from '../cells/clean-text.ts';
import { memoText } from './memo.ts';

const longest = 80;

/** A quote of at most 80 characters: the heads of a value and its cell as printed; heads give way first. */
export function writeQuote(heads: readonly string[], text: string): string {
	const value = cleanText(text);
	const cleaned = heads.map(oneLine);
	const words = [value.length <= longest ? value : Array.from(value).slice(0, longest).join('')];
	let { length } = words[0] ?? '';
	for (let i = cleaned.length - 1; i >= 0; i -= 1) {
		const head = cleaned[i] ?? '';
		// a head that stands further out too is printed there
		if (cleaned.indexOf(head) < i) continue;
		length += head.length + 1;
		const isLong = length > longest && Array.from([head, ...words].join(' ')).length > longest;
		if (head === '' || isLong) break;
		words.unshift(head);
	}
	return words.length === 1 ? (words[0] ?? '') : words.join(' ');
}

const oneLine = memoText(cleanText);
