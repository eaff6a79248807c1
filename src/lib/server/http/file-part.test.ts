import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partOfFile, readRange } from './file-part.ts';

describe('readRange', () => {
	it.each([
		['bytes=0-0', { first: 0, last: 0 }],
		['bytes=10-19', { first: 10, last: 19 }],
		['bytes=90-', { first: 90, last: 99 }],
		['bytes=90-200', { first: 90, last: 99 }],
		['bytes=-5', { first: 95, last: 99 }],
		['bytes=-500', { first: 0, last: 99 }],
		['bytes=100-', 'outside'],
		['bytes=-0', 'outside'],
		['bytes=5-4', null],
		['bytes=-', null],
		['bytes=0-1,5-6', null],
		['lines=0-1', null],
		['', null]
	])('reads %j of 100 bytes as %j', (range, part) => {
		expect(readRange(new Headers({ range }), 100)).toEqual(part);
	});

	it('gives the whole file where the part hangs on a tag', () => {
		const headers = new Headers({ range: 'bytes=0-1', 'if-range': 'W/"a"' });
		expect(readRange(headers, 100)).toBeNull();
	});
});

describe('partOfFile', () => {
	it('gives the bytes of a part, longer than one read too', async () => {
		const dir = mkdtempSync(join(tmpdir(), 'part-'));
		const path = join(dir, 'file');
		const bytes = Uint8Array.from({ length: 700_000 }, (_, i) => i % 251);
		writeFileSync(path, bytes);
		const file = await open(path);
		const read = async (first: number, last: number): Promise<Buffer> =>
			Buffer.from(await new Response(partOfFile(file, first, last)).arrayBuffer());
		expect((await read(0, 699_999)).equals(bytes)).toBe(true);
		expect((await read(262_140, 524_300)).equals(bytes.slice(262_140, 524_301))).toBe(true);
		await file.close();
		rmSync(dir, { recursive: true });
	});
});
