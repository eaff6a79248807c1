import { roundTo } from '#lib/domain/arithmetic.ts';
import type { Breakdown } from '#lib/domain/indicator.ts';
import { doesNotAddUp } from '#lib/domain/sum-of-parts.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { Wording } from '../series/word-point.ts';
import type { Column } from './columns.ts';
import type { PeriodSum } from './types.ts';

/** Says by how much the parts held of a period are more than its total; null where they are not. */
export function wordOver({ period, held, total }: Column, wording: Wording): string | null {
	if (held?.state !== 'over' || !total) return null;
	const { locale, years, unit } = wording;
	const number = (value: number, qualifier = total.qualifier): string =>
		formatNumber(value, { locale, unit, qualifier });
	return m.bars_over(
		{
			period: formatPeriod(period, { locale, years, length: 'long' }),
			sum: number(held.sum, ''),
			total: number(total.value),
			difference: number(roundTo(held.sum - total.value, 6))
		},
		{ locale }
	);
}

/** Says what stands between the parts drawn of a period and its total: parts not drawn, parts without a value. */
export function wordRest({ period, sum, held, total }: Column, wording: Wording): string {
	const { locale, years, unit } = wording;
	const inWords = formatPeriod(period, { locale, years, length: 'long' });
	const number = (value: number): string =>
		formatNumber(roundTo(value, 6), { locale, unit, qualifier: total?.qualifier ?? '' });
	const all = (total?.value ?? sum) - sum;
	const hidden = (held?.sum ?? sum) - sum;
	if (hidden <= 0) return m.stack_remainder({ period: inWords, value: number(all) }, { locale });
	if (hidden >= all) return m.bars_rest_held({ period: inWords, value: number(all) }, { locale });
	return m.bars_rest_mixed(
		{ period: inWords, hidden: number(hidden), open: number(all - hidden) },
		{ locale }
	);
}

/** Words the periods whose parts do not add up to the total; null where there are none. */
export function wordSums(
	sums: readonly PeriodSum[],
	{ parts }: Breakdown,
	{ locale, years }: { locale: Locale; years: YearStyle }
): string | null {
	const told = sums.filter((one) => doesNotAddUp(one, parts, one.isWhole));
	if (told.length === 0) return null;
	const periods = told.map(({ period, sum, total }) =>
		m.parts_over_one(
			{
				period: formatPeriod(period, { locale, years, length: 'long' }),
				sum: formatNumber(sum, { locale }),
				total: formatNumber(total ?? Number.NaN, { locale })
			},
			{ locale }
		)
	);
	return m.parts_over({ periods: periods.join(locale === 'ja' ? '、' : ', ') }, { locale });
}
