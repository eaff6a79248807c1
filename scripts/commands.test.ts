import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
	copyPackage,
	setCells,
	smallPackage,
	spoilFile,
	spoilPackage
} from '../tests/support/spoil-package.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = 'observations/example.csv';
const spoil = setCells(2, { source: 'agency-2061' });

/** Runs a command as a person does, and gives its exit code and what it prints. */
function run(script: string, dataDir: string, language = 'en') {
	const args = ['tsx', `scripts/${script}.ts`, '--data', dataDir];
	const { status, stdout, stderr } = spawnSync('npx', args, {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, LANG: language }
	});
	return { status, stdout, stderr };
}

describe('check-data', () => {
	it('ends with 1 on faulty data, and tells each fault and the number of all', () => {
		const { status, stdout, stderr } = run(
			'check-data',
			spoilPackage(smallPackage, example, spoil)
		);
		expect(status).toBe(1);
		expect(stderr).toContain(
			'error cell/foreign-key  observations/example.csv, row 2, column “source”: “agency-2061” does not exist in the table “sources”. Did you mean “agency-2016”?'
		);
		expect(stdout).toContain('1 errors, 0 warnings');
	});

	it('ends with 0 on good data, tells what they hold, and words faults in Japanese where asked', () => {
		const dir = spoilPackage(smallPackage, example, setCells(8, { quote: '被害者数は不明' }));
		const { status, stdout, stderr } = run('check-data', dir, 'ja_JP.UTF-8');
		expect(status).toBe(0);
		expect(stderr).toMatch(/warning figure\/quote {2}observations\/example\.csv.*8.*：.*[ぁ-ん]/);
		expect(stdout).toContain('2 indicators, 18 observations, 6 documents');
	});
});

describe('build-warehouse', () => {
	it('ends with 1 on faulty data and leaves nothing behind', () => {
		const dir = spoilPackage(smallPackage, example, spoil);
		const before = readdirSync(dir, { recursive: true }).sort();
		const { status, stdout, stderr } = run('build-warehouse', dir);
		expect(status).toBe(1);
		expect(stderr).toContain('error cell/foreign-key');
		expect(stdout).not.toContain('warehouse built');
		expect(readdirSync(dir, { recursive: true }).sort()).toEqual(before);
		expect(existsSync(join(dir, 'build'))).toBe(false);
	});

	it('ends with 0 on good data, and keeps that warehouse when the data turn bad', () => {
		const dir = copyPackage(smallPackage);
		const good = run('build-warehouse', dir);
		expect(good).toMatchObject({ status: 0 });
		expect(good.stdout).toMatch(/warehouse built, data version [0-9a-f]{12}/);
		expect(readdirSync(join(dir, 'build'))).toEqual(['warehouse.duckdb']);
		const built = readFileSync(join(dir, 'build', 'warehouse.duckdb'));

		spoilFile(dir, example, spoil);
		expect(run('build-warehouse', dir)).toMatchObject({ status: 1 });
		expect(readdirSync(join(dir, 'build'))).toEqual(['warehouse.duckdb']);
		expect(readFileSync(join(dir, 'build', 'warehouse.duckdb')).equals(built)).toBe(true);
	});
});
