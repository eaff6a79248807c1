import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyPackage, readFiles, smallPackage } from '../../../../tests/support/spoil-package.ts';
import { withLock } from '../assess/file-lock.ts';
import { directoryFiles } from '../package-files.ts';
import { completePending, putInPlace } from './put-in-place.ts';
import { ChangedMeanwhile, finishPending, pendingFolder, writePending } from './pending-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const changes = new Map([
	['sources.csv', bytes('new sources\n')],
	['observations/example.csv', bytes('new rows\n')],
	['imports/x.json', bytes('{}\n')]
]);
const written = (dir: string) => [...changes.keys()].map((path) => readText(join(dir, path)));
const readText = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
const allNew = [...changes.values()].map((each) => new TextDecoder().decode(each));
const asChanges = (dir: string) =>
	[...changes].map(([path, after]) => ({
		path,
		before: existsSync(join(dir, path)) ? readFileSync(join(dir, path)) : null,
		after
	}));
const hidden = (dir: string) => readdirSync(dir).filter((name) => name.startsWith('.'));

describe('putInPlace', () => {
	it('puts all files in place and leaves nothing else', async () => {
		const dir = copyPackage(smallPackage);
		await putInPlace(dir, directoryFiles(dir), changes);
		expect(written(dir)).toEqual(allNew);
		expect(hidden(dir)).toEqual([]);
	});
	it.each(['sources.csv', 'areas.csv', 'imports/x.json'])(
		'writes nothing where %s was changed since it was read',
		async (path) => {
			const dir = copyPackage(smallPackage);
			const files = directoryFiles(dir);
			for (const one of ['datapackage.json', ...changes.keys(), path]) files.get(one);
			mkdirSync(join(dir, 'imports'), { recursive: true });
			writeFileSync(join(dir, path), 'by somebody else\n');
			const before = readFiles(dir);
			await expect(putInPlace(dir, files, changes)).rejects.toThrow(ChangedMeanwhile);
			expect(readFiles(dir)).toEqual(before);
			expect(hidden(dir)).toEqual([]);
		}
	);
	it('leaves nothing where a file cannot be written', async () => {
		const dir = copyPackage(smallPackage);
		const before = readFiles(dir);
		const impossible = new Map([...changes, ['sources.csv', null as unknown as Uint8Array]]);
		await expect(putInPlace(dir, directoryFiles(dir), impossible)).rejects.toThrow();
		expect(readFiles(dir)).toEqual(before);
		expect(hidden(dir)).toEqual([]);
	});
});

describe('completePending', () => {
	it('takes away the lock of a killed import, and else has nothing to do', async () => {
		const dir = copyPackage(smallPackage);
		const dead = JSON.stringify({ pid: 999_999_999, host: hostname(), key: 'x' });
		writeFileSync(join(dir, '.import.lock'), dead);
		expect(await completePending(dir)).toEqual([]);
		expect(hidden(dir)).toEqual([]);
		expect(await completePending(dir)).toEqual([]);
	});
	it.each([0, 1, 2, 3])('completes an import killed after %i of its renames', async (done) => {
		const dir = copyPackage(smallPackage);
		writePending(dir, asChanges(dir), () => true);
		for (const [i, path] of [...changes.keys()].slice(0, done).entries()) {
			mkdirSync(join(dir, 'imports'), { recursive: true });
			renameSync(join(pendingFolder(dir), String(i)), join(dir, path));
		}
		expect(await completePending(dir)).toEqual([...changes.keys()]);
		expect(written(dir)).toEqual(allNew);
		expect(hidden(dir)).toEqual([]);
		expect(await completePending(dir)).toEqual([]);
	});
	it('drops what has no journal', async () => {
		const dir = copyPackage(smallPackage);
		const before = readFiles(dir);
		mkdirSync(pendingFolder(dir));
		writeFileSync(join(pendingFolder(dir), '0'), 'half a fi');
		writeFileSync(join(pendingFolder(dir), 'journal.json.tmp'), '{"files":[');
		expect(await completePending(dir)).toEqual([]);
		expect(readFiles(dir)).toEqual(before);
		expect(hidden(dir)).toEqual([]);
	});
	it('does not overwrite what a person did in between', async () => {
		const dir = copyPackage(smallPackage);
		writePending(dir, asChanges(dir), () => true);
		writeFileSync(join(dir, 'observations/example.csv'), 'by hand\n');
		const before = readFiles(dir);
		await expect(completePending(dir)).rejects.toThrow('observations/example.csv was changed');
		expect(readFiles(dir)).toEqual(before);
	});
	it('waits for a living import', async () => {
		const dir = copyPackage(smallPackage);
		await withLock(
			join(dir, '.import.lock'),
			() => {
				mkdirSync(pendingFolder(dir));
				const waiting = completePending(dir);
				writeFileSync(join(pendingFolder(dir), '0'), '');
				finishPending(dir);
				return { waiting };
			},
			10
		).then(async ({ waiting }) => expect(await waiting).toEqual([]));
	});
	it('takes no journal that leads out of the package', async () => {
		const dir = copyPackage(smallPackage);
		const [change] = asChanges(dir);
		if (!change) throw new Error('no change');
		writePending(dir, [{ ...change, path: '../outside.csv' }], () => true);
		await expect(completePending(dir)).rejects.toThrow('not a journal of ours');
		expect(existsSync(join(dir, '..', 'outside.csv'))).toBe(false);
	});
});
