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
