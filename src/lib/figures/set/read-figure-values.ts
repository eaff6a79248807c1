import Papa from 'papaparse';
import { figureColumns } from '../office/figure-csv.ts';

/** A value of a figure as its CSV for programs has it. */
export interface FigureValue {
	/** name of the row; after its heading where rows under several headings share names */
	row: string;
	column: string;
	/** as written: the number, or empty where there is none */
	value: string;
	/** with its signs, or what stands in place of a value */
	printed: string;
}

/** Reads the values of a figure from its CSV for programs. @throws Error where it has other columns */
export function readFigureValues(csv: string): FigureValue[] {
	const { data, meta } = Papa.parse<Record<string, string>>(csv, {
		header: true,
		delimiter: ',',
		skipEmptyLines: true
	});
	const lacking = figureColumns.filter((name) => !meta.fields?.includes(name));
	if (lacking.length > 0) throw new Error(`a figure's CSV without ${lacking.join(', ')}`);
	const places = new Set(data.map((cells) => JSON.stringify([cells['row'], cells['column']])));
	// a heading may count its rows, and a row may move to another: neither is a change of values
	const isPlain = places.size === data.length;
	return data.map((cells) => ({
		row: [isPlain ? '' : (cells['group'] ?? ''), cells['row'] ?? '']
			.filter((part) => part !== '')
			.join(' / '),
		column: cells['column'] ?? '',
		value: cells['value'] ?? '',
		printed: cells['printed'] ?? ''
	}));
}
