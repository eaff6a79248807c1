import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { CsvCell } from '../csv/csv-file.ts';
import { countRecords } from './count-records.ts';
import type { PlanFile, WordedTable } from './plan-file.ts';

/** Gives the counts in words, all of them numbers that can be charted. */
export function wordedCounts(file: PlanFile, locale: Locale): WordedTable {
	const ja = locale === 'ja';
	const header = [
		m.progress_part({}, { locale }),
		m.progress_year({}, { locale }),
		m.progress_count_measures({}, { locale }),
		m.progress_count_reported({}, { locale }),
		m.progress_count_with_figure({}, { locale }),
		m.progress_count_above({}, { locale }),
		m.progress_count_figures({}, { locale })
	];
	const rows = countRecords(file).map((r): CsvCell[] => [
		r.pillar === ''
			? m.progress_part_whole({}, { locale })
			: [r.label, ja ? r.title_ja : r.title_en].filter((part) => part !== '').join(' '),
		formatPeriod(r.year, { locale, years: 'both', length: 'long' }),
		r.measures,
		r.reported,
		r.with_figure,
		r.above,
		r.figure_exists
	]);
	return { header, rows };
}
