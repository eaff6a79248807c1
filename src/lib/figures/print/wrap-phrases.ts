import { loadDefaultJapaneseParser } from 'budoux';
import { estimateWidth } from '#lib/charts/label/estimate-width.ts';
import { wrapText } from '#lib/charts/label/wrap-text.ts';
import type { Locale } from '#lib/messages/index.ts';

const parser = loadDefaultJapaneseParser();

/**
 * Breaks a title into lines of at most a width, in Japanese between phrases and, where two lines would
 * do, into lines of like length; a phrase longer than a line is broken between characters.
 */
export function wrapPhrases(text: string, width: number, size: number, locale: Locale): string[] {
	if (estimateWidth(text, size) <= width) return text === '' ? [] : [text];
	if (locale === 'en') return wrapText(text, width, size);
	const phrases = parser.parse(text);
	const greedy = fill(phrases, width, size);
	// the narrowest measure that needs no more lines gives them like lengths
	let [low, high] = [width / 2, width];
	for (let step = 0; step < 8; step += 1) {
		const middle = (low + high) / 2;
		if (fill(phrases, middle, size).length > greedy.length) low = middle;
		else high = middle;
	}
	return fill(phrases, high, size);
}

function fill(phrases: readonly string[], width: number, size: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const phrase of phrases) {
		if (line === '' || estimateWidth(line + phrase, size) <= width) line += phrase;
		else {
			lines.push(line);
			line = phrase;
		}
	}
	if (line !== '') lines.push(line);
	return lines.flatMap((one) =>
		estimateWidth(one, size) <= width ? [one.trim()] : wrapText(one, width, size)
	);
}
