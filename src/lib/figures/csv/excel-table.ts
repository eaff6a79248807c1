import type { Dossier } from '#lib/domain/dossier.ts';
import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { CsvCell } from './csv-file.ts';
import type { ObservationRecord } from './observation-table.ts';

/** Gives the rows of a data file in words for people who open it in a spreadsheet. */
export function excelTable(
	dossier: Dossier,
	records: readonly ObservationRecord[],
	{ dataVersion, years }: { dataVersion: string; years: YearStyle },
	locale: Locale
): { header: string[]; rows: CsvCell[][] } {
	const ja = locale === 'ja';
	const title = ja ? dossier.indicator.titleJa : dossier.indicator.titleEn;
	const areas = new Map(dossier.areas.map((a) => [a.id, ja ? a.nameJa : a.nameEn]));
	const categories = new Map(
		dossier.categories.map((c) => [`${c.breakdown}/${c.id}`, ja ? c.labelJa : c.labelEn])
	);
	const titles = new Map(dossier.sources.map((s) => [s.id, ja ? s.titleJa : s.titleEn]));
	const provenance: Record<string, string> = {
		own: m.mark_own({}, { locale }),
		'public-relay': m.mark_public_relay({}, { locale }),
		relay: m.mark_relay({}, { locale })
	};
	const qualifier: Record<string, string> = {
		'': '',
		about: m.qualifier_about({}, { locale }),
		'at-least': m.qualifier_at_least({}, { locale }),
		'at-most': m.qualifier_at_most({}, { locale })
	};
	const header = [
		m.column_indicator({}, { locale }),
		m.column_area({}, { locale }),
		m.column_period({}, { locale }),
		m.column_category({}, { locale }),
		m.column_value({}, { locale }),
		m.column_unit({}, { locale }),
		m.column_qualifier({}, { locale }),
		m.column_status({}, { locale }),
		m.column_current({}, { locale }),
		m.column_provenance({}, { locale }),
		m.column_derivation({}, { locale }),
		m.column_document({}, { locale }),
		m.column_publisher({}, { locale }),
		m.column_published({}, { locale }),
		m.column_locator({}, { locale }),
		m.column_quote({}, { locale }),
		m.column_note({}, { locale }),
		m.column_data_version({}, { locale })
	];
	const rows = records.map((r): CsvCell[] => [
		title,
		areas.get(r.area) ?? r.area,
		formatPeriod(r.period, { locale, years, length: 'long' }),
		r.breakdown === ''
			? m.total({}, { locale })
			: (categories.get(`${r.breakdown}/${r.category}`) ?? r.category),
		r.value,
		formatUnit(r.unit, locale),
		qualifier[r.qualifier] ?? r.qualifier,
		r.status,
		r.standing === 'slip'
			? m.tag_slip({}, { locale })
			: r.current
				? m.current_yes({}, { locale })
				: m.current_no({}, { locale }),
		provenance[r.provenance] ?? r.provenance,
		r.derivation,
		titles.get(r.source) ?? r.source,
		r.source_publisher,
		r.source_published,
		r.locator,
		r.quote,
		r.note,
		dataVersion
	]);
	return { header, rows };
}
