import { wordCoverage, wordDelivery } from '#lib/charts/matrix/word-coverage.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { CsvCell } from '../csv/csv-file.ts';
import { nameBodies, nameDocuments, type PlanFile, type WordedTable } from './plan-file.ts';
import { progressRecords, type ProgressRecord } from './progress-records.ts';

/** Gives the progress in words: the rows of `progressRecords`, for people who open it in a spreadsheet. */
export function wordedProgress(file: PlanFile, locale: Locale): WordedTable {
	const ja = locale === 'ja';
	const { plan } = file.holdings;
	const title = ja ? plan.shortJa : plan.shortEn;
	const name = headingNames(file, locale);
	const header = [
		m.progress_label({}, { locale }),
		m.progress_level({}, { locale }),
		m.progress_title({}, { locale }),
		m.progress_year({}, { locale }),
		m.progress_coverage({}, { locale }),
		m.progress_reported_at({}, { locale }),
		m.progress_activities({}, { locale }),
		m.progress_with_figure({}, { locale }),
		m.progress_indicators({}, { locale }),
		m.progress_delivery({}, { locale }),
		m.progress_bodies_named({}, { locale }),
		m.progress_bodies_inferred({}, { locale }),
		m.column_document({}, { locale }),
		m.progress_plan({}, { locale }),
		m.progress_as_of({}, { locale }),
		m.column_data_version({}, { locale })
	];
	const rows = progressRecords(file).map((r): CsvCell[] => [
		r.label,
		wordLevel(r.kind, locale),
		ja ? r.title_ja : r.title_en,
		formatPeriod(r.year, { locale, years: 'both', length: 'long' }),
		wordCoverage(r.coverage, locale),
		r.reported_at === r.code ? '' : name(r.reported_at),
		r.activities,
		r.figures_reported,
		r.figure_indicators.join(' '),
		r.delivery === '' ? '' : wordDelivery(r.delivery, locale),
		wordBodies(file, r.bodies_named, r.others, locale),
		nameBodies(file, r.bodies_inferred, locale),
		nameDocuments(file, r.documents, locale),
		title,
		r.as_of,
		r.data_version
	]);
	return { header, rows };
}

/** Gives what names a heading or measure by its code: label and title. */
export function headingNames(
	{ holdings }: Pick<PlanFile, 'holdings'>,
	locale: Locale
): (code: string) => string {
	const measures = new Map(holdings.measures.map((measure) => [measure.code, measure]));
	return (code) => {
		const found = measures.get(code);
		if (!found) return code;
		const title = locale === 'ja' ? found.titleJa : found.titleEn;
		return found.label === '' ? title : `${found.label} ${title}`;
	};
}

/** Names a level of a plan. */
export function wordLevel(kind: ProgressRecord['kind'], locale: Locale): string {
	const words: Record<ProgressRecord['kind'], string> = {
		pillar: m.progress_level_pillar({}, { locale }),
		section: m.progress_level_section({}, { locale }),
		measure: m.progress_level_measure({}, { locale }),
		item: m.progress_level_item({}, { locale }),
		plan: m.progress_level_plan({}, { locale })
	};
	return words[kind];
}

/** Names bodies, with 等 where the document says so. */
export function wordBodies(
	file: Pick<PlanFile, 'organisations'>,
	ids: readonly string[],
	others: boolean,
	locale: Locale
): string {
	const names = nameBodies(file, ids, locale);
	return others && names !== '' ? m.progress_bodies_others({ names }, { locale }) : names;
}
