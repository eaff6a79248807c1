import type { Merge, SheetSource } from '../file/table-file.ts';
import { JoinedCells } from '../read/fill-merges.ts';

/** The beginning of a sheet. */
export interface Preview {
	name: string;
	/** as printed; joined cells stand once */
	printed: readonly (readonly string[])[];
	/** with joined cells in each of their places */
	filled: readonly (readonly string[])[];
	merges: readonly Merge[];
	/** the sheet goes on below */
	isCut: boolean;
}

/** Reads at most so many rows of a sheet. */
export async function readPreview(sheet: SheetSource, most: number): Promise<Preview> {
	const printed: (readonly string[])[] = [];
	let isCut = false;
	for await (const batch of sheet.rows()) {
		isCut = printed.length + batch.length > most;
		printed.push(...batch.slice(0, most - printed.length));
		if (printed.length >= most) break;
	}
	const joined = new JoinedCells(sheet.merges);
	const filled = printed.map((cells, row) => joined.fill(cells, row));
	return { name: sheet.name, printed, filled, merges: sheet.merges, isCut };
}
