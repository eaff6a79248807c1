import { group } from 'd3-array';
import type { DatedSource, Dossier } from '#lib/domain/dossier.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { timeTitle } from '../series/time-title.ts';
import type { ChartContent } from '../chart-content.ts';
import { wordShown } from '../series/word-measure.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
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
	content: Pick<ChartContent, 'spec' | 'measure' | 'points' | 'remarks' | 'notes'>,
	edition: Edition,
	locale: Locale
): FrameWords {
	const { indicator } = dossier;
	return {
		title: locale === 'ja' ? indicator.titleJa : indicator.titleEn,
		subtitle: m.frame_subtitle(
			{
				part: wordPart(dossier, content.spec, locale) + wordWhat(content.measure, locale),
				unit: formatUnit(indicator.unit, locale),
				kind: timeTitle(content.spec.kind, locale)
			},
			{ locale }
		),
		notes: [...content.remarks, ...content.notes],
		sources: wordSources(
			dossier.sources,
			{ points: content.points, asOf: content.spec.asOf },
			edition,
			locale
		)
	};
}

/** A value as far as it says where it comes from. */
export interface SourcedPoint {
	observation: { source: string; provenance: Provenance };
}

/** Words where the values of a file come from: documents, relayed values, day, data version, address. */
export function wordSources(
	held: readonly DatedSource[],
	{ points, asOf }: { points: readonly SourcedPoint[]; asOf: string | null },
	edition: Edition,
	locale: Locale
): string[] {
	const used = new Set(points.map(({ observation }) => observation.source));
	const documents = held.filter((source) => used.has(source.id));
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
	const relayed = points.filter((p) => p.observation.provenance !== 'own').length;
	const sources = publishers.join(ja ? '、' : '; ');
	const lines: string[] = sources === '' ? [] : [m.frame_sources({ sources }, { locale })];
	if (relayed > 0)
		lines.push(m.frame_relayed({ count: relayed, total: points.length }, { locale }));
	if (asOf !== null)
		lines.push(
			m.frame_as_of(
				{ day: formatPeriod(asOf, { locale, years: 'both', length: 'long' }) },
				{ locale }
			)
		);
	lines.push(
		m.frame_edition({ version: edition.dataVersion, address: edition.address }, { locale })
	);
	return lines;
}

/** Names the measure where it is not the values themselves. */
function wordWhat({ show }: ChartContent['measure'], locale: Locale): string {
	if (show === 'value') return '';
	return m.frame_measure({ measure: wordShown(show, locale) }, { locale });
}

/** Names what is shown: the total, or the parts by which breakdown. */
function wordPart(dossier: Dossier, spec: ChartSpec, locale: Locale): string {
	const breakdown = dossier.breakdowns.find(({ id }) => id === spec.by);
	if (!breakdown) return m.frame_total({}, { locale });
	const title = locale === 'ja' ? breakdown.titleJa : breakdown.titleEn;
	return m.frame_part({ title }, { locale });
}
