import { cleanText } from '../cells/clean-text.ts';

const sizes: readonly (readonly [string, number])[] = [
	['百万', 6],
	['千万', 7],
	['十億', 9],
	['千', 3],
	['万', 4],
	['億', 8]
];
/** Spellings of one unit: 名 counts people as 人 does, 回 and 件 stay apart. */
const spellings: Readonly<Record<string, string>> = {
	'%': '%',
	パーセント: '%',
	名: '人',
	者: '人',
	人員: '人',
	箇所: 'か所',
	カ所: 'か所',
	ヶ所: 'か所',
	ヵ所: 'か所',
	カ国: 'か国',
	ヶ国: 'か国',
	ヵ国: 'か国'
};

/**
 * The power of ten that turns a number printed in one unit into another: 千人 to 人 is 3, 人 to 千人 is -3,
 * 名 to 人 is 0. Null where the two count different things.
 */
export function unitExponent(printed: string, wanted: string): number | null {
	const from = partsOf(printed);
	const to = partsOf(wanted);
	return from.base === to.base ? from.exponent - to.exponent : null;
}

/** A number moved by a power of ten, exact as printed: 12.3 and 3 give 12300. */
export function shiftDecimal(value: number, exponent: number): number {
	if (exponent === 0) return value;
	const text = String(value);
	return text.includes('e') ? value * 10 ** exponent : Number(`${text}e${exponent}`);
}

function partsOf(unit: string): { base: string; exponent: number } {
	const clean = cleanText(unit)
		.replace(/^\(?単位[:：]?\s*/, '')
		.replaceAll(/[()\s]/g, '');
	const size = sizes.find(([word]) => clean.startsWith(word) && clean !== word);
	const base = size ? clean.slice(size[0].length) : clean;
	return { base: spellings[base] ?? base, exponent: size?.[1] ?? 0 };
}
