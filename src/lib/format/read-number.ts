import type { Qualifier } from '#lib/domain/observation.ts';
import { knownUnits } from './format-unit.ts';
import { japaneseNumber, simplifyNumberText, valueOfJapaneseNumber } from './japanese-number.ts';

export { endsWithNumber, numbersIn, quoteShowsNumber } from './numbers-in.ts';

const otherUnits = [
	'箇所',
	'カ所',
	'ヶ所',
	'ヵ所',
	'カ国',
	'ヶ国',
	'ヵ国',
	'千円',
	'円',
	'校',
	'歳'
];
const unit = `(?:%|${[...otherUnits, ...knownUnits].join('|')})`;
const suffix = '(超|以上|を超える|以下|未満)';
const wholeNumber = new RegExp(
	`^(約|およそ|ほぼ)?\\s*([▲-])?\\s*(${japaneseNumber})\\s*(?:${unit}\\s*${suffix}?|${suffix}\\s*${unit}?)?$`
);

const qualifierOfSuffix: Readonly<Record<string, Qualifier>> = {
	超: 'at-least',
	以上: 'at-least',
	を超える: 'at-least',
	以下: 'at-most',
	未満: 'at-most'
};

/**
 * Reads text that is one printed number: `1,487`, 約1,900件, 1,900人以上, １万４千, 3億2千万, 48.8％,
 * ▲5.3. 超 and を超える become `at-least`, 未満 `at-most`; the unit is dropped, and 千円 and 百万円 are
 * units. Null for anything else: a dash, a sum, a number with 約 and 以上 both, commas out of place.
 */
export function readNumber(text: string): { value: number; qualifier: Qualifier } | null {
	const match = wholeNumber.exec(simplifyNumberText(text).trim());
	if (!match) return null;
	const [, about, minus, digits = '', afterUnit, beforeUnit] = match;
	const size = valueOfJapaneseNumber(digits);
	const bound = afterUnit ?? beforeUnit;
	if (size === null || (about && bound)) return null;
	const qualifier = about ? 'about' : ((bound && qualifierOfSuffix[bound]) ?? '');
	return { value: minus && size !== 0 ? -size : size, qualifier: qualifier || '' };
}
