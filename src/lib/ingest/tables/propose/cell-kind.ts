import { cleanText } from '../cells/clean-text.ts';
import { readValue } from '../cells/read-value.ts';
import { symbolKey } from '../cells/value-rules.ts';
import { TimeReader } from '../read/read-time.ts';

/** What a cell looks like before anything is known of its table. */
export type CellKind = 'blank' | 'number' | 'symbol' | 'time' | 'text';

const lenient = { symbols: new Map([['-', 'O' as const]]), brackets: 'number' as const };

const bracketedPart = /^[△▲-]?\d[\d,.]*\s?\([△▲-]?\d[\d,.]*%?\)$/;

/** Whether a cell holds a number in brackets, alone or after another: (31), 47 (31). */
export function hasBracketedNumber(text: string): boolean {
	return /^(?:[△▲-]?\d[\d,.]*\s?)?\([△▲-]?\d[\d,.]*%?\)$/.test(cleanText(text));
}

/** Looks at a cell by itself: a number, a symbol in place of one, a time that names its year or part, or text. */
export function cellKind(text: string): CellKind {
	const clean = cleanText(text);
	if (clean === '') return 'blank';
	const value = readValue(text, lenient);
	if (value.kind === 'value') return value.value === null ? 'symbol' : numberKind(clean);
	if (bracketedPart.test(clean)) return 'number';
	const time = new TimeReader({ isFiscal: false, era: null }).read(text);
	return time && time.kind !== 'whole' ? 'time' : 'text';
}

/** 27年, 4月 and 13歳 are no numbers, though the unit after a number is dropped. */
function numberKind(clean: string): CellKind {
	if (/\d歳/.test(clean)) return 'text';
	return /\d(?:年|月|期)/.test(clean) ? 'time' : 'number';
}

/** Whether a text is a symbol in place of a number; gives its spelling. */
export function symbolIn(text: string): string | null {
	const clean = cleanText(text);
	return cellKind(text) === 'symbol' ? symbolKey(clean) : null;
}

/** The year that a plain number of four digits can be, with a sign of its status or without: 2021 (p). */
export function yearNumber(text: string): number | null {
	const clean = cleanText(text);
	const year = Number(/^(\d{4})(?:\s?\(?[pre]\)?)?$/i.exec(clean)?.[1] ?? 0);
	return year >= 1945 && year <= 2100 ? year : null;
}
