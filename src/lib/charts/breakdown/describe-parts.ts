import { m, type Locale } from '#lib/messages/index.ts';
import { describeDots } from '../dots/describe-dots.ts';
import { joinSentences, oneReporter, wordMeasureShown } from '../line/word-told.ts';
import { describeSlope } from '../slope/describe-slope.ts';
import { columnsOf } from './columns.ts';
import { shareMeasure, takeShares } from './take-shares.ts';
import type { BreakdownSeries } from './types.ts';
import { wordParts } from './word-parts.ts';

/**
 * Describes a chart of parts from the same values it is drawn of: dots by the one period they are of,
 * slopes by the two, bars of 100 % by shares, others by the first and the last value of each part.
 */
export function describeParts(given: BreakdownSeries, locale: Locale): string {
	if (given.lines.length === 0) return m.describe_empty({}, { locale });
	const series = given.spec.form === 'share' ? asShares(given, locale) : given;
	const { measure, unit, spec } = series;
	const points = series.lines.flatMap((line) => line.points);
	const reporter = oneReporter(points, measure, locale);
	const telling = { locale, years: spec.years, unit, measure, isRank: false, reporter };
	const words = { dots: describeDots, slope: describeSlope } as const;
	const describe = spec.form === 'dots' || spec.form === 'slope' ? words[spec.form] : wordParts;
	const shown = spec.form === 'share' ? null : wordMeasureShown(points, telling);
	const left =
		series.left === 0
			? []
			: [
					series.left === 1
						? m.describe_parts_left_one({}, { locale })
						: m.describe_parts_left({ count: series.left }, { locale })
				];
	return joinSentences(
		[
			...(shown === null ? [] : [shown]),
			...wordBars(given, locale),
			...describe(series, telling),
			...left,
			...wordPartition(given, locale),
			...(reporter === null ? [] : [m.describe_reporter({ mark: reporter }, { locale })])
		],
		locale
	);
}

/** The parts with their shares in the totals of the periods that have them, as bars of 100 % draw them. */
function asShares(series: BreakdownSeries, locale: Locale): BreakdownSeries {
	const wording = { locale, years: series.spec.years, unit: series.unit };
	const shares = columnsOf(series).flatMap((column) => takeShares(column, wording).shares ?? []);
	return {
		...series,
		measure: shareMeasure,
		lines: series.lines.map((line) => ({
			...line,
			points: shares.filter(({ observation }) => observation.category === line.category.id)
		}))
	};
}

/** Says of bars of parts on one another that they divide a total, and in how many periods they leave some open. */
function wordBars(series: BreakdownSeries, locale: Locale): string[] {
	const { form } = series.spec;
	if (form !== 'stacked' && form !== 'share') return [];
	const count = columnsOf(series).filter(({ total, sum }) => total && total.value > sum).length;
	const whole = form === 'share' ? m.describe_share : m.describe_stacked;
	if (count === 0) return [whole({}, { locale })];
	const open =
		count === 1 ? m.describe_open_one({}, { locale }) : m.describe_open({ count }, { locale });
	return [whole({}, { locale }), open];
}

/** Says how the parts held stand to the total, no more than the values bear out and the chart has not said. */
function wordPartition({ breakdown, sums, spec }: BreakdownSeries, locale: Locale): string[] {
	if (breakdown.parts === 'partial') return [m.parts_partial({}, { locale })];
	if (breakdown.parts === 'multiple') return [m.parts_multiple({}, { locale })];
	if (spec.form === 'dots' || spec.form === 'slope') return [];
	if (sums.some(({ state }) => state === 'over' || state === 'short'))
		return [m.parts_exhaustive_not({}, { locale })];
	const isEqual = sums.length > 0 && sums.every(({ state }) => state === 'equal');
	return isEqual ? [m.parts_exhaustive({}, { locale })] : [];
}
