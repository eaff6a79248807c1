import { readKanjiCount } from '#lib/domain/kanji-number.ts';
import { japaneseNumber, simplifyNumberText, valueOfJapaneseNumber } from './japanese-number.ts';

/** A single letter before digits makes a name of them: H27, Q1. */
const notInsideName = '(?<!(?<![A-Za-z])[A-Za-z])';
const digitsAlone = new RegExp(
	`(▲\\s?|(?<![\\dA-Za-z%)年月日度件人回名])-)?(?<![\\d千万億])(?<!\\d[.,])${notInsideName}(${japaneseNumber})(?!\\d|[.,]\\d|[万億]|千(?!円))`,
	'g'
);

/** Kanji that make another word of the numeral after them: 統一, 数十人, 百五十人. */
const kanjiBefore = '統唯同均単画随逐専数何幾\\d〇一二三四五六七八九十百千万億';
const kanjiCount = new RegExp(
	`(?<![${kanjiBefore}])([〇一二三四五六七八九十百千万億]+)(?=人|件|回(?!り)|名(?![称前義])|[かカヶヵ箇](?:所|国))`,
	'g'
);
/** Japanese press writes 38・8% for 38.8%. */
const pressDecimal = /(\d)・(\d+)(?=[%倍])/g;
/** Text recognition leaves spaces around units: 3万 4,045. */
const spacedUnit = /(?<=\d)\s?万\s?(?=\d)/g;
const eachOne = /[一1]人(?:ひとり|[一1]人)/g;

const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const wordAlone = new RegExp(`(?<![\\w-])(${words.join('|')})(?![\\w-])`, 'gi');

/**
 * The numbers that stand in a text as numbers of their own, in digits (29人増の1487人: 29 and 1487,
 * not 487; 1万4千人: 14000 only), then in kanji before a counter (三人), then in English words from
 * one to twelve. Dates with points (27.4.1) and numbers after a single letter (H27) are none.
 */
export function numbersIn(text: string): number[] {
	const simple = simplifyNumberText(text)
		.replace(eachOne, '')
		.replace(pressDecimal, '$1.$2')
		.replace(spacedUnit, '万');
	const numbers: (number | null)[] = [];
	for (const [, minus, digits = ''] of simple.matchAll(digitsAlone)) {
		const size = valueOfJapaneseNumber(digits);
		numbers.push(size !== null && size !== 0 && minus ? -size : size);
	}
	for (const [, kanji = ''] of simple.matchAll(kanjiCount)) numbers.push(readKanjiCount(kanji));
	for (const [word] of simple.matchAll(wordAlone)) {
		numbers.push(words.indexOf(word.toLowerCase()) + 1);
	}
	return numbers.filter((number) => number !== null);
}

/** Whether a quote contains a value as a number of its own, see `numbersIn`. */
export function quoteShowsNumber(quote: string, value: number): boolean {
	return endsWithNumber(quote, value) || numbersIn(quote).includes(value);
}

const usual = /^(?:\d{1,3}(?:,\d{3})+|\d{1,15})$/;

/**
 * Whether the last word of a quote is a value in digits, as in quotes of cells of tables: most of a large
 * package needs no more. 3万 4,045 is one number, ▲ 5 another than 5.
 */
export function endsWithNumber(quote: string, value: number): boolean {
	const space = quote.lastIndexOf(' ');
	const word = quote.slice(space + 1);
	if ('万▲△−'.includes(quote[space - 1] ?? ' ') || !usual.test(word)) return false;
	return Number(word.replaceAll(',', '')) === value;
}
