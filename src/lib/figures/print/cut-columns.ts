/** Columns of a table that stand beside each other: from `first` up to, not with, `end`. */
export interface ColumnBlock {
	first: number;
	end: number;
}

/**
 * Cuts columns into as few blocks as have room, at least one column each; where they have room that way
 * too, into blocks of like numbers of columns.
 */
export function cutColumns(widths: readonly number[], room: number): ColumnBlock[] {
	const greedy = fill(widths, room);
	const length = Math.ceil(widths.length / Math.max(1, greedy.length));
	const even = greedy.map((_, i) => ({
		first: i * length,
		end: Math.min(widths.length, (i + 1) * length)
	}));
	const fits = even.every(
		({ first, end }) => end > first && (end === first + 1 || sum(widths.slice(first, end)) <= room)
	);
	return fits ? even : greedy;
}

function fill(widths: readonly number[], room: number): ColumnBlock[] {
	const blocks: ColumnBlock[] = [];
	let first = 0;
	while (first < widths.length) {
		let end = first + 1;
		while (end < widths.length && sum(widths.slice(first, end + 1)) <= room) end += 1;
		blocks.push({ first, end });
		first = end;
	}
	return blocks;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, one) => total + one, 0);
}
