import { describe, expect, it } from 'vitest';
import { createPlaces, PoolFullError } from './places.ts';

describe('places', () => {
	it('are given in turn', async () => {
		const { take } = createPlaces(1, 2);
		const first = await take();
		const order: string[] = [];
		const others = ['b', 'c'].map(async (name) => {
			const release = await take();
			order.push(name);
			release();
		});
		expect(order).toEqual([]);
		first();
		await Promise.all(others);
		expect(order).toEqual(['b', 'c']);
	});
	it('are refused where too many wait', async () => {
		const { take } = createPlaces(1, 1);
		const first = await take();
		const second = take();
		await expect(take()).rejects.toThrow(PoolFullError);
		first();
		(await second)();
		await expect(take()).resolves.toBeTypeOf('function');
	});
	it('are set free once, however often it is said', async () => {
		const { take } = createPlaces(1, 0);
		const release = await take();
		release();
		release();
		await take();
		await expect(take()).rejects.toThrow(PoolFullError);
	});
	it('are waited for no longer after an abort', async () => {
		const { take } = createPlaces(1, 1);
		const release = await take();
		const gone = new AbortController();
		const waiting = take(gone.signal);
		gone.abort(new Error('gone'));
		await expect(waiting).rejects.toThrow('gone');
		const next = take();
		release();
		await expect(next).resolves.toBeTypeOf('function');
	});
	it('are not taken by what is aborted already', async () => {
		const { take } = createPlaces(1, 0);
		await expect(take(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
		await expect(take()).resolves.toBeTypeOf('function');
	});
});
