import { describe, expect, it } from 'vitest';
import { bodyOf, withEnd } from './with-end.ts';

async function* parts(made: number[], count: number, failAt = -1): AsyncGenerator<Uint8Array> {
	for (let i = 0; i < count; i += 1) {
		if (i === failAt) throw new Error('broken');
		await Promise.resolve();
		made.push(i);
		yield Uint8Array.of(i);
	}
}

function watch(count: number, failAt = -1) {
	const made: number[] = [];
	let ends = 0;
	const body = withEnd(bodyOf(parts(made, count, failAt)), () => (ends += 1));
	return { body, made, ends: () => ends };
}

describe('a body of parts', () => {
	it('gives them in order and tells its end once', async () => {
		const { body, ends } = watch(3);
		expect([...new Uint8Array(await new Response(body).arrayBuffer())]).toEqual([0, 1, 2]);
		expect(ends()).toBe(1);
	});

	it('makes none before it is asked for', async () => {
		const { body, made } = watch(3);
		const reader = body.getReader();
		expect(made).toEqual([]);
		await reader.read();
		expect(made).toEqual([0]);
	});

	it('tells its end when its reader gives up, begun or not', async () => {
		const begun = watch(3);
		const reader = begun.body.getReader();
		await reader.read();
		await reader.cancel();
		expect([begun.ends(), begun.made]).toEqual([1, [0]]);
		const never = watch(3);
		await never.body.cancel();
		expect([never.ends(), never.made]).toEqual([1, []]);
	});

	it('tells its end when it breaks', async () => {
		const { body, ends } = watch(3, 1);
		await expect(new Response(body).arrayBuffer()).rejects.toThrow('broken');
		expect(ends()).toBe(1);
	});

	it('lets go of what a generator would that was never begun', async () => {
		let released = false;
		await bodyOf(parts([], 3), () => (released = true)).cancel();
		expect(released).toBe(true);
	});
});
