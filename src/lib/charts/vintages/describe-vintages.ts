import { m, type Locale } from '#lib/messages/index.ts';
import type { VintageSeries } from './types.ts';
import { wordDay, wordPublished, wordPublisher, wordStated } from './word-vintage.ts';

/**
 * Describes the vintages of a cell in sentences: what each document says, in the order in which they
 * became known, since when which value is the current one, and how many slips are not drawn.
 *
 * @param heading the cell in words: period, and prefecture and category where it has them
 */
export function describeVintages(series: VintageSeries, heading: string, locale: Locale): string {
	const { points, reigns, slips } = series;
	const sentences: string[] = [
		m.vintage_describe({ heading, count: points.length }, { locale }),
		...points.map((point) =>
			m.vintage_describe_document(
				{
					published: wordPublished(point, series, locale),
					publisher: wordPublisher(point, locale),
					value: wordStated(point, series, locale)
				},
				{ locale }
			)
		)
	];
	const steps = reigns.map(({ point, from }) =>
		m.vintage_describe_reign(
			{ value: wordStated(point, series, locale), day: wordDay(from, series, locale) },
			{ locale }
		)
	);
	if (steps.length > 0)
		sentences.push(
			m.vintage_describe_current({ steps: steps.join(locale === 'ja' ? '、' : ', ') }, { locale })
		);
	if (slips > 0) sentences.push(m.vintage_describe_slips({ count: slips }, { locale }));
	return sentences.join(locale === 'ja' ? '' : ' ');
}
