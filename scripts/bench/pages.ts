import { createServer, type Server } from 'node:http';
import { startSite } from '../../tests/support/site-server.ts';
import { fetchedBy, weigh } from '../../tests/support/page-weight.ts';
import { median, times } from '../support/measure.ts';
import type { BenchRow } from './row.ts';

/** Pages whose size and requests are told. */
const weighed = [
	'/',
	'/topics/child-sexual-exploitation',
	'/indicators/child-pornography-cases',
	'/plans/trafficking-2022',
	'/compare?set=trafficking-police-government'
];

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
		for (const path of weighed) {
			const all = [site.url + path, ...(await fetchedBy(site.url + path))];
			const bytes = await Promise.all(all.map(weigh));
			const [own = 0] = bytes;
			const sum = bytes.reduce((total, one) => total + one, 0);
			console.log(
				`${path}: ${(own / 1000).toFixed(1)} kB, with all it fetches ${(sum / 1000).toFixed(1)} kB in ${all.length} requests (Brotli)`
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
