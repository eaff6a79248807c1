import { spawn } from 'node:child_process';
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
	gate('data', await ensureWarehouse(dataDir));
	ensureSite();
	// what only reads the sources runs beside what runs them, and says what it found at the end
	const readers = Object.entries({
		types: begin('npx', ['svelte-check', '--tsconfig', './tsconfig.json']),
		format: begin('npx', ['prettier', '--check', '--log-level', 'warn', '.']),
		lint: begin('npx', ['eslint', '--max-warnings', '0', '.'])
	});
	// Vitest writes the types of the routes anew when it starts
	await readers.find(([name]) => name === 'types')?.[1];
	await addVitest(counts);
	for (const [name, reader] of readers) {
		const { passed, output } = await reader;
		console.log(output);
		gate(name, passed);
	}
	console.log(`${counts.passed} passed, ${counts.failed} failed`);
	return counts.failed === 0 ? 0 : 1;
});

/** Starts a command and keeps what it prints until it ends. */
function begin(file: string, args: string[]): Promise<{ passed: boolean; output: string }> {
	const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
	return new Promise((resolve) => {
		child.on('error', (fault) => resolve({ passed: false, output: fault.message }));
		child.on('close', (code) => resolve({ passed: code === 0, output: output.trim() }));
	});
}

/** Runs a command whose output is shown as it comes. */
function command(file: string, args: string[]): Promise<boolean> {
	const child = spawn(file, args, { stdio: 'inherit' });
	return new Promise((resolve) => {
		child.on('error', () => resolve(false));
		child.on('close', (code) => resolve(code === 0));
	});
}

async function addVitest(counts: Counts): Promise<void> {
	const report = 'test-results/vitest.json';
	mkdirSync('test-results', { recursive: true });
	rmSync(report, { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const passed = await command('npx', ['vitest', 'run', ...reporters]);
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
