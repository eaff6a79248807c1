import { formatNumber } from '#lib/format/format-number.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** How much a document carries: figures, activities that it reports, measures whose text it is. */
export interface DocumentCounts {
	figures: number;
	activities: number;
	measures: number;
}

/** Words how much a document carries; its figures are told unless it carries only other things. */
export function wordCounts(counts: Partial<DocumentCounts>, locale: Locale): string {
	const reports = wordReports(counts, locale);
	const figures = counts.figures ?? 0;
	const texts =
		figures > 0 || reports.length === 0
			? [m.source_figures({ count: figures }, { locale }), ...reports]
			: reports;
	return texts.join(locale === 'ja' ? '、' : ', ');
}

/** Words what a document carries beside figures, nothing where it carries none. */
export function wordReports(
	{ activities = 0, measures = 0 }: Partial<DocumentCounts>,
	locale: Locale
): string[] {
	const number = (count: number): string => formatNumber(count, { locale });
	return [
		...(activities > 0
			? [m.source_plans_count_activities({ count: number(activities) }, { locale })]
			: []),
		...(measures > 0
			? [m.source_plans_count_measures({ count: number(measures) }, { locale })]
			: [])
	];
}
