import type { FollowUpScope } from '#lib/domain/plan/follow-up.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { CsvCell } from '../csv/csv-file.ts';
import { documentRecords, missingRecords } from './document-records.ts';
import type { PlanFile, WordedTable } from './plan-file.ts';
import { wordProvenance } from './word-activities.ts';

/** Gives the documents examined in words. */
export function wordedDocuments(file: PlanFile, locale: Locale): WordedTable {
	const ja = locale === 'ja';
	const header = [
		m.column_document({}, { locale }),
		m.column_publisher({}, { locale }),
		m.column_published({}, { locale }),
		m.column_provenance({}, { locale }),
		m.progress_document_scope({}, { locale }),
		m.progress_document_periods({}, { locale }),
		m.progress_document_activities({}, { locale }),
		m.progress_document_address({}, { locale }),
		'ID'
	];
	const between = ja ? '、' : ', ';
	const rows = documentRecords(file).map((r): CsvCell[] => [
		ja ? r.title_ja : r.title_en,
		r.publisher,
		r.published,
		wordProvenance(r.provenance, locale),
		r.scopes.map((scope) => wordScope(scope, locale)).join(between),
		r.periods.map((period) => wordPeriod(period, locale)).join(between),
		r.activities,
		r.url,
		r.source
	]);
	return { header, rows };
}

/** Gives the documents to obtain in words. */
export function wordedMissing(
	file: Parameters<typeof missingRecords>[0],
	locale: Locale
): WordedTable {
	const ja = locale === 'ja';
	const { plan } = file.holdings;
	const header = [
		m.progress_plan({}, { locale }),
		m.plan_missing_title({}, { locale }),
		m.progress_document_periods({}, { locale }),
		m.column_publisher({}, { locale }),
		m.plan_missing_basis({}, { locale }),
		m.progress_as_of({}, { locale }),
		m.column_data_version({}, { locale })
	];
	const rows = missingRecords(file).map((r): CsvCell[] => [
		ja ? plan.titleJa : plan.titleEn,
		ja ? r.title_ja : r.title_en,
		r.period === '' ? '' : wordPeriod(r.period, locale),
		ja ? r.publisher_ja : r.publisher_en,
		ja ? r.basis_ja : r.basis_en,
		r.as_of,
		r.data_version
	]);
	return { header, rows };
}

function wordPeriod(period: string, locale: Locale): string {
	return formatPeriod(period, { locale, years: 'both', length: 'long' });
}

function wordScope(scope: FollowUpScope, locale: Locale): string {
	const words: Record<FollowUpScope, string> = {
		'all-measures': m.plan_scope_all_measures({}, { locale }),
		selected: m.plan_scope_selected({}, { locale }),
		'known-not-held': m.plan_scope_known_not_held({}, { locale })
	};
	return words[scope];
}
