const digits = '〇一二三四五六七八九';

/** A run of kanji numerals, for a pattern; 四 of 四半期 (quarter) is no numeral. */
export const kanjiNumber = `(?:[〇一二三五六七八九十]|四(?!半期))+`;

/**
 * The value of kanji numerals up to 99 (二十七, 十, 二七) or in positions (二〇一五); null for
 * anything else.
 */
export function readKanjiNumber(text: string): number | null {
	if (/^[〇一二三四五六七八九]+$/.test(text)) {
		return Number(Array.from(text, (letter) => digits.indexOf(letter)).join(''));
	}
	const match = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text);
	if (!match) return null;
	const [, tens = '', ones = ''] = match;
	return (tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0);
}

const smallUnits: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const largeUnits: Record<string, number> = { 万: 10_000, 億: 100_000_000 };

/**
 * The value of kanji numerals with units up to 億 (十万三千二百六十五, 百六十四), or of those that
 * `readKanjiNumber` reads; null for anything else, such as units out of order.
 */
export function readKanjiCount(text: string): number | null {
	const plain = readKanjiNumber(text);
	if (plain !== null || text === '') return plain;
	let total = 0;
	let section = 0;
	let digit = 0;
	let lastSmall = Infinity;
	let lastLarge = Infinity;
	for (const letter of text) {
		const small = smallUnits[letter];
		const large = largeUnits[letter];
		if (small !== undefined) {
			if (small >= lastSmall) return null;
			section += (digit || 1) * small;
			digit = 0;
			lastSmall = small;
		} else if (large !== undefined) {
			const size = section + digit;
			if (large >= lastLarge || size === 0) return null;
			total += size * large;
			section = digit = 0;
			lastSmall = Infinity;
			lastLarge = large;
		} else {
			if (digit !== 0 || digits.indexOf(letter) < 1) return null;
			digit = digits.indexOf(letter);
		}
	}
	return total + section + digit;
}
