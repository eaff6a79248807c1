import { m, type Locale } from '#lib/messages/index.ts';
import { xlsxFile } from '../xlsx/xlsx-file.ts';
import type { XlsxSheet } from '../xlsx/xlsx-sheet.ts';
import { matrixSheet } from './matrix-sheet.ts';
import type { PlanFile, WordedTable } from './plan-file.ts';
import { wordedActivities } from './word-activities.ts';
import { wordedCounts } from './word-counts.ts';
import { wordedDocuments, wordedMissing } from './word-documents.ts';
import { wordedMethod } from './word-method.ts';
import { wordedProgress } from './word-progress.ts';

/** Writes the progress of a plan as a workbook: the matrix first, then what it is counted from, then how. */
export function progressWorkbook(file: PlanFile, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
	return xlsxFile(progressSheets(file, locale));
}

/** Gives the sheets of the workbook in the language of the page. */
export function progressSheets(file: PlanFile, locale: Locale): XlsxSheet[] {
	return [
		matrixSheet(file, locale),
		sheet(
			m.progress_sheet_progress({}, { locale }),
			wordedProgress(file, locale),
			[12, 8, 44, 22, 20, 26, 8, 10, 22, 14, 34, 24, 44, 18, 12, 15],
			3
		),
		sheet(
			m.progress_sheet_counts({}, { locale }),
			wordedCounts(file, locale),
			[44, 22, 10, 10, 14, 16, 14],
			2
		),
		sheet(
			m.progress_sheet_activities({}, { locale }),
			wordedActivities(file, locale),
			[34, 14, 24, 60, 12, 8, 10, 12, 34, 28, 44, 18, 22, 12, 30, 20, 44, 30],
			1
		),
		sheet(
			m.progress_sheet_documents({}, { locale }),
			wordedDocuments(file, locale),
			[60, 26, 12, 22, 16, 26, 12, 40, 34],
			1
		),
		sheet(
			m.progress_sheet_missing({}, { locale }),
			wordedMissing(file, locale),
			[30, 56, 24, 26, 70, 12, 15],
			2
		),
		sheet(m.progress_sheet_method({}, { locale }), wordedMethod(file, locale), [30, 110], 1)
	];
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
