import type { Cell } from './check-cell.ts';
import { cellText } from './number-cells.ts';
import type { TypedTable } from './typed-table.ts';

/** Reads the checked cells of a row by column; a faulty or absent cell reads as empty. */
export class CellReader {
	/** @param index place of the row in the table; one reader may be moved from row to row */
	constructor(
		private readonly table: TypedTable,
		public index = 0
	) {}

	/** Gives text, empty where there is none. */
	text<T extends string = string>(name: string): T {
		return cellText(this.cell(name)) as T;
	}

	/** Gives a number, null where there is none. */
	number(name: string): number | null {
		const cell = this.cell(name);
		return typeof cell === 'number' ? cell : null;
	}

	/** Gives whether a mark is set. */
	flag(name: string): boolean {
		return this.cell(name) === true;
	}

	/** Gives a list, empty where there is none. */
	list<T extends string>(name: string): T[] {
		const cell = this.cell(name);
		return (Array.isArray(cell) ? cell : []) as T[];
	}

	private cell(name: string): Cell {
		return this.table.cell(this.index, name);
	}
}
