import type { Cell } from './check-cell.ts';

/** Reads the checked cells of a row by column; a faulty or absent cell reads as empty. */
export class CellReader {
	constructor(private readonly cells: Readonly<Record<string, Cell>>) {}

	/** Gives text, empty where there is none. */
	text<T extends string = string>(name: string): T {
		const cell = this.cells[name];
		return (cell === null || cell === undefined ? '' : String(cell)) as T;
	}

	/** Gives a number, null where there is none. */
	number(name: string): number | null {
		const cell = this.cells[name];
		return typeof cell === 'number' ? cell : null;
	}

	/** Gives whether a mark is set. */
	flag(name: string): boolean {
		return this.cells[name] === true;
	}

	/** Gives a list, empty where there is none. */
	list<T extends string>(name: string): T[] {
		const cell = this.cells[name];
		return (Array.isArray(cell) ? cell : []) as T[];
	}
}
