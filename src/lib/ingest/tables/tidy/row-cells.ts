import type { TextNumbers } from '../../observation-columns.ts';
import type { CsvBytes } from './csv-bytes.ts';

/** The cells of a column, by the place of their row. */
export interface RowCells {
	textAt(place: number): string;
	/** writes the cell as a CSV table holds it, quoted where it must be */
	write(place: number, out: CsvBytes): void;
	/** the same by number, where few texts differ */
	coded?: Pick<TextNumbers, 'codes' | 'texts'>;
}

/** Cells whose text is worked out. */
export function textCells(textAt: (place: number) => string): RowCells {
	return { textAt, write: (place, out) => out.cell(textAt(place)) };
}

/** Cells of numbered texts. */
export function codedCells(coded: Pick<TextNumbers, 'codes' | 'texts'>): RowCells {
	const { codes, texts } = coded;
	return { ...textCells((place) => texts[codes[place] ?? -1] ?? ''), coded };
}

/** Cells of a column that no row fills. */
export const noCells = codedCells({ codes: new Int32Array(), texts: [''] });
