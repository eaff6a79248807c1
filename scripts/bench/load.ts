import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { startSite } from '../../tests/support/site-server.ts';
import { median } from '../support/measure.ts';
import { askOften } from './ask-often.ts';
import type { BenchRow } from './row.ts';

const load = { connections: 200, seconds: 60 };
const paths = [
	'/',
	'/en',
	'/topics/child-sexual-exploitation',
	'/indicators',
	'/indicators/child-pornography-cases',
	'/en/indicators/sns-victims?kind=half',
	'/indicators/child-pornography-cases/data.csv',
	'/indicators/child-pornography-cases/data.json',
	'/indicators/sns-victims/data.arrow',
	'/indicators/sns-victims/chart.svg',
	'/plans/trafficking-2022',
	'/compare?set=trafficking-police-government',
	'/data/catalog.json',
	'/search?q=児童'
];

/** 200 connections for a minute on pages and files alike: faults, the slowest hundredth, memory before and after. */
export async function benchLoad(dataDir: string): Promise<BenchRow[]> {
	const site = await startSite(dataDir);
	try {
		const asked = paths.map((path) => ({ url: encodeURI(site.url + path), status: 200 }));
		await askOften(asked, { connections: 8, seconds: 10 });
		const before = residentOf(site.pid);
		const idle = await askOften(asked, { connections: 1, seconds: 5 });
		const { answers, faults, taken } = await askOften(asked, load);
		const during = residentOf(site.pid);
		await wait(20_000);
		const after = residentOf(site.pid);
		const sorted = taken.sort((a, b) => a - b);
		const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
		console.log(
			`200 connections, 60 s: ${answers} answers, ${[...faults.values()].reduce((a, b) => a + b, 0)} faults,` +
				` median ${median(taken).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms,` +
				` memory ${before.toFixed(0)} MB before, ${during.toFixed(0)} at the end, ${after.toFixed(0)} 20 s later`
		);
		for (const [fault, count] of faults) console.log(`${count} × ${fault}`);
		return [
			{
				what: 'an answer among 200 connections',
				ours: median(taken),
				baseline: median(idle.taken),
				against: 'an answer alone',
				memory: during
			}
		];
	} finally {
		await site.stop();
	}
}

/** Resident memory of a process in MB, where the system tells it (Linux); else not a number. */
function residentOf(pid: number): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
	} catch {
		// no such file on this system
		return Number.NaN;
	}
}
