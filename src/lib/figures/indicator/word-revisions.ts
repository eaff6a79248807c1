import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { CsvCell } from '../csv/csv-file.ts';
import type { WordedTable } from '../plan/plan-file.ts';
import type { IndicatorFile } from './indicator-file.ts';

/** Gives how documents' values of one cell stand to each other, for the values of the file. */
export function wordedRevisions(
	{ dossier, records, years }: IndicatorFile,
	locale: Locale
): WordedTable {
	const ja = locale === 'ja';
	const header = [
		m.data_relation({}, { locale }),
		m.column_period({}, { locale }),
		m.column_area({}, { locale }),
		m.column_category({}, { locale }),
		m.column_earlier({}, { locale }),
		m.data_earlier_document({}, { locale }),
		m.column_later({}, { locale }),
		m.data_later_document({}, { locale })
	];
	const relation = {
		revision: m.relation_revision,
		confirmation: m.relation_confirmation,
		contradiction: m.relation_contradiction
	};
	const byId = new Map(dossier.observations.map((o) => [o.id, o]));
	const inFile = new Set(records.map((r) => keyOf(r)));
	const areas = new Map(dossier.areas.map((a) => [a.id, ja ? a.nameJa : a.nameEn]));
	const labels = new Map(
		dossier.categories.map((c) => [`${c.breakdown}/${c.id}`, ja ? c.labelJa : c.labelEn])
	);
	const titles = new Map(dossier.sources.map((s) => [s.id, ja ? s.titleJa : s.titleEn]));
	const rows = dossier.comparisons.flatMap((c): CsvCell[][] => {
		const [earlier, later] = [byId.get(c.earlier), byId.get(c.later)];
		if (!earlier || !later || !inFile.has(keyOf(earlier)) || !inFile.has(keyOf(later))) return [];
		return [
			[
				relation[c.relation]({}, { locale }),
				formatPeriod(later.period, { locale, years, length: 'long' }),
				areas.get(later.area) ?? later.area,
				later.category === ''
					? ''
					: (labels.get(`${later.breakdown}/${later.category}`) ?? later.category),
				earlier.value,
				titles.get(earlier.source) ?? earlier.source,
				later.value,
				titles.get(later.source) ?? later.source
			]
		];
	});
	return { header, rows };
}

function keyOf(o: {
	area: string;
	period: string;
	breakdown: string;
	category: string;
	source: string;
}): string {
	return [o.area, o.period, o.breakdown, o.category, o.source].join(' ');
}
