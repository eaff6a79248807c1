import type { CsvCell } from '../csv/csv-file.ts';

/** How a cell of a workbook stands out. */
export type XlsxStyle =
	| 'title'
	| 'line'
	| 'head'
	| 'middleHead'
	| 'heading'
	| 'tally'
	| 'middle'
	| 'strong'
	| 'mid'
	| 'pale'
	| 'soft';

/** A cell of a workbook: a value, or one that stands out or further in. */
export type XlsxCell = CsvCell | { value: CsvCell; style?: XlsxStyle; indent?: number };

/** A sheet of a workbook. */
export interface XlsxSheet {
	/** at most 31 characters, none of []:*?/\ */
	name: string;
	rows: XlsxCell[][];
	/** widths of the columns in characters */
	widths: number[];
	/** rows and columns that stay in sight */
	sticky: { rows: number; columns: number };
	/** whether the first row is the header of a list that can be filtered */
	filters: boolean;
}
