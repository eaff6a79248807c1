import { describe, expect, it } from 'vitest';
import { setTimeout } from 'node:timers/promises';
import { inLanes } from './in-lanes.ts';

describe('inLanes', () => {
	it('gives results in the order of the items, however long each takes', async () => {
		let running = 0;
		let most = 0;
		const results = await inLanes([30, 1, 20, 1, 1], 2, async (milliseconds) => {
			running += 1;
			most = Math.max(most, running);
			await setTimeout(milliseconds);
			running -= 1;
			return `after ${milliseconds}`;
		});
		expect(results).toEqual(['after 30', 'after 1', 'after 20', 'after 1', 'after 1']);
		expect(most).toBe(2);
	});

	it('fails where one fails', async () => {
		const act = (one: number) => (one === 2 ? Promise.reject(new Error('two')) : setTimeout(1));
		await expect(inLanes([1, 2, 3], 2, act)).rejects.toThrow('two');
	});
});
