import { m, type Locale } from '#lib/messages/index.ts';
import type { CsvCell } from '../csv/csv-file.ts';
import { excelTable } from '../csv/excel-table.ts';
import type { WordedTable } from '../plan/plan-file.ts';
import { xlsxFile } from '../xlsx/xlsx-file.ts';
import type { XlsxSheet } from '../xlsx/xlsx-sheet.ts';
import type { IndicatorFile } from './indicator-file.ts';
import { wordedMetadata } from './word-metadata.ts';
import { wordedNotes } from './word-notes.ts';
import { wordedRevisions } from './word-revisions.ts';

/** The codes behind the words of a row, under the names that files for programs give them. */
const codes = ['area', 'period', 'breakdown', 'category', 'source'] as const;

/** Writes an indicator as a workbook: its values, what they are, what must be known of them, revisions. */
export function indicatorWorkbook(
	file: IndicatorFile,
	locale: Locale
): Promise<Uint8Array<ArrayBuffer>> {
	return xlsxFile(indicatorSheets(file, locale));
}

/** Gives the sheets of the workbook in the language of the page. */
export function indicatorSheets(file: IndicatorFile, locale: Locale): XlsxSheet[] {
	return [
		sheet(
			m.data_sheet_data({}, { locale }),
			values(file, locale),
			[30, 10, 20, 20, 12, 8, 8, 8, 10, 14, 14, 40, 20, 12, 20, 44, 30, 15, 8, 14, 14, 16, 30],
			3
		),
		sheet(m.data_sheet_metadata({}, { locale }), wordedMetadata(file, locale), [24, 110], 1),
		sheet(
			m.data_sheet_notes({}, { locale }),
			wordedNotes(file, locale),
			[18, 26, 24, 12, 22, 70, 40],
			2
		),
		sheet(
			m.data_sheet_revisions({}, { locale }),
			wordedRevisions(file, locale),
			[10, 22, 12, 22, 12, 44, 12, 44],
			2
		)
	];
}

function values(
	{ dossier, records, dataVersion, years }: IndicatorFile,
	locale: Locale
): WordedTable {
	const { header, rows } = excelTable(dossier, records, { dataVersion, years }, locale);
	return {
		header: [...header, ...codes],
		rows: rows.map((row, i): CsvCell[] => [
			...row,
			...codes.map((code) => records[i]?.[code] ?? '')
		])
	};
}

function sheet(
	name: string,
	{ header, rows }: WordedTable,
	widths: number[],
	columns: number
): XlsxSheet {
	return {
		name,
		rows: [header.map((value) => ({ value, style: 'head' as const })), ...rows],
		widths,
		sticky: { rows: 1, columns },
		filters: true
	};
}
