import type { IndexedPoint, IndexRefusal } from '#lib/domain/index-series.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { wordRelayed } from '../series/word-point.ts';
import type { IndexLine } from './types.ts';

/** Words an index with one decimal: 193.8, 約193.8; empty where there is none. */
export function wordIndex(one: IndexedPoint<unknown>, locale: Locale): string {
	if (one.index === null) return '';
	return formatNumber(one.index, { locale, decimals: 1, qualifier: one.qualifier });
}

/** Words why a value has no index. */
export function wordRefusal(refusal: IndexRefusal, locale: Locale): string {
	const words = {
		'no-base': m.compare_refusal_no_base,
		'several-bases': m.compare_refusal_several_bases,
		'small-base': m.compare_refusal_small_base,
		'open-base': m.compare_refusal_open_base,
		open: m.compare_refusal_open,
		broken: m.compare_refusal_broken,
		rank: m.compare_refusal_rank
	};
	return words[refusal]({}, { locale });
}

/** Describes the index of a series in sentences, from the same values it is drawn of. */
export function describeIndex({ panel, indexed, shown }: IndexLine, locale: Locale): string {
	const { years } = panel.series.spec;
	const period = (id: string): string => formatPeriod(id, { locale, years, length: 'long' });
	const { base } = indexed;
	if (shown.length === 0) return m.describe_empty({}, { locale });
	if (!base) {
		const reason = wordRefusal(indexed.refusal ?? 'no-base', locale);
		return m.compare_index_none({ reason }, { locale });
	}
	const sentences: string[] = [];
	const last = shown.findLast((one) => one.index !== null && one.point !== base);
	const told = {
		base: period(base.period.id),
		value: wordRelayed(base.observation, { locale, unit: panel.series.unit })
	};
	sentences.push(
		last
			? m.compare_index_last(
					{ ...told, last: period(last.point.period.id), index: wordIndex(last, locale) },
					{ locale }
				)
			: m.compare_index_alone(told, { locale })
	);
	for (const refusal of ['broken', 'open'] as const) {
		const count = shown.filter((one) => one.refusal === refusal).length;
		if (count > 0)
			sentences.push(
				m.compare_index_left({ count, reason: wordRefusal(refusal, locale) }, { locale })
			);
	}
	return sentences.join(locale === 'ja' ? '' : ' ');
}
