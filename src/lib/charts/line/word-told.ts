import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import type { Period } from '#lib/domain/period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { pointMark, wordMark } from '../mark/point-mark.ts';
import { wordDrawnNumber, wordNeighbour } from '../series/word-measure.ts';
import type { LinePoint, Measure } from '../series/types.ts';
import { wordRelayed, wordValue } from '../series/word-point.ts';

/** How the values of a description are told. */
export interface Telling {
	locale: Locale;
	years: YearStyle;
	unit: string;
	measure: Measure;
	isRank: boolean;
	/** who reports all values alike, in words, said once; null: each value names its reporter */
	reporter: string | null;
}

/** Names who reports all of some published values, where it is one and not the issuing body. */
export function oneReporter(
	points: readonly LinePoint[],
	{ show }: Pick<Measure, 'show'>,
	locale: Locale
): string | null {
	const [first] = points;
	if (!first || show !== 'value') return null;
	const { provenance } = first.observation;
	const isOne = points.every(({ observation }) => observation.provenance === provenance);
	if (!isOne || provenance === 'own' || points.length === 1) return null;
	return wordMark({ ...pointMark(first.observation), hollow: false, derived: false }, locale);
}

/** Words what is drawn of a point with its unit, and who reports it where that is not said once for all. */
export function wordTold(point: LinePoint, telling: Telling): string {
	const { locale, unit, measure, isRank, reporter } = telling;
	const { observation } = point;
	if (measure.show === 'value') {
		const value = reporter === null ? wordRelayed : wordValue;
		const words = value(observation, { locale, unit });
		if (!isRank || unit !== '階層') return words;
		const number = formatNumber(point.value, { locale });
		const plain = wordValue(observation, { locale, unit });
		return words.replace(plain, m.describe_tier({ number }, { locale }));
	}
	const number = wordDrawnNumber(point, measure, locale);
	if (measure.show === 'change' && measure.inPoints)
		return m.describe_points({ number }, { locale });
	if (measure.show === 'rate') return locale === 'ja' ? number + formatUnit(unit, locale) : number;
	return measure.show === 'index' ? number : `${number}${locale === 'ja' ? '％' : '%'}`;
}

/** Names a period where it is a noun: `2016`, `the first half of 2016`. */
export function wordNoun(
	period: Period | string,
	telling: Pick<Telling, 'locale' | 'years'>
): string {
	const words = formatPeriod(period, { ...pick(telling), length: 'long' });
	return telling.locale === 'en' && /^(first|second) half/.test(words) ? `the ${words}` : words;
}

/** Names a period as the time of a value: `in 2016`, `in the first half of 2016`, `on 31 March 2016`. */
export function wordWhen(period: Period, telling: Pick<Telling, 'locale' | 'years'>): string {
	const words = wordNoun(period, telling);
	if (telling.locale === 'ja') return words;
	return `${period.kind === 'day' ? 'on' : 'in'} ${words}`;
}

/** Says what is drawn instead of the values themselves; null where they are. */
export function wordMeasureShown(points: readonly LinePoint[], telling: Telling): string | null {
	const { measure, locale } = telling;
	if (measure.show === 'value') return null;
	if (measure.show === 'share') return m.describe_shown_share({}, { locale });
	if (measure.show === 'rate') return m.describe_shown_rate({}, { locale });
	if (measure.show === 'index') {
		const against = points.find((point) => point.against !== null)?.against?.period;
		const base = against === undefined ? String(measure.base) : wordNoun(against, telling);
		return m.describe_shown_index({ base }, { locale });
	}
	const on = wordNeighbour(points, locale);
	return measure.inPoints
		? m.describe_shown_points({ on }, { locale })
		: m.describe_shown_change({ on }, { locale });
}

/** Puts sentences after one another. */
export function joinSentences(sentences: readonly string[], locale: Locale): string {
	return sentences.join(locale === 'ja' ? '' : ' ');
}

function pick({ locale, years }: Pick<Telling, 'locale' | 'years'>): {
	locale: Locale;
	years: YearStyle;
} {
	return { locale, years };
}
