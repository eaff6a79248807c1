import type { Break, Gap } from '#lib/domain/indicator.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { CsvCell } from '../csv/csv-file.ts';
import type { WordedTable } from '../plan/plan-file.ts';
import type { IndicatorFile } from './indicator-file.ts';

/** Gives what must be known to read the values: breaks, stretches without values, events, in time. */
export function wordedNotes({ dossier, years }: IndicatorFile, locale: Locale): WordedTable {
	const ja = locale === 'ja';
	const header = [
		m.data_note_kind({}, { locale }),
		m.data_note_when({}, { locale }),
		m.column_category({}, { locale }),
		m.column_area({}, { locale }),
		m.data_note_force({}, { locale }),
		m.column_note({}, { locale }),
		m.column_document({}, { locale })
	];
	const labels = new Map(
		dossier.categories.map((c) => [`${c.breakdown}/${c.id}`, ja ? c.labelJa : c.labelEn])
	);
	const titles = new Map(dossier.breakdowns.map((b) => [b.id, ja ? b.titleJa : b.titleEn]));
	const part = ({ breakdown, category }: Pick<Break, 'breakdown' | 'category'>): string =>
		breakdown === ''
			? ''
			: category === ''
				? (titles.get(breakdown) ?? breakdown)
				: (labels.get(`${breakdown}/${category}`) ?? `${breakdown}/${category}`);
	const areas = new Map(dossier.areas.map((a) => [a.id, ja ? a.nameJa : a.nameEn]));
	const sources = new Map(dossier.sources.map((s) => [s.id, ja ? s.titleJa : s.titleEn]));
	const period = (id: string): string => formatPeriod(id, { locale, years, length: 'long' });
	const rows: CsvCell[][] = [
		...dossier.breaks.map((b) => [
			m.data_note_break({}, { locale }),
			b.date,
			part(b),
			areas.get(b.area) ?? b.area,
			wordForce(b, locale),
			ja ? b.noteJa : b.noteEn,
			''
		]),
		...dossier.gaps.map((g) => [
			m.data_note_gap({}, { locale }),
			g.from === g.to ? period(g.from) : `${period(g.from)} – ${period(g.to)}`,
			part(g),
			areas.get(g.area) ?? g.area,
			wordReason(g, locale),
			ja ? g.noteJa : g.noteEn,
			sources.get(g.source) ?? g.source
		]),
		...dossier.events.map((e) => [
			m.data_note_event({}, { locale }),
			e.date,
			'',
			'',
			'',
			ja ? e.titleJa : e.titleEn,
			''
		])
	];
	return { header, rows };
}

function wordForce({ force }: Break, locale: Locale): string {
	const words = {
		refuse: m.data_break_refuse,
		caution: m.data_break_caution,
		rename: m.data_break_rename
	};
	return words[force]({}, { locale });
}

function wordReason({ reason }: Gap, locale: Locale): string {
	const words = {
		'not-held-here': m.data_gap_not_held_here,
		'not-published': m.data_gap_not_published,
		'not-collected': m.data_gap_not_collected,
		changed: m.data_gap_changed,
		suppressed: m.data_gap_suppressed
	};
	return words[reason]({}, { locale });
}
