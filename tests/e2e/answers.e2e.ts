import Papa from 'papaparse';
import { describe, expect, inject, it } from 'vitest';

const site = inject('siteUrl');
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
	fetch(site + path, { headers });

describe('every answer', () => {
	it('carries the security headers, and pages a policy without unsafe scripts', async () => {
		const response = await get('/');
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
		expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
		const policy = response.headers.get('content-security-policy') ?? '';
		expect(policy).toContain("script-src 'self'");
		expect(policy).not.toContain("'unsafe-inline'");
		expect(policy).not.toContain("'unsafe-eval'");
	});
	it('is not sent again to a client that holds it', async () => {
		const tag = (await get('/indicators')).headers.get('etag') ?? '';
		const again = await get('/indicators', { 'If-None-Match': tag });
		expect([again.status, await again.text()]).toEqual([304, '']);
		expect((await get('/en/indicators', { 'If-None-Match': tag })).status).toBe(200);
	});
	it('of the first page is at most 30 kB compressed, with all it links', async () => {
		const response = await get('/', { 'Accept-Encoding': 'identity' });
		const html = await response.text();
		const assets = [...html.matchAll(/(?:href|src)="(\.?\/[^"]+\.(?:css|js|svg))"/g)].map(
			(m) => m[1] ?? ''
		);
		let bytes = 0;
		for (const path of ['/', ...assets.map((asset) => new URL(asset, `${site}/`).pathname)]) {
			const head = await fetch(site + path, { headers: { 'Accept-Encoding': 'br' } });
			bytes += Number(head.headers.get('content-length') ?? (await head.arrayBuffer()).byteLength);
		}
		expect(bytes).toBeLessThan(30_000);
	});
	it('has no style attribute in its markup', async () => {
		for (const path of ['/', '/indicators/child-pornography-cases', '/about'])
			expect(await (await get(path)).text()).not.toMatch(/<[^>]+\sstyle=/);
	});
});

describe('health', () => {
	it('names the data and the site in service', async () => {
		const health = (await (await get('/healthz')).json()) as Record<string, string>;
		expect(health['status']).toBe('ok');
		expect(health['dataVersion']).toMatch(/^[0-9a-f]{12}$/);
		expect(health['siteVersion']).toMatch(/^[0-9a-f]{12}$/);
	});
});

describe('bad requests', () => {
	it.each([
		['/indicators/child-pornography-cases?kind=week', 400, 'kind'],
		['/indicators/child-pornography-cases?asof=2018-02-30', 400, 'asof'],
		['/indicators/child-pornography-cases?from=2015&to=2010', 400, 'to'],
		['/indicators/child-pornography-cases/data.csv?years=x', 400, 'years'],
		['/sources?asof=yesterday', 400, 'asof'],
		['/about?asof=1', 400, 'asof'],
		['/indicators/no-such', 404, 'no-such'],
		['/sources/%3Cscript%3E', 404, '&lt;script'],
		['/en/nowhere', 404, 'Page not found']
	])('%s is refused with %i and names %s', async (path, status, named) => {
		const response = await get(path, { Accept: 'text/html' });
		const text = await response.text();
		expect(response.status).toBe(status);
		expect(text).toContain(named);
		expect(text).not.toContain('<script>alert');
	});
});

describe('current values', () => {
	type Row = Record<string, string>;
	const csv = async (path: string): Promise<Row[]> =>
		Papa.parse<Row>((await (await get(path)).text()).trimEnd(), { header: true }).data;
	it.each([
		['child-pornography-cases', '2010-H1', '595'],
		['child-pornography-persons', '2010-H1', '416'],
		['child-pornography-victims', '2010-H1', '271'],
		['sns-victims', '2019', '2082'],
		['child-pornography-victims', '2022', '1487'],
		['child-pornography-cases', '2015', '1938'],
		['child-pornography-persons', '2015', '1483'],
		['child-pornography-victims', '2015', '905'],
		['child-pornography-persons', '2017', '1703'],
		['child-pornography-victims', '2017', '1216']
	])('%s %s is %s in the CSV', async (indicator, period, value) => {
		const rows = await csv(`/indicators/${indicator}/data.csv`);
		const current = rows.filter(
			(row) =>
				row['area'] === '00' &&
				row['period'] === period &&
				row['breakdown'] === '' &&
				row['current'] === 'true'
		);
		expect(current.map((row) => row['value'])).toEqual([value]);
	});
	it('asof hides what came later on page, CSV and SVG', async () => {
		const query = '?asof=2018-01-01';
		const page = await (await get(`/indicators/sns-victims${query}`)).text();
		const svg = await (await get(`/indicators/sns-victims/chart.svg${query}`)).text();
		const rows = await csv(`/indicators/sns-victims/data.csv${query}`);
		for (const later of ['2,082', '2,095', '1,813', '1,732']) {
			expect(page).not.toContain(later);
			expect(svg).not.toContain(later);
		}
		expect(page).toContain('1,736');
		expect(svg).toContain('1,736');
		expect(rows.some((row) => row['period'] === '2019')).toBe(false);
		expect(rows.some((row) => row['period'] === '2016')).toBe(true);
	});
});

describe('files', () => {
	it('the Excel CSV begins with a byte order mark and speaks the language of the page', async () => {
		const bytes = new Uint8Array(
			await (await get('/indicators/sns-victims/data-excel.csv')).arrayBuffer()
		);
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(new TextDecoder().decode(bytes)).toContain('令和元年');
	});
	it('every file carries the data version', async () => {
		const { dataVersion } = (await (await get('/healthz')).json()) as { dataVersion: string };
		for (const file of ['data.csv', 'data-excel.csv', 'data.json', 'chart.svg'])
			expect(await (await get(`/indicators/sns-victims/${file}`)).text()).toContain(dataVersion);
	});
});
