import type { Cell } from './check-cell.ts';

/** A row whose cells have their types, with the place it was read from. */
export interface TypedRow {
	file: string;
	/** row as a spreadsheet counts it, the header being 1 */
	row: number;
	cells: Readonly<Record<string, Cell>>;
}

/** A column of a checked table: the number of the cell in each row. */
export interface TypedColumn {
	codes: Int32Array;
	cells: readonly Cell[];
}

/** A stretch of rows that follow each other in one file. */
export interface Stretch {
	file: string;
	/** index of its first row in the table */
	start: number;
	/** row of the file where it begins */
	row: number;
}

/** A table whose cells have their types, by column: a cell that stands in many rows is kept once. */
export class TypedTable {
	constructor(
		readonly length: number,
		readonly columns: ReadonlyMap<string, TypedColumn>,
		readonly stretches: readonly Stretch[]
	) {}

	/** Makes a table of one file, whose first row below the header is its row 2. */
	static ofFile(
		file: string,
		length: number,
		columns: ReadonlyMap<string, TypedColumn>
	): TypedTable {
		return new TypedTable(length, columns, [{ file, start: 0, row: 2 }]);
	}

	/** Makes a table of rows; a cell that a row does not have is empty. */
	static of(rows: readonly TypedRow[]): TypedTable {
		return TypedTable.join(
			rows.map(({ file, row, cells }) => {
				const columns = Object.entries(cells).map(([name, cell]): [string, TypedColumn] => [
					name,
					{ codes: Int32Array.of(0), cells: [cell] }
				]);
				return new TypedTable(1, new Map(columns), [{ file, start: 0, row }]);
			})
		);
	}

	/** Puts tables of one shape below each other. */
	static join(tables: readonly TypedTable[]): TypedTable {
		const [first] = tables;
		if (first && tables.length === 1) return first;
		const length = tables.reduce((sum, table) => sum + table.length, 0);
		const names = new Set(tables.flatMap((table) => [...table.columns.keys()]));
		const columns = new Map([...names].map((name) => [name, joinColumn(tables, name, length)]));
		const stretches: Stretch[] = [];
		let start = 0;
		for (const table of tables) {
			for (const one of table.stretches) stretches.push({ ...one, start: one.start + start });
			start += table.length;
		}
		return new TypedTable(length, columns, stretches);
	}

	/** Gives where a row was read from. */
	place(index: number): { file: string; row: number } {
		const { file, start, row } = this.stretches.findLast((one) => one.start <= index) ?? {
			file: '',
			start: 0,
			row: 0
		};
		return { file, row: index - start + row };
	}

	/** Gives a cell, null where it is empty, faulty or has no column. */
	cell(index: number, name: string): Cell {
		const column = this.columns.get(name);
		return column?.cells[column.codes[index] ?? 0] ?? null;
	}

	/** Gives all rows, each with its cells by the name of their column. */
	rows(): TypedRow[] {
		const names = [...this.columns.keys()];
		return Array.from({ length: this.length }, (_, index) => ({
			...this.place(index),
			cells: Object.fromEntries(names.map((name) => [name, this.cell(index, name)]))
		}));
	}
}

function joinColumn(tables: readonly TypedTable[], name: string, length: number): TypedColumn {
	const known = new Map<Cell, number>();
	const number = (cell: Cell): number => {
		const code = known.get(cell) ?? known.size;
		known.set(cell, code);
		return code;
	};
	const codes = new Int32Array(length);
	let start = 0;
	for (const table of tables) {
		const column = table.columns.get(name);
		if (column) {
			const renumbered = Int32Array.from(column.cells, number);
			for (let i = 0; i < table.length; i += 1)
				codes[start + i] = renumbered[column.codes[i] ?? 0] ?? 0;
		} else codes.fill(number(null), start, start + table.length);
		start += table.length;
	}
	return { codes, cells: [...known.keys()] };
}
