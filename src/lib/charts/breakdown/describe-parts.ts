import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { wordRelayed } from '../line/word-point.ts';
import { partName } from './place-parts.ts';
import type { BreakdownSeries } from './types.ts';

/** Describes a chart of parts: each part's newest value, from the same values it is drawn of. */
export function describeParts(series: BreakdownSeries, locale: Locale): string {
	const ja = locale === 'ja';
	const newest = series.lines.flatMap((line) => {
		const last = line.points.at(-1);
		if (!last) return [];
		const period = formatPeriod(last.period, { locale, years: series.spec.years, length: 'long' });
		const value = wordRelayed(last.observation, { locale, unit: series.unit });
		return [
			ja
				? `${partName(line, locale)}は${period}に${value}`
				: `${partName(line, locale)}, ${period}: ${value}`
		];
	});
	const sentences: string[] = [
		m.describe_parts(
			{
				title: ja ? series.breakdown.titleJa : series.breakdown.titleEn,
				values: newest.join(ja ? '、' : '; ')
			},
			{ locale }
		)
	];
	if (series.left > 0) sentences.push(m.describe_parts_left({ count: series.left }, { locale }));
	const words = {
		exhaustive: m.parts_exhaustive,
		partial: m.parts_partial,
		multiple: m.parts_multiple
	};
	sentences.push(words[series.breakdown.parts]({}, { locale }));
	return sentences.join(ja ? '' : ' ');
}
