import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { wordChange, wordShort } from '../line/describe-line.ts';
import { lineFacts } from '../line/line-facts.ts';
import { wordShown } from '../series/word-measure.ts';
import { partName } from './place-parts.ts';
import type { BreakdownSeries, CategoryLine } from './types.ts';

/** More parts than this are told by their newest values alone. */
const mostTold = 6;

/**
 * Describes a chart of parts from the same values it is drawn of: of each part the first, the last and
 * the largest value and the change between the first two.
 */
export function describeParts(series: BreakdownSeries, locale: Locale): string {
	const ja = locale === 'ja';
	const { breakdown, lines, measure } = series;
	if (lines.length === 0) return m.describe_empty({}, { locale });
	const sentences: string[] = [];
	if (measure.show !== 'value')
		sentences.push(m.describe_shown({ measure: wordShown(measure.show, locale) }, { locale }));
	sentences.push(
		m.describe_parts(
			{
				title: ja ? breakdown.titleJa : breakdown.titleEn,
				values: lines.map((line) => describePart(line, series, locale)).join(ja ? '。' : '; ')
			},
			{ locale }
		)
	);
	if (series.left > 0) sentences.push(m.describe_parts_left({ count: series.left }, { locale }));
	const words = {
		exhaustive: m.parts_exhaustive,
		partial: m.parts_partial,
		multiple: m.parts_multiple
	};
	sentences.push(words[breakdown.parts]({}, { locale }));
	return sentences.join(ja ? '' : ' ');
}

function describePart(line: CategoryLine, series: BreakdownSeries, locale: Locale): string {
	const name = partName(line, locale);
	const { measure, unit, spec } = series;
	const refusing = series.refusing.filter(
		({ category }) => category === '' || category === line.category.id
	);
	const facts = lineFacts({ ...line, measure, unit, refusing, isRank: false });
	if (!facts) return m.describe_part_none({ name }, { locale });
	const period = ({ id }: { id: string }): string =>
		formatPeriod(id, { locale, years: spec.years, length: 'long' });
	const { first, last, largest, span } = facts;
	const end = {
		name,
		last: period(last.period),
		lastValue: wordShort(last, series, locale)
	};
	if (first === last || series.lines.length > mostTold) return m.describe_part_one(end, { locale });
	const run = {
		...end,
		first: period(first.period),
		firstValue: wordShort(first, series, locale),
		peak: period(largest.period),
		peakValue: wordShort(largest, series, locale)
	};
	return span
		? m.describe_part_run({ ...run, change: wordChange(span, unit, locale) }, { locale })
		: m.describe_part_drawn(run, { locale });
}
