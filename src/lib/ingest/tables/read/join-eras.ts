import { eras } from '#lib/domain/era.ts';
import { headKey } from '../cells/clean-text.ts';
import type { LineRead } from '../mapping/mapping.ts';

const beginsWithNumber = /^(?:\d{1,2}(?!\d)|元)/;

/** The name of an era alone, without a number: 平成, 令和（年）. Null for anything else. */
export function eraAlone(text: string): string | null {
	const bare = headKey(text).replace(/[()年度]/g, '');
	return eras.find(({ ja }) => ja === bare)?.ja ?? null;
}

/**
 * Joins an era to the number in the line after it, where a table prints 平成 and 27 in two cells; its own cell
 * becomes empty.
 *
 * @param texts the text of each line at one place, the outermost first
 */
export function joinEras(texts: string[], lines: readonly { read: LineRead }[]): string[] {
	const place = texts.findIndex(
		(text, i) => lines[i]?.read === 'time' && lines[i + 1]?.read === 'time' && eraAlone(text)
	);
	const next = texts[place + 1];
	if (place < 0 || next === undefined || !beginsWithNumber.test(headKey(next))) return texts;
	const era = eraAlone(texts[place] ?? '') ?? '';
	return texts.map((text, i) =>
		i === place ? '' : i === place + 1 ? `${era}${text.trim()}` : text
	);
}
