import { m } from '#lib/messages/index.ts';
import { partName } from '../breakdown/place-parts.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import { wordNoun, wordTold, wordWhen, type Telling } from '../line/word-told.ts';
import { slopeEnds, slopeParts, type SlopePart } from './slope-parts.ts';
import { wordChangeBetween } from './word-slope.ts';

/** Describes a slope: the two periods, the values of each part at both, the change where it is comparable. */
export function describeSlope(series: BreakdownSeries, telling: Telling): string[] {
	const { locale } = telling;
	const ends = slopeEnds(series);
	if (!ends) return [m.describe_empty({}, { locale })];
	const values = slopeParts(series, ends).map((part) => wordPart(part, telling));
	return [
		m.describe_slope(
			{
				title: locale === 'ja' ? series.breakdown.titleJa : series.breakdown.titleEn,
				first: wordNoun(ends.from, telling),
				last: wordNoun(ends.to, telling),
				values: values.join(locale === 'ja' ? '。' : '; ')
			},
			{ locale }
		)
	];
}

function wordPart(part: SlopePart, telling: Telling): string {
	const { locale, measure, unit } = telling;
	const name = partName(part.line, locale);
	const { from, to } = part;
	const last = to ?? from;
	if (!last) return m.describe_part_none({ name }, { locale });
	const lastValue = wordTold(last, telling);
	if (!from || !to)
		return m.describe_part_alone(
			{ name, last: wordWhen(last.period, telling), lastValue },
			{ locale }
		);
	const run = { name, firstValue: wordTold(from, telling), lastValue };
	const change = wordChangeBetween(part, measure.show, { locale, unit });
	const told =
		part.join === 'refused'
			? m.describe_part_no_change({ reason: m.describe_refused_break({}, { locale }) }, { locale })
			: change === null
				? ''
				: m.describe_part_change({ change }, { locale });
	const space = told === '' || locale === 'ja' ? '' : ' ';
	return m.describe_part_run_short(run, { locale }) + space + told;
}
