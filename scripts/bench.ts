import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { readConfig } from '#lib/server/config.ts';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import { startSite } from '../tests/support/site-server.ts';
import { addLargePlan } from './support/large-plan.ts';
import { measureRedraw } from './support/measure-redraw.ts';
import { median, times } from './support/measure.ts';
import { ensureSite } from './support/ensure-site.ts';
import { ensureWarehouse } from './support/ensure-warehouse.ts';
import { run } from './support/run.ts';

interface Row {
	what: string;
	/** milliseconds, median */
	ours: number;
	baseline: number;
	against: string;
}

/** Speed as ratios within one run: a slow machine slows both sides. */
await run(async () => {
	const { dataDir } = readConfig(process.argv.slice(2), process.env);
	if (!(await ensureWarehouse(dataDir))) return 1;
	ensureSite();
	const rows = [
		await benchBuild(dataDir),
		...(await benchPages(dataDir)),
		await benchRedraw(dataDir),
		await benchMatrix(dataDir)
	];
	console.table(
		rows.map(({ what, ours, baseline, against }) => ({
			what,
			'ours ms': ours.toFixed(2),
			'baseline ms': baseline.toFixed(2),
			ratio: (ours / baseline).toFixed(2),
			against
		}))
	);
	return 0;
});

async function benchBuild(dataDir: string): Promise<Row> {
	const copy = mkdtempSync(join(tmpdir(), 'mimamori-bench-'));
	cpSync(dataDir, copy, { recursive: true, filter: (path) => !path.endsWith('build') });
	try {
		const ours = await times(7, () => buildWarehouse(copy));
		const baseline = await times(7, () => readPlainly(copy));
		return {
			what: 'check and build the package',
			ours: median(ours),
			baseline: median(baseline),
			against: 'papaparse arrays + DuckDB read_csv into a file'
		};
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

async function readPlainly(dir: string): Promise<void> {
	const path = join(dir, 'plain.duckdb');
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((f) =>
		f.endsWith('.csv')
	);
	for (const [i, file] of files.entries()) {
		Papa.parse(readFileSync(join(dir, file), 'utf8'));
		await connection.run(
			`CREATE TABLE t${i} AS SELECT * FROM read_csv('${join(dir, file)}', all_varchar = true, header = true)`
		);
	}
	await connection.run('CHECKPOINT');
	connection.closeSync();
	instance.closeSync();
	rmSync(path);
}

async function benchPages(dataDir: string): Promise<Row[]> {
	const site = await startSite(dataDir);
	console.log(`first page ${site.firstAnswer.toFixed(0)} ms after "Listening"`);
	const pages = [
		'/',
		'/indicators/child-pornography-cases',
		'/indicators/child-pornography-cases/chart.svg'
	];
	const rows: Row[] = [];
	let fresh = 0;
	try {
		for (const page of pages) {
			const body = await (await fetch(site.url + page)).text();
			const plain = await serve(body);
			const read = async (url: string): Promise<void> => void (await (await fetch(url)).text());
			const rendered = await times(60, () => read(`${site.url}${page}?_=${(fresh += 1)}`));
			const stored = await times(60, () => read(site.url + page));
			const baseline = await times(60, () => read(plain.url));
			plain.server.close();
			const against = 'the same bytes from a bare node server';
			rows.push(
				{ what: `${page} rendered`, ours: median(rendered), baseline: median(baseline), against },
				{ what: `${page} stored`, ours: median(stored), baseline: median(baseline), against }
			);
		}
	} finally {
		await site.stop();
	}
	return rows;
}

/** A control changed against the 50 ms in which an answer still feels immediate on a slow telephone. */
async function benchRedraw(dataDir: string): Promise<Row> {
	const site = await startSite(dataDir);
	try {
		const taken = await measureRedraw(`${site.url}/indicators/child-pornography-cases`);
		const worst = Math.max(...taken).toFixed(0);
		return {
			what: 'control redraw at 4 times CPU throttling',
			ours: median(taken),
			baseline: 50,
			against: `the target (worst of ${taken.length}: ${worst} ms)`
		};
	} finally {
		await site.stop();
	}
}

/** A plan of 1,000 measures and 15 years against the real one: time per cell, and what the page weighs. */
async function benchMatrix(dataDir: string): Promise<Row> {
	const copy = mkdtempSync(join(tmpdir(), 'mimamori-bench-'));
	cpSync(dataDir, copy, { recursive: true, filter: (path) => !path.endsWith('build') });
	try {
		addLargePlan(copy, { id: 'large', measures: 1000, years: 15 });
		if (!(await buildWarehouse(copy)).built) throw new Error('the generated plan has faults');
		const site = await startSite(copy);
		try {
			const cells = async (plan: string): Promise<number> => {
				const answer = await fetch(`${site.url}/plans/${plan}/progress.json`);
				const { cells: own } = (await answer.json()) as { cells: unknown[] };
				return own.length;
			};
			let fresh = 0;
			const render = async (plan: string): Promise<void> =>
				void (await (await fetch(`${site.url}/plans/${plan}?_=${(fresh += 1)}`)).text());
			const [large, real] = [await cells('large'), await cells('trafficking-2022')];
			const ours = await times(9, () => render('large'));
			const baseline = await times(30, () => render('trafficking-2022'));
			const bytes = await weigh(`${site.url}/plans/large`);
			console.log(`plan of 1,000 measures and 15 years: ${large} cells, ${bytes} bytes in Brotli`);
			return {
				what: `matrix of ${large} cells, a cell`,
				ours: median(ours) / large,
				baseline: median(baseline) / real,
				against: `matrix of the action plan of 2022 (${real} cells), a cell`
			};
		} finally {
			await site.stop();
		}
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

/** Bytes of an answer on the wire; `fetch` would unpack it. */
function weigh(url: string): Promise<number> {
	return new Promise((resolve, reject) => {
		get(url, { headers: { 'Accept-Encoding': 'br' } }, (answer) => {
			let bytes = 0;
			answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
			answer.on('end', () => resolve(bytes));
			answer.on('error', reject);
		}).on('error', reject);
	});
}

function serve(body: string): Promise<{ server: Server; url: string }> {
	const server = createServer((_, response) => response.end(body));
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			resolve({ server, url: `http://127.0.0.1:${port}/` });
		});
	});
}
