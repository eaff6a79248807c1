import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPackage } from '#lib/ingest/read-package.ts';
import type { ImportMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import { directoryFiles } from '#lib/server/package-files.ts';
import { encodeText } from '../tests/support/encode-text.ts';
import { victimsMapping } from '../tests/support/import-case.ts';
import { bundledCommand, commandAsWritten } from '../tests/support/start-command.ts';
import { copyPackage, readFiles, smallPackage } from '../tests/support/spoil-package.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const table = '年,総数,女性,男性\n平成28年,112,90,22\n令和2年,120,95,25\n';
const observations = 'observations/example.csv';

let data = '';
let work = '';
beforeEach(() => {
	data = copyPackage(smallPackage);
	work = copyPackage(smallPackage);
	write('t.csv', table);
	map('m.json');
});

const write = (name: string, content: string | Uint8Array) =>
	writeFileSync(join(work, name), content);
const map = (name: string, mapping: ImportMapping = victimsMapping()) =>
	write(name, `${JSON.stringify(mapping, null, '\t')}\n`);
const rows = () => readFileSync(join(data, observations), 'utf8').split('\n');

/** Runs the command in the folder of the tables, and gives its exit code and what it prints. */
function run(args: string[], { language = 'en', input = '' } = {}) {
	const command = [...bundledCommand('import'), '--data', data, ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, LANG: language },
		input
	});
	return { status, stdout, stderr };
}
const runTable = (...more: string[]) =>
	run([join(work, 't.csv'), '--mapping', join(work, 'm.json'), ...more]);

describe('import', () => {
	it('shows what it read and would write, and writes nothing unasked', () => {
		const before = readFiles(data);
		const { status, stdout, stderr } = runTable();
		expect(status).toBe(1);
		expect(stdout.split('\n')).toEqual([
			'Read: t.csv (CSV, encoding utf-8: certain)',
			'Rows 3, values 6, blank 0, left out 0, unreadable cells 0',
			'Added 3, confirmed 3, changed 0, held already 0, gone 0',
			'+ example-victims 00 2020: 120',
			'+ example-victims 00 2020 sex/female: 95',
			'+ example-victims 00 2020 sex/male: 25',
			'New document: agency-2021 | 令和2年の状況 | Figures for 2020 | 架空庁 | agency | official | 2021-03-01',
			'0 errors, 0 warnings.',
			'Files to write: sources.csv, observations/example.csv, imports/victims-2021.json',
			''
		]);
		expect(stderr).toContain('run the command again with --yes. Nothing written.');
		expect(readFiles(data)).toEqual(before);

		const dry = runTable('--dry-run', '--yes');
		expect(dry.status).toBe(0);
		expect(dry.stdout).toContain('Nothing written (--dry-run).');
		expect(readFiles(data)).toEqual(before);
	});
	it('writes rows, document and mapping, and has nothing to do a second time', () => {
		const before = rows();
		expect(runTable('--yes')).toMatchObject({ status: 0, stderr: '' });
		expect(rows().filter((row) => before.includes(row))).toEqual(before);
		expect(rows()).toHaveLength(before.length + 6);
		expect(readPackage(directoryFiles(data)).log.issues).toEqual([]);
		expect(readdirSync(data).filter((name) => name.startsWith('.'))).toEqual([]);

		const written = readFiles(data);
		const again = run([join(work, 't.csv'), '--mapping', 'victims-2021'], { language: 'ja_JP' });
		expect(again.status).toBe(0);
		expect(again.stdout).toContain('登録済み 6');
		expect(again.stdout).toContain('新しい値はありません。');
		expect(readFiles(data)).toEqual(written);
	});
	it('takes a changed value as a new vintage of a document of its own', () => {
		runTable('--yes');
		write('t.csv', table.replace('120,95', '121,96'));
		const refused = runTable('--yes');
		expect(refused.status).toBe(1);
		expect(refused.stderr).toContain(
			'error table/overwrite  t.csv, row 3, column “B”: This document is already held as giving 120 (observations/example.csv'
		);
		expect(rows().filter((row) => row.includes('121'))).toEqual([]);

		const corrected = { id: 'agency-2021-corrected', published: '2021-05-10' };
		map('m.json', { ...victimsMapping({}, corrected), id: 'victims-2021-corrected' });
		const { status, stdout } = runTable('--yes');
		expect(status).toBe(0);
		expect(stdout).toContain(
			'≠ example-victims 00 2020: 120 (agency-2021) → 121 (agency-2021-corrected, a new vintage)'
		);
		const ofTotal = rows().filter((row) => row.startsWith('example-victims,00,2020,,,'));
		expect(ofTotal.map((row) => row.split(',')[5])).toEqual(['120', '121']);
		expect(readPackage(directoryFiles(data)).log.errors).toBe(0);
	});
	it('refuses a broken table, tells each fault with its cell, and leaves every byte', () => {
		write('t.csv', table.replace('95', '9五').replace('男性', '男姓'));
		const before = readFiles(data);
		const { status, stderr } = runTable('--yes');
		expect(status).toBe(1);
		expect(stderr.split('\n')).toEqual([
			'error table/head  t.csv, row 2, column “D”: The mapping does not say what the head “男姓” means (read as text). Did you mean “男性”?',
			expect.stringContaining('error table/not-a-number  t.csv, row 3, column “C”'),
			expect.stringContaining('error table/head  t.csv, row 3, column “D”'),
			'3 errors, 0 warnings. Because of the errors nothing was written.',
			''
		]);
		expect(readFiles(data)).toEqual(before);
	});
	it('words everything in Japanese where asked, and reads pasted text in any encoding', () => {
		const bytes = Buffer.from(encodeText(table, 'shift_jis'));
		const args = [...commandAsWritten('import'), '-', '--data', data];
		const { status, stdout } = spawnSync(
			process.execPath,
			[...args, '--mapping', join(work, 'm.json'), '--yes'],
			{ cwd: root, encoding: 'utf8', env: { ...process.env, LANG: 'ja_JP.UTF-8' }, input: bytes }
		);
		expect(stdout).toContain('読み取ったファイル：stdin（CSV、文字コード shift_jis');
		expect(stdout).toContain('書き込みました（6行）');
		expect(status).toBe(0);
	});
	it('proposes a mapping for an unknown table, and writes nothing else', () => {
		const before = readFiles(data);
		const out = join(work, 'out.json');
		const told = run([join(work, 't.csv')]);
		expect(told.status).toBe(1);
		expect(told.stdout).toMatch(/90% {2}tables\.\[0\]\.texts\.女性 = .*female/);
		expect(told.stderr).toContain('With --propose OUT.json');
		const saved = run([join(work, 't.csv'), '--propose', out]);
		expect(saved.status).toBe(1);
		expect(saved.stderr).toContain(`run the command with --mapping ${out}`);
		expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ tables: [{ values: ['B:D'] }] });
		expect(readFiles(data)).toEqual(before);
		expect(run([join(work, 't.csv'), '--propose', out])).toMatchObject({ status: 2 });
	});
	it('refuses a file that is no table, a mapping that is none, a package that is not valid', () => {
		write('bad.csv', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
		const damaged = run([join(work, 'bad.csv'), '--mapping', join(work, 'm.json')]);
		expect(damaged).toMatchObject({ status: 1 });
		expect(damaged.stderr).toContain('bad.csv: The workbook is cut short or damaged');
		const absent = run([join(work, 'none.csv'), '--mapping', join(work, 'm.json')]);
		expect(absent).toMatchObject({ status: 1 });
		expect(absent.stderr).toContain('none.csv: The file cannot be read (ENOENT)');

		write('m.json', '{"id": "x", "tables": []}');
		const mapping = runTable('--yes');
		expect(mapping.status).toBe(1);
		expect(mapping.stderr).toContain('error mapping/value  m.json, “source”');

		map('m.json');
		writeFileSync(join(data, 'areas.csv'), 'id\n');
		const faulty = runTable('--yes');
		expect(faulty.status).toBe(1);
		expect(faulty.stderr).toContain('The package has faults');
	});
	it.each([
		['no file', []],
		['an option it does not know', ['t.csv', '--force']],
		['an encoding it does not know', ['t.csv', '--encoding', 'latin1']],
		['a mapping that is not there', ['t.csv', '--mapping', 'nothing']]
	])('ends with 2 on %s', (_, args) => {
		const { status, stderr } = run(args);
		expect(status).toBe(2);
		expect(stderr).toMatch(/usage: npm run import|no mapping/);
		expect(existsSync(join(data, 'imports'))).toBe(false);
	});
});

describe('check-data', () => {
	it('checks the mappings of the package too', () => {
		runTable('--yes');
		const path = join(data, 'imports', 'victims-2021.json');
		writeFileSync(path, readFileSync(path, 'utf8').replace('"male"', '"mle"'));
		const { status, stderr } = spawnSync(
			process.execPath,
			[...bundledCommand('check-data'), '--data', data],
			{ cwd: root, encoding: 'utf8', env: { ...process.env, LANG: 'en' } }
		);
		expect(status).toBe(1);
		expect(stderr).toContain(
			'error mapping/unknown  imports/victims-2021.json, “tables.[0].texts.男性.parts.sex”: mle is not in the package (categories). Did you mean “male”?'
		);
	});
});
