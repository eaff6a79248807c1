import { group } from 'd3-array';
import { comparePeriods } from '#lib/domain/period-order.ts';
import { cutIntoSegments } from '#lib/domain/segment.ts';
import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { Refusal, RefusedPoint } from './types.ts';

/** Words why a value has no number under a measure. */
export function wordRefusal(reason: Refusal, locale: Locale): string {
	const words = {
		first: m.refusal_first,
		gap: m.refusal_gap,
		break: m.refusal_break,
		'no-parts': m.refusal_no_parts,
		'no-sum': m.refusal_no_sum,
		'small-base': m.refusal_small_base,
		open: m.refusal_open,
		'no-base': m.refusal_no_base,
		'several-bases': m.refusal_several_bases,
		'open-base': m.refusal_open_base,
		broken: m.refusal_broken,
		rank: m.refusal_rank,
		'no-total': m.refusal_no_total,
		'exceeds-total': m.refusal_exceeds_total,
		'no-value': m.refusal_no_value,
		'not-a-calendar-year': m.refusal_not_a_calendar_year,
		'no-denominator': m.refusal_no_denominator
	};
	return words[reason]({}, { locale });
}

/** Words the refused values of a line, a sentence for each reason with its periods. */
export function wordRefused(
	refused: readonly RefusedPoint[],
	{ locale, years }: { locale: Locale; years: YearStyle }
): string[] {
	const name = (id: string): string => formatPeriod(id, { locale, years, length: 'long' });
	const separator = locale === 'ja' ? '、' : ', ';
	return [...group(refused, ({ reason }) => reason)].map(([reason, theirs]) => {
		const periods = runsOf(theirs).map(name).join(separator);
		return m.refused({ periods, reason: wordRefusal(reason, locale) }, { locale });
	});
}

/** Gives ids of periods in time; three or more that follow one another as a range. */
function runsOf(points: readonly RefusedPoint[]): string[] {
	const distinct = [...new Map(points.map(({ period }) => [period.id, { period }])).values()];
	const sorted = distinct.sort((a, b) => comparePeriods(a.period, b.period));
	return cutIntoSegments(sorted, []).flatMap((run) => {
		const ids = run.map(({ period }) => period.id);
		return ids.length < 3 ? ids : [`${ids[0]}/${ids.at(-1)}`];
	});
}
