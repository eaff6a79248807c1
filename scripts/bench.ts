import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { readConfig } from '#lib/server/config.ts';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import { startSite } from '../tests/support/site-server.ts';
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
	const rows = [await benchBuild(dataDir), ...(await benchPages(dataDir))];
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
			const get = async (url: string): Promise<void> => void (await (await fetch(url)).text());
			const rendered = await times(60, () => get(`${site.url}${page}?_=${(fresh += 1)}`));
			const stored = await times(60, () => get(site.url + page));
			const baseline = await times(60, () => get(plain.url));
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
