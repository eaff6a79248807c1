import { formatPeriod } from '#lib/format/format-period.ts';
import { liesBetween } from '#lib/domain/segment.ts';
import { isPercent } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { wordDrawnNumber, wordNeighbour, wordShown } from '../series/word-measure.ts';
import type { LinePoint, Measure } from '../series/types.ts';
import { lineFacts, type LineFacts, type SpanChange } from './line-facts.ts';
import type { LineSeries } from './types.ts';
import { wordRelayed } from './word-point.ts';

/** Describes a line in a few sentences, from the same values it is drawn of: its text alternative. */
export function describeLine(series: LineSeries, locale: Locale): string {
	const facts = lineFacts(series);
	if (!facts) return m.describe_empty({}, { locale });
	const { first, last } = facts;
	const told = (point: LinePoint): { period: string; value: string } => ({
		period: wordPeriod(point.period.id, series, locale),
		value: wordShort(point, series, locale)
	});
	const sentences: string[] = [];
	if (series.measure.show !== 'value')
		sentences.push(
			m.describe_shown({ measure: wordShown(series.measure.show, locale) }, { locale })
		);
	if (first === last) sentences.push(m.describe_one(told(first), { locale }));
	else {
		sentences.push(
			m.describe_ends(
				{
					first: told(first).period,
					firstValue: told(first).value,
					last: told(last).period,
					lastValue: told(last).value,
					count: facts.count
				},
				{ locale }
			),
			...(series.isRank ? wordSteps(series, locale) : wordExtremes(facts, told, locale))
		);
	}
	if (facts.span) sentences.push(wordSpan(facts.span, series.unit, locale));
	if (facts.latest && facts.latest.value !== null)
		sentences.push(wordLatest(facts.latest, series, locale));
	return [...sentences, ...wordReservations(series, facts, locale)].join(
		locale === 'ja' ? '' : ' '
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

function wordSpan(span: SpanChange, unit: string, locale: Locale): string {
	const change = wordChange(span, unit, locale);
	return span.value === null
		? m.describe_span_refused({ reason: change }, { locale })
		: m.describe_span({ change }, { locale });
}

function wordLatest(
	latest: SpanChange,
	{ unit }: Pick<LineSeries, 'unit'>,
	locale: Locale
): string {
	const { from, to } = latest;
	const on = wordNeighbour([{ period: to.period, against: from.observation }], locale);
	return m.describe_latest({ on, change: wordChange(latest, unit, locale) }, { locale });
}

function wordExtremes(
	{ largest, smallest }: LineFacts,
	told: (point: LinePoint) => { period: string; value: string },
	locale: Locale
): string[] {
	if (largest.value === smallest.value) return [m.describe_level({}, { locale })];
	return [
		m.describe_largest(told(largest), { locale }),
		m.describe_smallest(told(smallest), { locale })
	];
}

/** Of ranks: when they changed, and to what. */
function wordSteps(series: LineSeries, locale: Locale): string[] {
	const steps = series.points.flatMap((point, i) => {
		const before = series.points[i - 1];
		if (!before || before.value === point.value) return [];
		return [
			m.describe_step(
				{
					period: wordPeriod(point.period.id, series, locale),
					value: wordShort(point, series, locale)
				},
				{ locale }
			)
		];
	});
	if (steps.length === 0) return [m.describe_level({}, { locale })];
	return [m.describe_steps({ steps: steps.join(locale === 'ja' ? '、' : ', ') }, { locale })];
}

function wordReservations(series: LineSeries, facts: LineFacts, locale: Locale): string[] {
	const { gaps, refusing, periods } = series;
	const ja = locale === 'ja';
	const sentences: string[] = [];
	if (gaps.length > 0) {
		const spans = gaps.map(({ from, to }) =>
			from.id === to.id
				? wordPeriod(from.id, series, locale)
				: `${wordPeriod(from.id, series, locale)}${ja ? '～' : '–'}${wordPeriod(to.id, series, locale)}`
		);
		sentences.push(m.describe_gaps({ spans: spans.join(ja ? '、' : ', ') }, { locale }));
	}
	const cuts = countCuts(refusing, periods);
	if (cuts > 0) sentences.push(m.describe_breaks({ count: cuts }, { locale }));
	if (facts.count > 1 && facts.provisional > 0)
		sentences.push(m.describe_provisional({ count: facts.provisional }, { locale }));
	if (facts.count > 1 && facts.relayed > 0)
		sentences.push(m.describe_relayed({ count: facts.relayed }, { locale }));
	return sentences;
}

/** How many refusing breaks lie within the periods of a line. */
function countCuts(refusing: LineSeries['refusing'], periods: LineSeries['periods']): number {
	const first = periods[0];
	const last = periods.at(-1);
	if (!first || !last) return 0;
	return refusing.filter(({ date }) => liesBetween(date, first, last)).length;
}

function wordPeriod(id: string, { spec }: Pick<LineSeries, 'spec'>, locale: Locale): string {
	return formatPeriod(id, { locale, years: spec.years, length: 'long' });
}

/** A value with its reporter, or what is computed of it without naming again what it is computed with. */
export function wordShort(
	point: LinePoint,
	{ measure, unit }: Pick<LineSeries, 'measure' | 'unit'>,
	locale: Locale
): string {
	if (measure.show === 'value') return wordRelayed(point.observation, { locale, unit });
	const number = wordDrawnNumber(point, measure, locale);
	if (measure.show === 'change' && measure.inPoints)
		return m.describe_points({ number }, { locale });
	const isPerCent = measure.show === 'change' || measure.show === 'share';
	return isPerCent ? `${number}${locale === 'ja' ? '％' : '%'}` : number;
}
