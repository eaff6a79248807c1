import type { Locale } from '#lib/messages/index.ts';

/** Units as indicators print them, and their English: plural, then singular. */
const englishUnits: Readonly<Record<string, readonly [string, string]>> = {
	件: ['cases', 'case'],
	人: ['persons', 'person'],
	名: ['persons', 'person'],
	回: ['times', 'time'],
	か所: ['places', 'place'],
	か国: ['countries', 'country'],
	社: ['companies', 'company'],
	事業場: ['workplaces', 'workplace'],
	機関: ['organisations', 'organisation'],
	団体: ['organisations', 'organisation'],
	者: ['operators', 'operator'],
	通: ['letters', 'letter'],
	百万円: ['million yen', 'million yen'],
	tier: ['tier', 'tier'],
	階層: ['tier', 'tier'],
	千人: ['thousand persons', 'thousand persons'],
	サイト: ['sites', 'site'],
	URL: ['URLs', 'URL'],
	府省庁: ['ministries and agencies', 'ministry or agency'],
	言語: ['languages', 'language'],
	か月: ['months', 'month'],
	校: ['schools', 'school'],
	店舗: ['shops', 'shop'],
	地区: ['districts', 'district'],
	施策: ['measures', 'measure'],
	都道府県: ['prefectures', 'prefecture'],
	自治体: ['local governments', 'local government'],
	警察本部: ['police forces', 'police force']
};

/** The units that `formatUnit` knows, as printed in Japanese. */
export const knownUnits: readonly string[] = Object.keys(englishUnits);

/**
 * A unit in the language of the page: 件 → `cases` (`case` for the value 1), ％ → `%`. In Japanese
 * % is full width and the rest as printed. An unknown unit comes back unchanged.
 */
export function formatUnit(unit: string, locale: Locale, value?: number): string {
	if (isPercent(unit)) return locale === 'ja' ? '％' : '%';
	const english = locale === 'en' && Object.hasOwn(englishUnits, unit) ? englishUnits[unit] : null;
	if (!english) return unit;
	const [plural, singular] = english;
	return value === 1 ? singular : plural;
}

/** Whether a unit is per cent, in either width. */
export function isPercent(unit: string): boolean {
	return unit === '%' || unit === '％';
}
