import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TableError } from '#lib/ingest/tables/file/table-error.ts';
import { openFileSource } from './file-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'mimamori-'));
const path = join(folder, '表.csv');
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file as a source of bytes', () => {
	it('is read in parts, and no further than its end', async () => {
		writeFileSync(path, 'abcdef');
		const source = await openFileSource(path);
		expect(source).toMatchObject({ name: '表.csv', size: 6 });
		expect(Buffer.from(await source.read(1, 3)).toString()).toBe('bc');
		expect(Buffer.from(await source.read(4, 10)).toString()).toBe('ef');
		expect(await source.read(8, 10)).toHaveLength(0);
		await source.close();
		await source.close();
		await expect(source.read(0, 1)).rejects.toBeInstanceOf(TableError);
	});

	it('gives fewer bytes where it was cut meanwhile', async () => {
		writeFileSync(path, 'abcdef');
		const source = await openFileSource(path);
		truncateSync(path, 2);
		expect(await source.read(0, 6)).toHaveLength(2);
		await source.close();
	});

	it.each([
		[join(folder, 'none.csv'), 'ENOENT'],
		[folder, 'EISDIR']
	])('is refused where there is none (%s)', async (missing, found) => {
		await expect(openFileSource(missing)).rejects.toMatchObject({ kind: 'unreadable', found });
	});
});
