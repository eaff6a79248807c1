import { createServer, type Server } from 'node:http';
import { startSite } from '../../tests/support/site-server.ts';
import { median, times } from '../support/measure.ts';
import type { BenchRow } from './row.ts';

/** Pages, rendered and stored, against a server that only sends their bytes. */
export async function benchPages(dataDir: string): Promise<BenchRow[]> {
	const site = await startSite(dataDir);
	console.log(`first page ${site.firstAnswer.toFixed(0)} ms after "Listening"`);
	const pages = [
		'/',
		'/indicators/child-pornography-cases',
		'/indicators/child-pornography-cases/chart.svg'
	];
	const rows: BenchRow[] = [];
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
