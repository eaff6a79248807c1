/** A column of a changed row with what stood in it. */
export interface ReadCell {
	column: string;
	cell: string;
}

/**
 * Reads the text of one state of a changed row (`title_en: Plan; starts: 2016`) back into its cells.
 *
 * @param columns those that the text tells of, in order
 * @returns null where the text is another
 */
export function readCells(text: string, columns: readonly string[]): ReadCell[] | null {
	if (columns.length === 0) return null;
	const pattern = columns.map((column) => `${column.replaceAll('-', '\\-')}: (.*?)`).join('; ');
	const found = new RegExp(`^${pattern}$`, 's').exec(text);
	return found && columns.map((column, i) => ({ column, cell: found[i + 1] ?? '' }));
}
