import type { Observation } from '#lib/domain/observation.ts';
import type { Located } from './located.ts';
import { numberTexts, type NumberedColumn } from './tuples.ts';

/** The columns of observations that hold text. */
export type TextColumn = {
	[K in keyof Observation]: Observation[K] extends string ? K : never;
}[keyof Observation];

/** They have the same names in the program as in the file; the warehouse takes them in this order. */
export const textColumns = [
	'indicator',
	'area',
	'period',
	'breakdown',
	'category',
	'qualifier',
	'status',
	'standing',
	'source',
	'locator',
	'quote',
	'derivation',
	'note'
] as const satisfies TextColumn[];

/** A column with its different texts by their number. */
export interface TextNumbers extends NumberedColumn {
	texts: readonly string[];
}

type Rows = readonly Located<Observation>[];

const known = new WeakMap<Rows, Map<TextColumn, TextNumbers>>();

/** Keeps a column as it was read, so that rules need not number its texts again. */
export function keepColumn(rows: Rows, name: TextColumn, numbers: TextNumbers): void {
	const columns = known.get(rows) ?? new Map<TextColumn, TextNumbers>();
	known.set(rows, columns.set(name, numbers));
}

/** Gives a column of observations by number: rules that ask of a million rows ask of each text once. */
export function columnOf(rows: Rows, name: TextColumn): TextNumbers {
	const kept = known.get(rows)?.get(name);
	if (kept) return kept;
	const numbers = numberTexts(rows, ({ item }) => item[name]);
	keepColumn(rows, name, numbers);
	return numbers;
}

/** Rows of observations column by column: those of a package, or those read from a table. */
export interface ObservationTable {
	readonly length: number;
	column(name: Exclude<TextColumn, 'locator' | 'quote'>): TextNumbers;
	/** null where the status says why there is none */
	valueAt(place: number): number | null;
	at(place: number): Located<Observation> | undefined;
}

/** Gives the rows of a package column by column. */
export function tableOf(rows: Rows): ObservationTable {
	return {
		length: rows.length,
		column: (name) => columnOf(rows, name),
		valueAt: (place) => rows[place]?.item.value ?? null,
		at: (place) => rows[place]
	};
}
