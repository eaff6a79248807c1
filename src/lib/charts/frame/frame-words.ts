import { group } from 'd3-array';
import type { Dossier } from '#lib/domain/dossier.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { timeTitle } from '../line/time-title.ts';
import type { LineSeries } from '../line/types.ts';
import type { FrameWords } from './place-frame.ts';

/** What a file says of the data it was made from. */
export interface Edition {
	/** twelve hexadecimal digits */
	dataVersion: string;
	/** address of the page that shows the same */
	address: string;
}

/** Words everything a chart file needs to explain itself alone. */
export function frameWords(
	dossier: Dossier,
	series: LineSeries,
	edition: Edition,
	locale: Locale
): FrameWords {
	const { indicator } = dossier;
	return {
		title: locale === 'ja' ? indicator.titleJa : indicator.titleEn,
		subtitle: m.frame_subtitle(
			{ unit: formatUnit(indicator.unit, locale), kind: timeTitle(series.spec.kind, locale) },
			{ locale }
		),
		notes: wordNotes(series, locale),
		sources: wordSources(dossier, series, edition, locale)
	};
}

/** Words the notes of a chart: numbered breaks, lettered events, gaps with their reasons. */
export function wordNotes(series: LineSeries, locale: Locale): string[] {
	const date = (text: string): string =>
		formatPeriod(text, { locale, years: series.spec.years, length: 'long' });
	const ja = locale === 'ja';
	return [
		...series.breaks.map(({ label, item }) =>
			m.note_break(
				{ label, date: date(item.date), note: ja ? item.noteJa : item.noteEn },
				{ locale }
			)
		),
		...series.events.map(({ label, item }) =>
			m.note_event(
				{ label, date: date(item.date), title: ja ? item.titleJa : item.titleEn },
				{ locale }
			)
		),
		...series.gaps.map(({ from, to, gap }) => {
			const span =
				from.id === to.id ? date(from.id) : `${date(from.id)}${ja ? '～' : ' to '}${date(to.id)}`;
			const reason = gap ? (ja ? gap.noteJa : gap.noteEn) : m.gap_no_reason({}, { locale });
			return m.note_gap({ span, reason }, { locale });
		})
	];
}

function wordSources(
	dossier: Dossier,
	series: LineSeries,
	edition: Edition,
	locale: Locale
): string[] {
	const used = new Set(series.points.map(({ observation }) => observation.source));
	const documents = dossier.sources.filter((source) => used.has(source.id));
	const ja = locale === 'ja';
	const publishers = [...group(documents, (source) => source.publisher)].map(
		([publisher, theirs]) => {
			const years = [
				...new Set(theirs.map((s) => s.published.slice(0, 4)).filter((y) => y !== ''))
			];
			if (years.length === 0) return publisher;
			return ja ? `${publisher}（${years.join('、')}年）` : `${publisher} (${years.join(', ')})`;
		}
	);
	const relayed = series.points.filter((p) => p.observation.provenance !== 'own').length;
	const sources = publishers.join(ja ? '、' : '; ');
	const lines: string[] = sources === '' ? [] : [m.frame_sources({ sources }, { locale })];
	if (relayed > 0)
		lines.push(m.frame_relayed({ count: relayed, total: series.points.length }, { locale }));
	if (series.spec.asOf !== null)
		lines.push(
			m.frame_as_of(
				{ day: formatPeriod(series.spec.asOf, { locale, years: 'both', length: 'long' }) },
				{ locale }
			)
		);
	lines.push(
		m.frame_edition({ version: edition.dataVersion, address: edition.address }, { locale })
	);
	return lines;
}
