import type { DatedObservation, DatedSource } from '#lib/domain/dossier.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { valueMarks } from './value-marks.ts';
import { wordQuantity } from './word-quantity.ts';

/** What a citation names beside the value itself. */
export interface CitedCell {
	indicator: Indicator;
	observation: DatedObservation;
	source: DatedSource;
	/** prefecture and category in words, empty for the national total */
	cell: string;
	dataVersion: string;
	/** address of the page that shows the value */
	address: string;
}

/** Words a value with everything a reader needs to find it again: figure, marks, document, quote, edition. */
export function citeValue(cited: CitedCell, locale: Locale): string {
	const { indicator, observation, source, cell, dataVersion, address } = cited;
	const ja = locale === 'ja';
	const marks = valueMarks({ ...observation, kind: source.kind }, locale).map(
		(mark) => mark.meaning
	);
	const value = wordQuantity(observation, indicator.unit, locale);
	const noted =
		marks.length === 0
			? value
			: ja
				? `${value}（${marks.join('、')}）`
				: `${value} (${marks.join(', ')})`;
	const title = ja ? indicator.titleJa : indicator.titleEn;
	return m.citation_value(
		{
			title: cell === '' ? title : ja ? `${title}（${cell}）` : `${title} (${cell})`,
			period: formatPeriod(observation.period, { locale, years: 'both', length: 'long' }),
			value: noted,
			publisher: source.publisher,
			document: ja ? source.titleJa : source.titleEn,
			published: source.published === '' ? m.source_undated({}, { locale }) : source.published,
			quote: wordPlace(observation, locale),
			version: dataVersion,
			address
		},
		{ locale }
	);
}

/** Where the document says so: its words, or else the place in it. */
function wordPlace({ quote, locator }: DatedObservation, locale: Locale): string {
	return quote === '' ? locator : m.citation_quote({ quote }, { locale });
}

/** Gives the address of a mail that reports a fault and names the cell, its document and its row. */
export function faultReportHref(cited: CitedCell, contact: string, locale: Locale): string {
	const { indicator, observation: o, dataVersion, address } = cited;
	const cell = [indicator.id, o.area, o.period, o.breakdown, o.category, o.source].join(' / ');
	const subject = m.fault_subject({ cell }, { locale });
	const body = m.fault_body(
		{ cell, file: o.file, row: o.fileRow, version: dataVersion, address },
		{ locale }
	);
	return `mailto:${encodeURIComponent(contact).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
