import { eras } from './era.ts';
import type { Era } from './era.ts';
import { toHalfWidth } from './half-width.ts';
import { kanjiNumber, readKanjiNumber } from './kanji-number.ts';

/** An era before a number, for a pattern with the flag `i`: 平成, 平, H, H. */
export const eraName = `(?:${eras.map((era) => era.ja).join('|')}|[明大昭平令]|[MTSHR]\\.?)`;

const kanjiRun = new RegExp(`(?<![\\d.])${kanjiNumber}(?!\\d)`, 'g');
const firstYearOfEra = new RegExp(`(${eraName})元`, 'gi');

/**
 * Japanese period text in one spelling: half width, Arabic numerals, 元 as 1, ～ for the signs that
 * only stand between two terms, no spaces but those that keep two numbers apart.
 */
export function simplifyPeriodText(text: string): string {
	return toHalfWidth(text)
		.replace(/㍾|㍽|㍼|㍻|㋿/g, (sign) => sign.normalize('NFKC'))
		.replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
		.replace(kanjiRun, (run) => String(readKanjiNumber(run) ?? run))
		.replace(firstYearOfEra, '$11')
		.replaceAll('元年', '1年')
		.replace(/[~〜]|から/g, '～')
		.replace(/[ー–—―‐‑−]/g, '-')
		.replace(/まで(?:の間)?(?=$|\))/g, '');
}

/** The era that a name, its first letter or its sign stands for. */
export function eraNamed(name: string): Era | null {
	const bare = name.replace('.', '').toUpperCase();
	return eras.find((era) => era.ja.startsWith(bare) || era.letter === bare) ?? null;
}
