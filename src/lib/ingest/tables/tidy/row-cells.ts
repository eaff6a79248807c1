import type { TextNumbers } from '../../observation-columns.ts';
import { CsvBytes } from './csv-bytes.ts';

/** The cells of a column, by the place of their row. */
export interface RowCells {
	textAt(place: number): string;
	/** writes the cell as a CSV table holds it, quoted where it must be */
	write(place: number, out: CsvBytes): void;
	/** the bytes of every cell, where all are equal */
	constant?: Uint8Array;
}

/** Cells whose text is worked out. */
export function textCells(textAt: (place: number) => string): RowCells {
	return { textAt, write: (place, out) => out.cell(textAt(place)) };
}

/** Cells of numbered texts, each of which is turned into bytes once. */
export function codedCells({ codes, texts }: Pick<TextNumbers, 'codes' | 'texts'>): RowCells {
	const cells: Uint8Array[] = [];
	const [only = '', another] = texts;
	return {
		...(another === undefined ? { constant: bytesOf(only) } : {}),
		textAt: (place) => texts[codes[place] ?? -1] ?? '',
		write: (place, out) => {
			const code = codes[place] ?? -1;
			out.copy((cells[code] ??= bytesOf(texts[code] ?? '')));
		}
	};
}

/** Cells of a column that no row fills. */
export const noCells: RowCells = {
	textAt: () => '',
	write: () => undefined,
	constant: new Uint8Array()
};

function bytesOf(text: string): Uint8Array {
	const bytes = new CsvBytes(text.length);
	bytes.cell(text);
	return bytes.part().slice();
}
