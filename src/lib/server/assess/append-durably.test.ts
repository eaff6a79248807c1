import { chmodSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeDirectory, temporaryDirectory } from '../../../../tests/support/package-copy.ts';
import { appendDurably } from './append-durably.ts';

let dir = '';
let path = '';
beforeEach(() => {
	dir = temporaryDirectory();
	path = join(dir, 'table.csv');
	writeFileSync(path, 'a\n1\n');
});
afterEach(() => removeDirectory(dir));

const bytes = (text: string) => Buffer.from(text);
const append = (before: string, after: string, allowed = true) =>
	appendDurably(path, bytes(before), bytes(after), () => allowed);

describe('appendDurably', () => {
	it('puts the longer text in place, with the rights of the file, and sweeps up', () => {
		chmodSync(path, 0o640);
		writeFileSync(join(dir, 'table.csv.99.tmp'), 'half');
		append('a\n1\n', 'a\n1\n2\n');
		expect(readFileSync(path, 'utf8')).toBe('a\n1\n2\n');
		expect(statSync(path).mode & 0o777).toBe(0o640);
		expect(readdirSync(dir)).toEqual(['table.csv']);
	});
	it.each([
		['would change what is there', () => append('a\n1\n', 'a\n3\n2\n')],
		['would drop what somebody added', () => append('a\n', 'a\n2\n')],
		['would bring back what somebody removed', () => append('a\n1\n0\n', 'a\n1\n0\n2\n')],
		['lost its lock', () => append('a\n1\n', 'a\n1\n2\n', false)]
	])('writes nothing where it %s', (_, task) => {
		expect(task).toThrow('nothing written');
		expect(readFileSync(path, 'utf8')).toBe('a\n1\n');
		expect(readdirSync(dir)).toEqual(['table.csv']);
	});
});
