import { describe, expect, it } from 'vitest';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { streamArchive } from './stream-archive.ts';

const contents = { 'b.txt': '見守り'.repeat(1000), 'a.png': 'picture', 'd/c.csv': '' };

// eslint-disable-next-line @typescript-eslint/require-await -- files are made one after another
async function* files() {
	for (const [path, text] of Object.entries(contents)) yield [path, strToU8(text)] as const;
}

async function pack(): Promise<Buffer[]> {
	const parts: Buffer[] = [];
	for await (const part of streamArchive(files())) parts.push(Buffer.from(part));
	return parts;
}

describe('streamArchive', () => {
	it('holds the files in their order, and gives each before the next is asked for', async () => {
		const parts = await pack();
		const held = unzipSync(Buffer.concat(parts));
		const read = Object.entries(held).map(([path, bytes]) => [path, strFromU8(bytes)]);
		expect(read).toEqual(Object.entries(contents));
		expect(parts).toHaveLength(4);
		expect(parts[0]?.length).toBeLessThan(1000);
	});

	it('gives equal bytes for equal files', async () => {
		expect(Buffer.concat(await pack()).equals(Buffer.concat(await pack()))).toBe(true);
	});

	it('breaks where a file cannot be made', async () => {
		// eslint-disable-next-line @typescript-eslint/require-await -- see above
		async function* broken() {
			yield ['a.txt', strToU8('a')] as const;
			throw new Error('no second');
		}
		const read = async () => {
			for await (const part of streamArchive(broken())) expect(part.length).toBeGreaterThan(0);
		};
		await expect(read()).rejects.toThrow('no second');
	});
});
