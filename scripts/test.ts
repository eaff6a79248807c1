import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { readConfig } from '#lib/server/config.ts';
import { ensureSite } from './support/ensure-site.ts';
import { ensureWarehouse } from './support/ensure-warehouse.ts';
import { run } from './support/run.ts';

interface Counts {
	passed: number;
	failed: number;
}

/** Every gate of the project: each command counts as one, each Vitest test as one; nothing is skipped in silence. */
await run(async () => {
	const { dataDir } = readConfig(process.argv.slice(2), process.env);
	const counts: Counts = { passed: 0, failed: 0 };
	const gate = (name: string, passed: boolean): void => {
		console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`);
		counts[passed ? 'passed' : 'failed'] += 1;
	};
	gate('types', command('npx', ['svelte-check', '--tsconfig', './tsconfig.json']));
	gate('format', command('npx', ['prettier', '--check', '--log-level', 'warn', '.']));
	gate('lint', command('npx', ['eslint', '--max-warnings', '0', '.']));
	gate('data', await ensureWarehouse(dataDir));
	ensureSite();
	addVitest(counts);
	console.log(`${counts.passed} passed, ${counts.failed} failed`);
	return counts.failed === 0 ? 0 : 1;
});

function command(file: string, args: string[]): boolean {
	return spawnSync(file, args, { stdio: 'inherit' }).status === 0;
}

function addVitest(counts: Counts): void {
	const report = 'test-results/vitest.json';
	mkdirSync('test-results', { recursive: true });
	rmSync(report, { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const passed = command('npx', ['vitest', 'run', ...reporters]);
	const result = JSON.parse(readFileSync(report, 'utf8')) as {
		numPassedTests: number;
		numFailedTests: number;
		numPendingTests: number;
		numFailedTestSuites: number;
	};
	counts.passed += result.numPassedTests;
	counts.failed += result.numFailedTests + result.numPendingTests;
	if (!passed && result.numFailedTests === 0)
		counts.failed += Math.max(1, result.numFailedTestSuites);
}
