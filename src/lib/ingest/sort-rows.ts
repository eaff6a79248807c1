/**
 * Gives the places of rows in the order of several columns, the first deciding first, texts by UTF-16 code
 * units; rows of one key stay in their order. By counting, so that a million rows need no comparison of texts.
 *
 * @param places those that are ordered
 */
export function sortByColumns(
	places: Int32Array<ArrayBuffer>,
	columns: readonly { codes: Int32Array; texts: readonly string[] }[]
): Int32Array {
	const told = columns.filter(({ texts }) => texts.length > 1);
	const ranks = told.map(({ codes, texts }) => ranked(codes, texts));
	if (areInOrder(places, ranks)) return places;
	let order = places;
	for (let i = told.length - 1; i >= 0; i -= 1)
		order = stableOrder(order, ranks[i] ?? new Int32Array(), told[i]?.texts.length ?? 0);
	return order;
}

function isRising(order: Int32Array, ranks: Int32Array): boolean {
	let last = -1;
	for (const place of order) {
		const rank = ranks[place] ?? 0;
		if (rank < last) return false;
		last = rank;
	}
	return true;
}

/** Most tables are printed in the order in which their rows are kept. */
function areInOrder(places: Int32Array, ranks: readonly Int32Array[]): boolean {
	for (let i = 1; i < places.length; i += 1) {
		const [before = 0, place = 0] = [places[i - 1], places[i]];
		for (const column of ranks) {
			const step = (column[place] ?? 0) - (column[before] ?? 0);
			if (step < 0) return false;
			if (step > 0) break;
		}
	}
	return true;
}

function ranked(codes: Int32Array, texts: readonly string[]): Int32Array {
	const ranks = new Int32Array(texts.length);
	const sorted = texts.map((_, code) => code).sort((a, b) => compare(texts[a], texts[b]));
	for (const [rank, code] of sorted.entries()) ranks[code] = rank;
	return codes.map((code) => ranks[code] ?? 0);
}

/** Gives an order of rows anew: by a number from 0 to below `size` that each has, equal ones as they were. */
export function stableOrder(
	order: Int32Array<ArrayBuffer>,
	ranks: Int32Array,
	size: number
): Int32Array<ArrayBuffer> {
	if (isRising(order, ranks)) return order;
	const starts = new Int32Array(size + 1);
	for (const index of order) {
		const rank = ranks[index] ?? 0;
		starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
	}
	for (let rank = 0; rank < size; rank += 1)
		starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0);
	const next = new Int32Array(order.length);
	for (const index of order) {
		const rank = ranks[index] ?? 0;
		const place = starts[rank] ?? 0;
		next[place] = index;
		starts[rank] = place + 1;
	}
	return next;
}

function compare(a = '', b = ''): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
