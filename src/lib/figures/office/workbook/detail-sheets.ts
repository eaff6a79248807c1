import { m, type Text } from '#lib/messages/index.ts';
import { tidyTable } from '../tidy-table.ts';
import type { CsvCell } from '../../csv/csv-file.ts';
import type { XlsxCell, XlsxSheet } from '../../xlsx/xlsx-sheet.ts';
import { chartRows } from '../chart/chart-rows.ts';
import type { OfficeFigure } from '../clean-figure.ts';

/** what a cell of a spreadsheet holds, with room to spare */
const longestText = 30_000;

/**
 * Gives the values behind a figure, numbers alone: the cells that the chart is drawn from, or, without a
 * chart, a row for each value.
 */
export function dataSheet({ chart, table, language: locale }: OfficeFigure): XlsxSheet {
	const name = m.office_sheet_data({}, { locale });
	if (chart) {
		const rows = chartRows(chart, chart.valueTitle);
		return list(name, rows, [16, ...Array.from({ length: (rows[0]?.length ?? 1) - 1 }, () => 16)]);
	}
	const header = [
		m.office_group({}, { locale }),
		m.office_item({}, { locale }),
		m.office_column({}, { locale }),
		m.office_value({}, { locale }),
		m.office_printed({}, { locale })
	];
	const rows = tidyTable(table).map(({ group, name, column, value, text }) => [
		group,
		name,
		column,
		value,
		text
	]);
	return list(name, [header, ...rows], [24, 40, 18, 14, 16]);
}

/** Gives the words of a figure, one line each: caption, key, notes, sources, text alternative. */
export function notesSheet({ words, language: locale }: OfficeFigure): XlsxSheet {
	const all = (kind: Text, texts: readonly string[]): CsvCell[][] =>
		texts.flatMap((text) => parts(text).map((part) => [kind, part]));
	return list(
		m.office_sheet_notes({}, { locale }),
		[
			[m.office_item({}, { locale }), m.office_content({}, { locale })],
			...all(m.office_number({}, { locale }), words.number === '' ? [] : [words.number]),
			...all(m.office_title({}, { locale }), [words.title]),
			...all(m.office_subtitle({}, { locale }), words.subtitle === '' ? [] : [words.subtitle]),
			...all(m.office_key({}, { locale }), words.key),
			...all(m.office_note({}, { locale }), words.notes),
			...all(m.office_source({}, { locale }), words.sources),
			...all(m.office_alt({}, { locale }), words.alt === '' ? [] : [words.alt])
		],
		[16, 110]
	);
}

/** Gives the documents of the values. */
export function documentsSheet({ documents, language: locale }: OfficeFigure): XlsxSheet {
	return list(
		m.office_sheet_documents({}, { locale }),
		[
			[
				m.office_document({}, { locale }),
				m.office_publisher({}, { locale }),
				m.office_published({}, { locale }),
				m.office_address({}, { locale })
			],
			...documents.map(({ title, publisher, published, url }) => [title, publisher, published, url])
		],
		[60, 24, 14, 60]
	);
}

/** Gives the revisions of the values, or a line that says there are none. */
export function revisionsSheet({ revisions, language: locale }: OfficeFigure): XlsxSheet {
	const rows = revisions.map(({ cell, earlier, later, published, document }) => [
		cell,
		earlier,
		later,
		published,
		document
	]);
	return list(
		m.office_sheet_revisions({}, { locale }),
		[
			[
				m.office_cell({}, { locale }),
				m.office_earlier({}, { locale }),
				m.office_later({}, { locale }),
				m.office_published({}, { locale }),
				m.office_document({}, { locale })
			],
			...(rows.length === 0 ? [[m.office_no_revisions({}, { locale })]] : rows)
		],
		[36, 14, 14, 14, 60]
	);
}

/** Gives from what the figure was made: data version, day, address, and the spec as JSON. */
export function conditionsSheet({ edition, spec, language: locale }: OfficeFigure): XlsxSheet {
	return list(
		m.office_sheet_conditions({}, { locale }),
		[
			[m.office_item({}, { locale }), m.office_content({}, { locale })],
			[m.office_data_version({}, { locale }), edition.dataVersion],
			[m.office_as_of({}, { locale }), edition.asOf ?? m.office_as_of_all({}, { locale })],
			[m.office_address({}, { locale }), edition.address],
			...parts(spec).map((part) => [m.office_spec({}, { locale }), part])
		],
		[20, 110]
	);
}

function list(
	name: string,
	[header = [], ...rows]: readonly CsvCell[][],
	widths: number[]
): XlsxSheet {
	return {
		name,
		rows: [
			header.map((value, i): XlsxCell => ({
				value,
				style: rows.some((row) => typeof row[i] === 'number') ? 'endHead' : 'head'
			})),
			...rows
		],
		widths,
		sticky: { rows: 1, columns: 1 },
		filters: false
	};
}

/** Cuts a text that no cell can hold. */
function parts(text: string): string[] {
	const count = Math.max(1, Math.ceil(text.length / longestText));
	return Array.from({ length: count }, (_, i) =>
		text.slice(i * longestText, (i + 1) * longestText)
	);
}
