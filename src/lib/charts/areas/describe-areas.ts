import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { AreaSeries, AreaValue } from './types.ts';
import { areaName, areaQuantity, wordAreaUnit, wordMissing } from './word-area.ts';

/** More names than this of one value are counted, not listed. */
const mostNames = 3;

/**
 * Describes the values of prefectures in a few sentences, of the same values as the charts: the period,
 * how many have one, the largest and the smallest, how many are missing and why.
 */
export function describeAreas(series: AreaSeries, locale: Locale): string {
	const { values, missing } = series;
	const period = formatPeriod(series.period, {
		locale,
		years: series.spec.years,
		length: 'long'
	});
	const largest = values[0];
	const smallest = values.at(-1);
	const sentences: string[] = [];
	if (series.measure === 'rate')
		sentences.push(m.area_describe_rate({ unit: wordAreaUnit(series, locale) }, { locale }));
	if (!largest || !smallest) sentences.push(m.area_describe_none({ period }, { locale }));
	else {
		sentences.push(m.area_describe_count({ period, count: values.length }, { locale }));
		const extreme = (one: AreaValue): { names: string; value: string } => ({
			names: namesOf(
				values.filter(({ value }) => value === one.value),
				locale
			),
			value: areaQuantity(one, series, locale)
		});
		if (values.length === 1) sentences.push(m.area_describe_one(extreme(largest), { locale }));
		else if (largest.value === smallest.value)
			sentences.push(m.area_describe_equal({ value: extreme(largest).value }, { locale }));
		else {
			sentences.push(m.area_describe_largest(extreme(largest), { locale }));
			sentences.push(m.area_describe_smallest(extreme(smallest), { locale }));
		}
	}
	if (missing.length > 0)
		sentences.push(
			m.area_describe_missing(
				{ count: missing.length, reasons: reasonsOf(series, locale) },
				{ locale }
			)
		);
	const relayed = values.filter(({ observation }) => observation.provenance !== 'own').length;
	if (relayed > 0) sentences.push(m.area_describe_relayed({ count: relayed }, { locale }));
	return sentences.join(locale === 'ja' ? '' : ' ');
}

function namesOf(values: readonly AreaValue[], locale: Locale): string {
	const names = values.map(({ tile }) => areaName(tile, locale));
	const listed = names.slice(0, mostNames).join(locale === 'ja' ? '、' : ', ');
	const left = names.length - mostNames;
	return left > 0 ? m.area_more_names({ names: listed, count: left }, { locale }) : listed;
}

function reasonsOf({ missing }: AreaSeries, locale: Locale): string {
	const counts = new Map<string, number>();
	for (const one of missing) {
		const words = wordMissing(one, locale);
		counts.set(words, (counts.get(words) ?? 0) + 1);
	}
	if (counts.size === 1) return [...counts.keys()].join('');
	return [...counts]
		.map(([words, count]) => `${words} ${count}`)
		.join(locale === 'ja' ? '、' : ', ');
}
