import { roundTo } from '#lib/domain/arithmetic.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m } from '#lib/messages/index.ts';
import type { Wording } from '../line/word-point.ts';
import type { Column } from './columns.ts';

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
