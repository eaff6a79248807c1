import type { Qualifier } from '#lib/domain/observation.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { CsvCell } from '../csv/csv-file.ts';
import { activityRecords, type ActivityRecord } from './activity-records.ts';
import type { PlanFile, WordedTable } from './plan-file.ts';
import { headingNames, wordBodies } from './word-progress.ts';

/** Gives the activities in words, each with its document and quote. */
export function wordedActivities(file: PlanFile, locale: Locale): WordedTable {
	const ja = locale === 'ja';
	const name = headingNames(file, locale);
	const header = [
		m.progress_title({}, { locale }),
		m.progress_mapping({}, { locale }),
		m.column_period({}, { locale }),
		m.progress_summary({}, { locale }),
		m.column_value({}, { locale }),
		m.column_qualifier({}, { locale }),
		m.column_unit({}, { locale }),
		m.column_derivation({}, { locale }),
		m.progress_further_figures({}, { locale }),
		m.progress_bodies({}, { locale }),
		m.column_document({}, { locale }),
		m.column_provenance({}, { locale }),
		m.column_publisher({}, { locale }),
		m.column_published({}, { locale }),
		m.progress_document_address({}, { locale }),
		m.column_locator({}, { locale }),
		m.column_quote({}, { locale }),
		m.progress_activity({}, { locale })
	];
	const rows = activityRecords(file).map((r): CsvCell[] => [
		r.code === '' ? m.progress_level_plan({}, { locale }) : name(r.code),
		r.mapping === 'stated'
			? m.progress_mapping_stated({}, { locale })
			: m.progress_mapping_inferred({}, { locale }),
		formatPeriod(r.period, { locale, years: 'both', length: 'long' }),
		ja ? r.summary_ja : r.summary_en,
		r.value,
		wordQualifier(r.qualifier, locale),
		formatUnit(r.unit, locale, r.value ?? undefined),
		r.derivation,
		r.further_figures.map((figure) => wordFigure(figure, locale)).join(ja ? '、' : '; '),
		wordBodies(file, r.bodies, r.others, locale),
		ja ? r.source_title_ja : r.source_title_en,
		wordProvenance(r.provenance, locale),
		r.source_publisher,
		r.source_published,
		r.source_url,
		r.locator,
		r.quote,
		r.activity
	]);
	return { header, rows };
}

/** Words how a report reached us. */
export function wordProvenance(provenance: Provenance, locale: Locale): string {
	const words: Record<Provenance, string> = {
		own: m.mark_own({}, { locale }),
		'public-relay': m.mark_public_relay({}, { locale }),
		relay: m.mark_relay({}, { locale })
	};
	return words[provenance];
}

function wordQualifier(qualifier: Qualifier, locale: Locale): string {
	const words: Record<Qualifier, string> = {
		'': '',
		about: m.qualifier_about({}, { locale }),
		'at-least': m.qualifier_at_least({}, { locale }),
		'at-most': m.qualifier_at_most({}, { locale })
	};
	return words[qualifier];
}

function wordFigure(
	{ label_ja, label_en, value, qualifier, unit }: ActivityRecord['further_figures'][number],
	locale: Locale
): string {
	const label = locale === 'ja' ? label_ja : label_en;
	if (value === null) return label;
	const unitEn = formatUnit(unit, 'en', value);
	const number = formatNumber(value, { locale, qualifier, unit, unitEn });
	return `${label} ${number}`;
}
