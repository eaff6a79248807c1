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
	| 'soft'
	| 'value'
	| 'endHead';

/** A cell of a workbook: a value, or one that stands out or further in. */
export type XlsxCell =
	| CsvCell
	| {
			value: CsvCell;
			style?: XlsxStyle;
			indent?: number;
			/** how a number is shown, in the notation of spreadsheets: `#,##0` */
			format?: string;
			/** columns that the cell takes; the cells under it must be null */
			span?: number;
	  };

/** A chart on a sheet. */
export interface XlsxChart {
	/** the part, see `chartXml` */
	xml: string;
	title: string;
	/** its text alternative */
	alt: string;
	/** cell at its upper left corner; rows and columns count from 0 */
	row: number;
	column: number;
	/** millimetres */
	size: { width: number; height: number };
}

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
	chart?: XlsxChart;
	/** prints the whole sheet on one page of A4 that lies so; others are landscape, one page wide */
	onePage?: 'portrait' | 'landscape';
}
