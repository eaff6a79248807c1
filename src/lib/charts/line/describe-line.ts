import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { LinePoint } from '../series/types.ts';
import type { LineSeries } from './types.ts';
import { wordRelayed } from './word-point.ts';

/** Describes a line in a few sentences, from the same values it is drawn of: its text alternative. */
export function describeLine(series: LineSeries, locale: Locale): string {
	const { points, gaps, breaks, unit, spec } = series;
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last) return m.describe_empty({}, { locale });
	const period = (id: string): string =>
		formatPeriod(id, { locale, years: spec.years, length: 'long' });
	const told = (point: LinePoint): { period: string; value: string } => ({
		period: period(point.period.id),
		value: wordRelayed(point.observation, { locale, unit })
	});
	if (first === last) return m.describe_one(told(first), { locale });
	const sentences: string[] = [
		m.describe_ends(
			{
				first: told(first).period,
				firstValue: told(first).value,
				last: told(last).period,
				lastValue: told(last).value,
				count: points.length
			},
			{ locale }
		)
	];
	const largest = extreme(points, (a, b) => a > b);
	const smallest = extreme(points, (a, b) => a < b);
	if (largest !== smallest) {
		sentences.push(m.describe_largest(told(largest), { locale }));
		sentences.push(m.describe_smallest(told(smallest), { locale }));
	}
	if (gaps.length > 0) {
		const spans = gaps.map(({ from, to }) =>
			from.id === to.id
				? period(from.id)
				: `${period(from.id)}${locale === 'ja' ? '～' : '–'}${period(to.id)}`
		);
		sentences.push(
			m.describe_gaps({ spans: spans.join(locale === 'ja' ? '、' : ', ') }, { locale })
		);
	}
	const cuts = breaks.filter(({ item }) => item.force === 'refuse');
	if (cuts.length > 0) sentences.push(m.describe_breaks({ count: cuts.length }, { locale }));
	const relayed = points.filter(({ observation }) => observation.provenance !== 'own').length;
	if (relayed > 0) sentences.push(m.describe_relayed({ count: relayed }, { locale }));
	return sentences.join(locale === 'ja' ? '' : ' ');
}

function extreme(
	points: readonly LinePoint[],
	beats: (a: number, b: number) => boolean
): LinePoint {
	return points.reduce((best, point) => (beats(point.value, best.value) ? point : best));
}
