import { describe, expect, it } from 'vitest';
import { readAhead } from './read-ahead.ts';

/** A body of parts, which tells what was asked of it. */
function bodyOf(parts: string[]): { body: ReadableStream<Uint8Array>; asked: string[] } {
	const asked: string[] = [];
	const body = new ReadableStream<Uint8Array>(
		{
			pull(controller) {
				const part = parts[asked.length];
				asked.push(part ?? 'end');
				if (part === 'broken') throw new Error('broken');
				if (part === undefined) controller.close();
				else controller.enqueue(Buffer.from(part));
			},
			cancel: (reason) => void asked.push(`given up: ${String(reason)}`)
		},
		{ highWaterMark: 0 }
	);
	return { body, asked };
}

describe('readAhead', () => {
	it.each([
		[[], ''],
		[['ab', 'cd'], 'abcd']
	])('gives a short body whole: %j', async (parts, whole) => {
		const read = await readAhead(bodyOf(parts).body, 4);
		expect([read.isWhole, Buffer.from(read.body as Uint8Array).toString()]).toEqual([true, whole]);
	});

	it('gives a long body from its beginning, no more of it made than was asked for', async () => {
		const { body, asked } = bodyOf(['abc', 'def', 'ghi']);
		const read = await readAhead(body, 4);
		expect([read.isWhole, asked]).toEqual([false, ['abc', 'def']]);
		expect(await new Response(read.body as ReadableStream<Uint8Array>).text()).toBe('abcdefghi');
	});

	it('gives a long body up when its reader does', async () => {
		const { body, asked } = bodyOf(['abcdef', 'ghi']);
		const read = await readAhead(body, 4);
		await (read.body as ReadableStream).cancel('enough');
		expect(asked).toEqual(['abcdef', 'given up: enough']);
	});

	it('breaks where the body does, at once or later', async () => {
		await expect(readAhead(bodyOf(['a', 'broken']).body, 4)).rejects.toThrow('broken');
		const read = await readAhead(bodyOf(['abcdef', 'broken']).body, 4);
		await expect(new Response(read.body as ReadableStream<Uint8Array>).text()).rejects.toThrow(
			'broken'
		);
	});
});
