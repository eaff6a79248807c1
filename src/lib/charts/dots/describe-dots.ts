import { m } from '#lib/messages/index.ts';
import { partName } from '../breakdown/place-parts.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import { wordNoun, wordTold, type Telling } from '../line/word-told.ts';
import { dotsPeriod, rankedParts } from './place-dots.ts';

/** Describes ranked dots: the one period, its values from the largest down, how many parts have none. */
export function describeDots(series: BreakdownSeries, telling: Telling): string[] {
	const { locale } = telling;
	const period = dotsPeriod(series);
	if (!period) return [m.describe_empty({}, { locale })];
	const ranked = rankedParts(series, period.id);
	const values = ranked.map(({ line, point }) =>
		m.describe_part_one_short(
			{ name: partName(line, locale), lastValue: wordTold(point, telling) },
			{ locale }
		)
	);
	const count = series.lines.length - ranked.length;
	const told = {
		title: locale === 'ja' ? series.breakdown.titleJa : series.breakdown.titleEn,
		period: wordNoun(period, telling),
		values: values.join(locale === 'ja' ? '。' : '; ')
	};
	if (ranked.length === 1) return [m.describe_parts_at(told, { locale }), ...missing()];
	return [m.describe_dots(told, { locale }), ...missing()];

	function missing(): string[] {
		if (count === 0) return [];
		return [
			count === 1
				? m.describe_dots_missing_one({}, { locale })
				: m.describe_dots_missing({ count }, { locale })
		];
	}
}
