import type { CsvCell } from '../csv/csv-file.ts';

/** What a column of an answer holds, as far as showing it asks. */
export type ResultKind = 'number' | 'text' | 'day' | 'flag';

/** A column of an answer. */
export interface ResultColumn {
	name: string;
	kind: ResultKind;
}

/** Some rows of an answer; a number that would lose digits stands as text. */
export interface ResultRows {
	columns: ResultColumn[];
	rows: CsvCell[][];
}
