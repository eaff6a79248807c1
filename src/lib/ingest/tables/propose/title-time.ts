import { eraName } from '#lib/domain/japanese-period-text.ts';
import { cleanText } from '../cells/clean-text.ts';
import { TimeReader } from '../read/read-time.ts';
import type { Vocabulary } from '../read/vocabulary.ts';

const year = `(?:${eraName}(?:\\d{1,2}|元)年?|\\d{4}年)度?(?:\\((?:${eraName}(?:\\d{1,2}|元)年?|\\d{4}年?)度?\\))?`;
const part = '(?:[上下]半?期|第?[1-4]四半期|\\d{1,2}月?[~～-]\\d{1,2}月|\\d{1,2}月(?!\\d))?';
const times = new RegExp(`${year}\\(?${part}\\)?`, 'g');
const days = new RegExp(
	`${year}\\d{1,2}月\\d{1,2}日(?:現在)?|[MTSHR]\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}現在`,
	'g'
);
const notOfValues = /公表|作成|改正|施行|更新|訂正|以降|以後|以前|から/;

/**
 * The one time that titles name (…（令和5年度）), for tables whose heads name no year; null where they name
 * none or several, or a stretch.
 */
export function timeInTitles(titles: readonly string[]): string | null {
	const texts = titles.map(cleanText).filter((text) => !notOfValues.test(text));
	const found = timesIn(
		texts.map((text) => text.replaceAll(days, '')),
		times
	);
	if (found.length === 0) {
		const points = timesIn(texts, days);
		return points.length === 1 ? (points[0] ?? null) : null;
	}
	const isStretch = texts.some((text) => /[年度)]\s?[~～〜―-]/.test(text));
	return found.length === 1 && !isStretch ? (found[0] ?? null) : null;
}

function timesIn(texts: readonly string[], pattern: RegExp): string[] {
	const all = texts.flatMap((text) => text.match(pattern) ?? []);
	const readable = all.flatMap((text) => {
		const bare = balanced(text);
		return new TimeReader({ isFiscal: false, era: null }).read(bare) ? [bare] : [];
	});
	return [...new Set(readable)];
}

/** Without a bracket that has no other half. */
function balanced(text: string): string {
	const isEven = text.split('(').length === text.split(')').length;
	return isEven ? text : text.replace(/[()]$/, '').replace(/\($/, '');
}

/** The one prefecture that titles name in full, for tables without prefectures; null for none or several. */
export function areaInTitles(
	titles: readonly string[],
	{ areas }: Pick<Vocabulary, 'areas'>
): string | null {
	const text = titles.map(cleanText).join(' ');
	const found = [...areas.values()].filter(
		({ id, nameJa }) => id !== '00' && text.includes(nameJa)
	);
	const named = found.filter(
		({ nameJa }) => !found.some((other) => other.nameJa !== nameJa && other.nameJa.includes(nameJa))
	);
	return named.length === 1 ? (named[0]?.id ?? null) : null;
}
