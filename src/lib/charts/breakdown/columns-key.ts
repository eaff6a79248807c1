import { m, type Locale } from '#lib/messages/index.ts';
import { backdropKey, type KeyEntry } from '../key/chart-key.ts';
import { leastDirect } from '../mark/least-direct.ts';
import { markMeanings } from '../mark/point-mark.ts';
import { asValues, columnsOf } from './columns.ts';
import { takeShares } from './take-shares.ts';
import type { BreakdownSeries } from './types.ts';

/** Gives the key of bars of parts on one another, as values or as shares: exactly the signs that are in use. */
export function columnsKey(series: BreakdownSeries, locale: Locale): KeyEntry[] {
	const { years } = series.spec;
	const wording = { locale, years, unit: series.unit };
	const columns = columnsOf(asValues(series)).map((column) => takeShares(column, wording));
	const isShare = series.spec.form === 'share';
	const drawn = isShare ? columns.filter(({ shares }) => shares !== null) : columns;
	const marks = drawn.map(({ parts, total }) =>
		leastDirect(
			[...parts.map(({ point }) => point), ...(total ? [total] : [])].map((p) => p.observation)
		)
	);
	const entries: KeyEntry[] = markMeanings(marks, locale).map((one) => ({
		sign: 'bar-mark',
		...one
	}));
	if (drawn.some(({ total, sum }) => total !== null && total.value > sum))
		entries.push({
			sign: 'remainder',
			text: series.left > 0 ? m.bars_key_rest({}, { locale }) : m.key_remainder({}, { locale })
		});
	if (!isShare && columns.some(({ held }) => held?.state === 'over'))
		entries.push({ sign: 'over', text: m.bars_key_over({}, { locale }) });
	if (isShare && drawn.length < columns.length)
		entries.push({ sign: 'undrawn', text: m.bars_key_undrawn({}, { locale }) });
	return [...entries, ...backdropKey(series, locale)];
}
