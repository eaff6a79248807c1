/** Gives what becomes of each item, a number of them under way at the same time, in the order of the items. */
export async function inLanes<Item, Result>(
	items: readonly Item[],
	lanes: number,
	act: (item: Item) => Promise<Result>
): Promise<Result[]> {
	const results: Result[] = [];
	const waiting = items.entries();
	const lane = async (): Promise<void> => {
		for (const [i, item] of waiting) results[i] = await act(item);
	};
	await Promise.all(Array.from({ length: lanes }, lane));
	return results;
}
