import type { Observation } from '#lib/domain/observation.ts';
import {
	textColumns,
	type ObservationTable,
	type TextColumn,
	type TextNumbers
} from '../../observation-columns.ts';
import type { NumberedColumn } from '../../tuples.ts';
import { cellName, columnLetter } from '../mapping/column-letter.ts';
import type { CsvBytes } from '../tidy/csv-bytes.ts';
import { KeptCells } from './kept-cells.ts';
import type { CellKey, ReadRow } from './read-row.ts';
import { grown, TextCodes } from './text-codes.ts';

/** A column of rows that were read whose texts are numbered: few of them differ. */
export type CodedColumn = Exclude<TextColumn, 'locator' | 'quote'>;

const codedColumns = textColumns.filter((name): name is CodedColumn => isCoded(name));

/** Whether a column of the package is one of them. */
export function isCoded(column: string): column is CodedColumn {
	return column !== 'locator' && column !== 'quote' && (textColumns as string[]).includes(column);
}

/** Where a table of a mapping stands: names of its file, with the sheet where there are several, and sheet. */
export interface TableName {
	file: string;
	/** empty where the file has one sheet */
	sheet: string;
}

/** The cell that a row was read from, as a spreadsheet counts rows, columns from 0. */
export type CellPlace = Pick<ReadRow, 'table' | 'row' | 'column'>;

/**
 * The rows that were read from a table, column by column: a million of them as objects would take a
 * gigabyte. A row is given as an object where it is asked for.
 */
export class ReadRows implements ObservationTable {
	private readonly coded = Object.fromEntries(
		codedColumns.map((name) => [name, new TextCodes()])
	) as Record<CodedColumn, TextCodes>;
	private readonly keptQuotes = new KeptCells();
	/** read only */
	readonly quotes: Pick<KeptCells, 'textAt' | 'write'> = this.keptQuotes;
	/** of the few rows whose value comes from another cell than their own */
	private readonly locators = new Map<number, string>();
	/** NaN for none */
	private values = new Float64Array(1024);
	private ofTable = new Int32Array(1024);
	private ofRow = new Int32Array(1024);
	private ofColumn = new Int32Array(1024);
	length = 0;

	/** @param tables of the mapping, in order */
	constructor(private readonly names: readonly TableName[]) {}

	/** Adds a row, and gives its place. Its locator is that of its cell. */
	add({ table, row, column }: CellPlace, item: Omit<Observation, 'locator'>): number {
		const place = this.length;
		if (place === this.values.length) this.grow();
		const { coded } = this;
		coded.indicator.push(item.indicator);
		coded.area.push(item.area);
		coded.period.push(item.period);
		coded.breakdown.push(item.breakdown);
		coded.category.push(item.category);
		coded.qualifier.push(item.qualifier);
		coded.status.push(item.status);
		coded.standing.push(item.standing);
		coded.source.push(item.source);
		coded.derivation.push(item.derivation);
		coded.note.push(item.note);
		this.keptQuotes.push(item.quote);
		this.values[place] = item.value ?? NaN;
		this.ofTable[place] = table;
		this.ofRow[place] = row;
		this.ofColumn[place] = column;
		this.length += 1;
		return place;
	}

	/** Puts other things in a row, such as a value that a note corrects. */
	change(place: number, changes: Partial<Observation>): void {
		const { value, quote, locator } = changes;
		for (const name of codedColumns) {
			const text = changes[name];
			if (text !== undefined) this.coded[name].set(place, text);
		}
		if (value !== undefined) this.values[place] = value ?? NaN;
		if (quote !== undefined) this.keptQuotes.set(place, quote);
		if (locator !== undefined) this.locators.set(place, locator);
	}

	column(name: CodedColumn): TextNumbers {
		return this.coded[name].column;
	}

	textAt(place: number, name: CodedColumn): string {
		return this.coded[name].textAt(place);
	}

	/** The cell of the package that a row belongs to. */
	cellAt(place: number): CellKey {
		return {
			indicator: this.textAt(place, 'indicator'),
			area: this.textAt(place, 'area'),
			period: this.textAt(place, 'period'),
			breakdown: this.textAt(place, 'breakdown'),
			category: this.textAt(place, 'category')
		};
	}

	valueAt(place: number): number | null {
		const value = this.values[place] ?? NaN;
		return Number.isNaN(value) ? null : value;
	}

	/** The tables that the rows stand in, by their place in the mapping. */
	get tables(): NumberedColumn {
		return { codes: this.ofTable.subarray(0, this.length), size: Math.max(1, this.names.length) };
	}

	/** The cell of a row as a spreadsheet names it, with its sheet where there are several. */
	locatorAt(place: number): string {
		const known = this.locators.get(place);
		if (known !== undefined) return known;
		return cellName({
			sheet: this.names[this.ofTable[place] ?? 0]?.sheet ?? '',
			row: this.ofRow[place] ?? 0,
			column: this.ofColumn[place] ?? 0
		});
	}

	/** Writes the same as the cell of a CSV table. */
	writeLocator(place: number, out: CsvBytes): void {
		const table = this.names[this.ofTable[place] ?? 0];
		if (table?.sheet !== '' || this.locators.has(place)) return out.cell(this.locatorAt(place));
		out.copy(lettersOf(this.ofColumn[place] ?? 0));
		out.number(this.ofRow[place] ?? 0);
	}

	at(place: number): ReadRow {
		const texts = Object.fromEntries(
			codedColumns.map((name) => [name, this.textAt(place, name)])
		) as Pick<Observation, CodedColumn>;
		const table = this.ofTable[place] ?? 0;
		return {
			file: this.names[table]?.file ?? '',
			row: this.ofRow[place] ?? 0,
			column: this.ofColumn[place] ?? 0,
			table,
			item: {
				...texts,
				value: this.valueAt(place),
				locator: this.locatorAt(place),
				quote: this.quotes.textAt(place)
			}
		};
	}

	/** Gives the rows at some places alone, in that order. */
	pick(places: Iterable<number>): ReadRows {
		const picked = new ReadRows(this.names);
		for (const from of places) {
			const row = this.at(from);
			const to = picked.add(row, row.item);
			const locator = this.locators.get(from);
			if (locator !== undefined) picked.locators.set(to, locator);
		}
		return picked;
	}

	/** All rows as objects, for tables that are not long. */
	toArray(): ReadRow[] {
		return Array.from({ length: this.length }, (_, place) => this.at(place));
	}

	private grow(): void {
		const values = new Float64Array(this.values.length * 2);
		values.set(this.values);
		this.values = values;
		this.ofTable = grown(this.ofTable);
		this.ofRow = grown(this.ofRow);
		this.ofColumn = grown(this.ofColumn);
	}
}

const letters: Uint8Array[] = [];

function lettersOf(column: number): Uint8Array {
	return (letters[column] ??= new TextEncoder().encode(columnLetter(column)));
}
