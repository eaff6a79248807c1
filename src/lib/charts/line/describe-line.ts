import { liesBetween } from '#lib/domain/segment.ts';
import { isPercent } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { wordDrawnNumber, wordNeighbour } from '../series/word-measure.ts';
import type { LinePoint, Measure } from '../series/types.ts';
import { lineFacts, type LineFacts, type SpanChange } from './line-facts.ts';
import type { LineSeries } from './types.ts';
import { wordExtreme } from './word-extreme.ts';
import { wordReservations } from './word-reservations.ts';
import {
	joinSentences,
	oneReporter,
	wordMeasureShown,
	wordTold,
	wordWhen,
	type Telling
} from './word-told.ts';

/** Describes a line in a few sentences, from the same values it is drawn of: its text alternative. */
export function describeLine(series: LineSeries, locale: Locale): string {
	const facts = lineFacts(series);
	if (!facts) return m.describe_empty({}, { locale });
	const { points, measure, unit, isRank, spec } = series;
	const reporter = oneReporter(points, measure, locale);
	const telling = { locale, years: spec.years, unit, measure, isRank, reporter };
	const shown = wordMeasureShown(points, telling);
	return joinSentences(
		[
			...(shown === null ? [] : [shown]),
			wordEnds(facts, telling),
			...(isRank ? wordSteps(points, telling) : wordExtremes(points, facts, telling)),
			...wordSpan(series, facts, locale),
			...(facts.latest ? wordLatest(facts.latest, unit, locale) : []),
			...wordReservations(series, facts, telling)
		],
		locale
	);
}

/** Words a change between two values: +12.3％, −3.0ポイント, or why there is none. */
export function wordChange(change: SpanChange, unit: string, locale: Locale): string {
	if (change.value === null) {
		const words = {
			break: m.describe_refused_break,
			'small-base': m.describe_refused_small_base,
			open: m.describe_refused_open
		};
		return words[change.refusal]({}, { locale });
	}
	const inPoints = isPercent(unit);
	const measure: Measure = {
		show: 'change',
		inPoints,
		base: null,
		denominators: [],
		refusal: null
	};
	const number = wordDrawnNumber(change, measure, locale);
	return inPoints
		? m.describe_points({ number }, { locale })
		: `${number}${locale === 'ja' ? '％' : '%'}`;
}

function wordEnds({ first, last, count }: LineFacts, telling: Telling): string {
	const { locale } = telling;
	const ends = {
		last: wordWhen(last.period, telling),
		lastValue: wordTold(last, telling)
	};
	if (first === last)
		return m.describe_one({ period: ends.last, value: ends.lastValue }, { locale });
	return m.describe_ends(
		{
			...ends,
			first: wordWhen(first.period, telling),
			firstValue: wordTold(first, telling),
			count
		},
		{ locale }
	);
}

/** Two different values are said already; values all alike have no largest. */
function wordExtremes(
	points: readonly LinePoint[],
	{ first, count, largest, smallest }: LineFacts,
	telling: Telling
): string[] {
	const { locale } = telling;
	if (count === 1) return [];
	if (largest.value === smallest.value)
		return points.every(({ qualifier }) => qualifier === first.qualifier)
			? [m.describe_level({}, { locale })]
			: [];
	if (count === 2) return [];
	return [
		m.describe_extremes(
			{
				largest: wordExtreme(largest, points, telling),
				smallest: wordExtreme(smallest, points, telling)
			},
			{ locale }
		)
	];
}

/** Breaks within are told with the change that they refuse; values all alike have no change to tell. */
function wordSpan(series: LineSeries, facts: LineFacts, locale: Locale): string[] {
	const { span, largest, smallest } = facts;
	const count = countCuts(series);
	if (span?.refusal === 'break')
		return [
			count === 1
				? m.describe_span_broken_one({}, { locale })
				: m.describe_span_broken({ count }, { locale })
		];
	const change = span ? wordChange(span, series.unit, locale) : '';
	const isLevel = span?.value === 0 && largest.value === smallest.value;
	const told =
		span === null || isLevel
			? []
			: [
					span.value === null
						? m.describe_span_refused({ reason: change }, { locale })
						: m.describe_span({ change }, { locale })
				];
	if (count === 0) return told;
	return [
		...told,
		count === 1 ? m.describe_breaks_one({}, { locale }) : m.describe_breaks({ count }, { locale })
	];
}

/** How many refusing breaks lie within the periods of a line. */
function countCuts({ refusing, periods }: Pick<LineSeries, 'refusing' | 'periods'>): number {
	const first = periods[0];
	const last = periods.at(-1);
	if (!first || !last) return 0;
	return refusing.filter(({ date }) => liesBetween(date, first, last)).length;
}

function wordLatest(latest: SpanChange, unit: string, locale: Locale): string[] {
	if (latest.value === null) return [];
	const { from, to } = latest;
	const on = wordNeighbour([{ period: to.period, against: from.observation }], locale);
	const told = { on, change: wordChange(latest, unit, locale) };
	return [
		isPercent(unit)
			? m.describe_latest_points(told, { locale })
			: m.describe_latest(told, { locale })
	];
}

/** Of ranks: when they changed, and to what. */
function wordSteps(points: readonly LinePoint[], telling: Telling): string[] {
	const { locale } = telling;
	if (points.length === 1) return [];
	const steps = points.flatMap((point, i) => {
		const before = points[i - 1];
		if (!before || before.value === point.value) return [];
		const told = { period: wordWhen(point.period, telling), value: wordTold(point, telling) };
		return [m.describe_step(told, { locale })];
	});
	if (steps.length === 0) return [m.describe_level({}, { locale })];
	return [m.describe_steps({ steps: steps.join(locale === 'ja' ? '、' : ', ') }, { locale })];
}
