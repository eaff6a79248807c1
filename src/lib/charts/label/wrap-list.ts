import type { Locale } from '#lib/messages/index.ts';
import { estimateWidth } from './estimate-width.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Writes a list of names into lines of at most a width and keeps each name whole, unless it alone is
 * longer than a line.
 *
 * @param begin words the beginning of the list with its first name: 値なし：北海道
 */
export function wrapList(
	begin: (first: string) => string,
	names: readonly string[],
	{ width, size, locale }: { width: number; size: number; locale: Locale }
): string[] {
	const [first = '', ...rest] = names;
	const sign = locale === 'ja' ? '、' : ', ';
	const lines = wrapText(begin(first), width, size);
	for (const name of rest) {
		const line = `${lines.pop() ?? ''}${sign}`;
		if (estimateWidth(line + name, size) <= width - size) lines.push(line + name);
		else lines.push(line.trimEnd(), ...wrapText(name, width, size));
	}
	return lines;
}
