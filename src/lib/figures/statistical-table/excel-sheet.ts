import type { TopicFigures } from '#lib/domain/topic-figures.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { CsvCell } from '../csv/csv-file.ts';
import { groupSources } from './group-sources.ts';
import type { Cell, StatisticalTable, TableRow } from './types.ts';
import { wordColumn } from './word-column.ts';
import { wordFootnote, wordGroup } from './word-footnote.ts';
import { absenceSign, legendSign, markSign, wordSign } from './word-sign.ts';

/**
 * Gives a statistical table as a sheet for people: the block of values as printed, of numbers alone but
 * for the signs of absence, so that it can be charted or pasted; below it a block of the same columns
 * with the signs of each value; then footnotes, legend and documents.
 */
export function excelSheet(
	figures: TopicFigures,
	table: StatisticalTable,
	edition: { dataVersion: string; kind: string },
	locale: Locale
): CsvCell[][] {
	const { spec, groups } = table;
	const ja = locale === 'ja';
	const title = ja ? figures.topic.titleJa : figures.topic.titleEn;
	const name = ({ indicator }: TableRow): CsvCell[] => [
		ja ? indicator.titleJa : indicator.titleEn,
		formatUnit(indicator.unit, locale)
	];
	const heads = headLines(table, locale);
	const marked = groups.flatMap((group) =>
		group.rows
			.map((row) => [...name(row), ...row.cells.map((cell) => signsOf(cell, locale))])
			.filter((row) => row.slice(2).some((text) => text !== ''))
	);
	const blank: CsvCell[] = [];
	return [
		[m.table_title({ topic: title, kind: edition.kind }, { locale })],
		[m.data_version({ version: edition.dataVersion }, { locale })],
		...(spec.asOf === null ? [] : [[wordAsOf(spec.asOf, locale)]]),
		blank,
		...heads,
		...groups.flatMap((group) => [
			[wordGroup(group.type, group.rows.length, locale)],
			...group.rows.map((row) => [...name(row), ...row.cells.map(valueOf)])
		]),
		...section(m.table_signs({}, { locale }), marked.length === 0 ? [] : [...heads, ...marked]),
		...section(
			m.table_footnotes({}, { locale }),
			table.footnotes.map((f) => [`${f.number})`, wordFootnote(f, spec.years, locale)])
		),
		...section(
			m.table_legend({}, { locale }),
			table.legend.map((sign) => [legendSign(sign, locale), wordSign(sign, locale)])
		),
		...section(
			m.table_sources({}, { locale }),
			groupSources(figures.sources, table.sources).flatMap(({ publisher, sources }) =>
				sources.map((s) => [publisher, ja ? s.titleJa : s.titleEn, s.published, s.url])
			)
		)
	];
}

function section(heading: string, rows: CsvCell[][]): CsvCell[][] {
	return rows.length === 0 ? [] : [[], [heading], ...rows];
}

function headLines({ columns, spec }: StatisticalTable, locale: Locale): CsvCell[][] {
	const heads = columns.map((period) => wordColumn(period, spec.years, locale));
	const gap = locale === 'ja' ? '' : ' ';
	return Array.from({ length: spec.years === 'both' ? 2 : 1 }, (_, line) => [
		line === 0 ? m.column_indicator({}, { locale }) : '',
		line === 0 ? m.column_unit({}, { locale }) : '',
		...heads.map((head) => (head[line] ?? []).join(gap))
	]);
}

function wordAsOf(asOf: string, locale: Locale): string {
	const day = formatPeriod(asOf, { locale, years: 'both', length: 'long' });
	return m.frame_as_of({ day }, { locale });
}

function valueOf(cell: Cell | null): CsvCell {
	if (cell === null) return '';
	return cell.type === 'value' ? cell.value : absenceSign(cell.absence);
}

function signsOf(cell: Cell | null, locale: Locale): string {
	if (cell?.type !== 'value') return '';
	const qualifiers = {
		'': '',
		about: m.qualifier_about({}, { locale }),
		'at-least': m.qualifier_at_least({}, { locale }),
		'at-most': m.qualifier_at_most({}, { locale })
	};
	return [
		cell.break?.refuses ? '‖' : '',
		qualifiers[cell.observation.qualifier],
		...cell.marks.map(markSign),
		...(cell.break?.notes ?? []).map((number) => `${number})`)
	]
		.filter((text) => text !== '')
		.join(' ');
}
