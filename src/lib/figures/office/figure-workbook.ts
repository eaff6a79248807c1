import type { FigureContent } from '../figure/figure-content.ts';
import { xlsxFile } from '../xlsx/xlsx-file.ts';
import { cleanFigure } from './clean-figure.ts';
import {
	conditionsSheet,
	dataSheet,
	documentsSheet,
	notesSheet,
	revisionsSheet
} from './workbook/detail-sheets.ts';
import { figureSheet } from './workbook/figure-sheet.ts';

/**
 * Writes a figure as a workbook: the figure as printed with an editable chart, the values that the chart is
 * drawn from, words, documents, revisions, and what the figure was made from. Equal figures give equal
 * bytes.
 */
export function figureWorkbook(content: FigureContent): Promise<Uint8Array<ArrayBuffer>> {
	const figure = cleanFigure(content);
	return xlsxFile([
		figureSheet(figure),
		dataSheet(figure),
		notesSheet(figure),
		documentsSheet(figure),
		revisionsSheet(figure),
		conditionsSheet(figure)
	]);
}
