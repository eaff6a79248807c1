import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPackage } from '#lib/ingest/read-package.ts';
import { checkFigureSets } from './support/check-figure-sets.ts';
import { UsageError } from '#lib/server/config.ts';
import { directoryFiles, packageVersion } from '#lib/server/package-files.ts';
import { realPackage, removeDirectory, temporaryDirectory } from '../tests/support/package-copy.ts';
import { generatedShape } from './support/generate/generated-shape.ts';
import { writeGenerated } from './support/generate/write-generated.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

let dir = '';
beforeAll(() => {
	dir = temporaryDirectory();
});
afterAll(() => removeDirectory(dir));

const write = (name: string, rows: number, seed = 1): string => {
	const out = join(dir, name);
	writeGenerated(realPackage, out, generatedShape(rows, seed));
	return out;
};

describe('a generated package', () => {
	it('is valid, has the number of rows asked for and names itself as generated', () => {
		const { data, descriptor, log } = readPackage(directoryFiles(write('valid', 16_000)), {
			rules: [checkFigureSets]
		});
		expect(log.issues).toEqual([]);
		expect(descriptor?.name).toBe('mimamori-generated');
		expect(data?.observations).toHaveLength(16_000);
		expect(data?.indicators.map(({ item }) => item.id)).toEqual([
			'generated-series-0001',
			'generated-series-0002'
		]);
		const areas = new Set(data?.observations.map(({ item }) => item.area));
		expect([areas.size, data?.areas.length]).toEqual([48, 48]);
		const titles = data?.sources.map(({ item }) => item.titleEn) ?? [];
		expect(titles.filter((title) => !title.includes('not real'))).toEqual([]);
	});

	it('holds provisional values, suppressed parts and totals that are sums', () => {
		const { data } = readPackage(directoryFiles(write('facts', 12_000)));
		const observations = data?.observations.map(({ item }) => item) ?? [];
		const counts = { P: 0, Q: 0 };
		for (const { status } of observations)
			if (status === 'P' || status === 'Q') counts[status] += 1;
		expect(counts.P).toBe(4 * 48);
		expect(counts.Q).toBeGreaterThan(0);
		const month = observations.filter((o) => o.period === '2020-03' && o.breakdown === '');
		const [nation, ...prefectures] = month.map(({ value }) => value ?? 0);
		expect(nation).toBe(prefectures.reduce((sum, value) => sum + value, 0));
	});

	it.each([1, 239, 3000])('is valid where it breaks off after %i rows', (rows) => {
		const { data, log } = readPackage(directoryFiles(write(`rows-${rows}`, rows)));
		expect(log.issues).toEqual([]);
		expect(data?.observations).toHaveLength(rows);
	});

	it('is equal for equal seeds and differs for others', () => {
		const versions = [write('a', 500), write('b', 500), write('c', 500, 2)].map(packageVersion);
		expect(versions[0]).toBe(versions[1]);
		expect(versions[0]).not.toBe(versions[2]);
	});

	it('takes the place of a generated one and of nothing else', () => {
		const out = write('again', 300);
		write('again', 400);
		expect(readPackage(directoryFiles(out)).data?.observations).toHaveLength(400);
		const other = join(dir, 'other');
		mkdirSync(other);
		writeFileSync(join(other, 'notes.txt'), 'mine');
		expect(() => write('other', 300)).toThrow(UsageError);
		expect(readdirSync(other)).toEqual(['notes.txt']);
		expect(readdirSync(dir).filter((name) => name.includes('.tmp'))).toEqual([]);
	});

	it('is not there at all where writing fails, and what stood there stays', () => {
		const out = write('failed', 300);
		const before = packageVersion(out);
		const failing = (): void => {
			throw new Error('disk full');
		};
		expect(() => writeGenerated(realPackage, out, generatedShape(400, 1), failing)).toThrow('disk');
		expect(() =>
			writeGenerated(realPackage, join(dir, 'never'), generatedShape(400, 1), failing)
		).toThrow('disk');
		expect(packageVersion(out)).toBe(before);
		expect(readdirSync(dir).filter((name) => /never|\.tmp/.test(name))).toEqual([]);
	});

	it('leaves out what a killed run left behind', () => {
		mkdirSync(join(dir, 'killed.999999999.tmp'));
		write('killed', 100);
		expect(existsSync(join(dir, 'killed.999999999.tmp'))).toBe(false);
	});
});

describe('generate', () => {
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', ...args], {
			cwd: root,
			encoding: 'utf8'
		});

	it('writes a package and ends with 0', () => {
		const out = join(dir, 'command');
		const { status, stdout } = run('--rows', '250', '--out', out, '--seed', '7');
		expect(status).toBe(0);
		expect(stdout).toContain(`250 generated observations in ${out}`);
		expect(readFileSync(join(out, 'datapackage.json'), 'utf8')).toContain('no figure is real');
	});

	it.each([
		['no number of rows', []],
		['a number that is none', ['--rows', '1e6']],
		['no rows', ['--rows', '0']],
		['an option it does not know', ['--rows', '5', '--colour', 'red']]
	])('ends with 2 on %s, and tells the usage', (_, args) => {
		const { status, stderr } = run(...args);
		expect(status).toBe(2);
		expect(stderr).toContain('usage: npm run generate -- --rows NUMBER');
	});
});
