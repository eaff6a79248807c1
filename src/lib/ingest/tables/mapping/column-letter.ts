/** The letters of a column as a spreadsheet counts them; columns count from 0: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
	let letters = '';
	for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
		letters = String.fromCharCode(65 + (rest % 26)) + letters;
	return letters;
}

/** Names a cell as a spreadsheet does, with the sheet where the file has several: `B4`, `表1 B4`. */
export function cellName({
	sheet,
	row,
	column
}: {
	/** empty where the file has one sheet */
	sheet: string;
	/** counted from 1 */
	row: number;
	/** counted from 0 */
	column: number;
}): string {
	const cell = `${columnLetter(column)}${row}`;
	return sheet === '' ? cell : `${sheet} ${cell}`;
}

/** The column of letters, from 0. */
export function columnNumber(letters: string): number {
	return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Columns written as letters and stretches of letters (`B:D`, `F`), each once and in order. */
export function columnsOf(stretches: readonly string[]): number[] {
	const columns = stretches.flatMap((stretch) => {
		const [from = '', to = from] = stretch.split(':');
		const first = columnNumber(from);
		return Array.from({ length: columnNumber(to) - first + 1 }, (_, i) => first + i);
	});
	return [...new Set(columns)].sort((a, b) => a - b);
}

/** Columns as letters and stretches of letters. */
export function writeColumns(columns: readonly number[]): string[] {
	const stretches: [number, number][] = [];
	for (const column of [...columns].sort((a, b) => a - b)) {
		const last = stretches.at(-1);
		if (last && last[1] >= column - 1) last[1] = column;
		else stretches.push([column, column]);
	}
	return stretches.map(([from, to]) =>
		from === to ? columnLetter(from) : `${columnLetter(from)}:${columnLetter(to)}`
	);
}
