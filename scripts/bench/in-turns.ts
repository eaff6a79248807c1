import { median, times } from '../support/measure.ts';
import type { BenchRow } from './row.ts';

const rounds = 7;

/** Medians of two tasks that take turns, so that what else the machine does falls on both. */
export async function inTurns(
	task: () => Promise<unknown>,
	other: () => Promise<unknown>
): Promise<Pick<BenchRow, 'baseline' | 'ours'>> {
	const ours: number[] = [];
	const baseline: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		ours.push(...(await times(1, task)));
		baseline.push(...(await times(1, other)));
	}
	return { ours: median(ours), baseline: median(baseline) };
}
