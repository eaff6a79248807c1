/** Runs a task several times after one that is not counted; gives milliseconds each. */
export async function times(count: number, task: () => Promise<unknown>): Promise<number[]> {
	await task();
	const result: number[] = [];
	for (let i = 0; i < count; i += 1) {
		const start = performance.now();
		await task();
		result.push(performance.now() - start);
	}
	return result;
}

/** Gives the middle of several numbers (at least one). */
export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
