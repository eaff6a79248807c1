/**
 * Moves labels apart along one axis so that neighbours are at least a distance apart and all stay within
 * bounds where there is room; each moves as little as the order allows.
 *
 * @param wanted where each label would stand by itself
 * @param distance between the middles of neighbours, or the height of each label
 * @returns where each stands, in the order given
 */
export function declutter(
	wanted: readonly number[],
	distance: number | readonly number[],
	bounds: { low: number; high: number }
): number[] {
	const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
	const placed = order.map((i) => wanted[i] ?? 0);
	const heightOf = (rank: number): number =>
		typeof distance === 'number' ? distance : (distance[order[rank] ?? 0] ?? 0);
	const apart = (rank: number): number => (heightOf(rank) + heightOf(rank + 1)) / 2;
	for (let i = 1; i < placed.length; i += 1)
		placed[i] = Math.max(placed[i] ?? 0, (placed[i - 1] ?? 0) + apart(i - 1));
	const overshoot = (placed.at(-1) ?? bounds.high) - bounds.high;
	if (overshoot > 0) {
		placed[placed.length - 1] = bounds.high;
		for (let i = placed.length - 2; i >= 0; i -= 1)
			placed[i] = Math.min(placed[i] ?? 0, (placed[i + 1] ?? 0) - apart(i));
	}
	const result = [...wanted];
	order.forEach((index, rank) => (result[index] = placed[rank] ?? 0));
	return result;
}

/**
 * Moves labels of different heights apart along one axis, as `declutter` does: none overlaps another, and
 * all lie within bounds where there is room for them.
 *
 * @param wanted where the middle of each label would stand by itself
 * @param heights the height of each
 * @returns where the middle of each stands, in the order given
 */
export function declutterHeights(
	wanted: readonly number[],
	heights: readonly number[],
	bounds: { low: number; high: number }
): number[] {
	const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
	const half = (rank: number): number => (heights[order[rank] ?? -1] ?? 0) / 2;
	const placed = order.map((index) => wanted[index] ?? 0);
	let edge = bounds.low;
	placed.forEach((middle, rank) => {
		placed[rank] = Math.max(middle, edge + half(rank));
		edge = (placed[rank] ?? 0) + half(rank);
	});
	edge = bounds.high;
	for (let rank = placed.length - 1; rank >= 0; rank -= 1) {
		placed[rank] = Math.min(placed[rank] ?? 0, edge - half(rank));
		edge = (placed[rank] ?? 0) - half(rank);
	}
	const result = [...wanted];
	order.forEach((index, rank) => (result[index] = placed[rank] ?? 0));
	return result;
}
