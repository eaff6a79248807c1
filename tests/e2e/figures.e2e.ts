import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { fileFormats, mediaTypes } from '#lib/figures/files/file-choice.ts';
import { readPngSpec } from '#lib/figures/png/read-png-spec.ts';
import { readFigureJson } from '#lib/figures/print/figure-json.ts';
import { writeFigure } from '#lib/figures/print/parse-figure.ts';
import { readSvgSpec } from '#lib/figures/svg/read-svg-spec.ts';
import { readWorkbook } from '../support/read-workbook.ts';

const site = inject('siteUrl');
const address = (path: string, parameters: Readonly<Record<string, string>>): string =>
	`${site}${path}?${new URLSearchParams(parameters).toString()}`;
const file = (
	format: string,
	parameters: Readonly<Record<string, string>>,
	init?: RequestInit
): Promise<Response> => fetch(address(`/figures/file.${format}`, parameters), init);
const bytesOf = async (answer: Response): Promise<Uint8Array> => {
	expect(answer.status).toBe(200);
	return new Uint8Array(await answer.arrayBuffer());
};
const textOf = async (answer: Response): Promise<string> =>
	new TextDecoder().decode(await bytesOf(answer));

/** One of each kind; the first has periods without a value between others. */
const figures: Readonly<Record<string, Record<string, string>>> = {
	chart: { of: '/indicators/child-pornography-cases' },
	parts: { of: '/indicators/sns-victims?by=offence' },
	table: { of: '/indicators/sns-victims', view: 'table' },
	map: { of: '/indicators/child-pornography-cases', view: 'map' },
	comparison: { of: '/compare?set=trafficking-police-government' },
	matrix: { of: '/plans/trafficking-2022' },
	topic: { of: '/topics/trafficking' }
};
const gapped = '/indicators/child-pornography-persons';

describe('a figure that cannot be', () => {
	const issue = async (parameters: Readonly<Record<string, string>>): Promise<[number, string]> => {
		const answer = await file('svg', parameters);
		return [answer.status, await answer.text()];
	};
	it.each([
		['an unknown indicator', { of: '/indicators/none' }],
		['an unknown plan', { of: '/plans/none' }],
		['an unknown topic', { of: '/topics/none' }],
		['a map of an indicator without prefectures', { of: '/indicators/ihc-reports', view: 'map' }]
	])('%s is not found', async (_, parameters) => {
		expect((await issue(parameters))[0]).toBe(404);
	});
	it.each([
		['of', { of: '/about' }],
		['of', { of: 'https://example.org/indicators/sns-victims' }],
		['of', {}],
		['to', { of: '/indicators/sns-victims?from=2020&to=2010' }],
		['from', { of: '/indicators/sns-victims?from=soon' }],
		['asof', { of: '/indicators/sns-victims?asof=2018-02-31' }],
		['title', { of: '/indicators/sns-victims', title: 'a'.repeat(10_000) }],
		['note', { of: '/indicators/sns-victims', note: 'a'.repeat(10_000) }],
		['number', { of: '/indicators/sns-victims', number: 'あ'.repeat(21) }],
		['view', { of: '/topics/trafficking', view: 'map' }],
		['width', { of: '/indicators/sns-victims', size: 'own', width: '9999' }],
		['size', { of: '/indicators/sns-victims', size: 'A0' }],
		['dpi', { of: '/indicators/sns-victims', dpi: '10000' }]
	])('a bad %s is refused by name', async (name, parameters) => {
		const answer = await file(name === 'dpi' ? 'png' : 'svg', parameters);
		const { code, issues } = (await answer.json()) as {
			code: string;
			issues: { parameter: string }[];
		};
		expect([answer.status, code]).toEqual([400, 'parameter']);
		expect(issues.map(({ parameter }) => parameter)).toContain(name);
	});
	it('a title of 10,000 Japanese characters is refused by name, a longer address by the server', async () => {
		const asked = (length: number) =>
			file('svg', { of: '/indicators/sns-victims', title: 'あ'.repeat(length) });
		const { issues } = (await (await asked(10_000)).json()) as { issues: { parameter: string }[] };
		expect(issues.map(({ parameter }) => parameter)).toEqual(['title']);
		expect((await asked(20_000)).status).toBe(431);
		expect((await file('svg', figures['chart'] ?? {})).status).toBe(200);
	});
	it('an unknown format is not found', async () => {
		expect((await file('gif', figures['chart'] ?? {})).status).toBe(404);
	});
	it('one of no values says so', async () => {
		const [status, svg] = await issue({ of: '/indicators/sns-victims?asof=1990-01-01' });
		expect([200, 404]).toContain(status);
		expect(svg).not.toMatch(/NaN|undefined/);
	});
});

/** Words that would be markup, a formula or a reference where they are not kept as text. */
const hostile = {
	number: '=cmd()',
	title: '<script>alert(1)</script>"\'&]]><!--',
	subtitle: '@import url(http://evil.example/a.css)',
	note: '=HYPERLINK("http://evil.example","x")',
	source: '+1-1|cmd'
};

describe('hostile words', () => {
	it.each(Object.entries(figures))('stay text in the SVG of a %s', async (_, parameters) => {
		const svg = await textOf(await file('svg', { ...parameters, ...hostile }));
		expect(svg).toContain('&lt;script');
		expectHarmless(svg);
	});
	it('stay text in an SVG of outlines', async () => {
		const parameters = { ...figures['chart'], ...hostile, text: 'outlines' };
		expectHarmless(await textOf(await file('svg', parameters)));
	});
	it.each(['/figures/edit', '/embed/figure'])('stay text on the page %s', async (path) => {
		const page = await textOf(await fetch(address(path, { ...figures['chart'], ...hostile })));
		expect(page).toContain('&lt;script');
		expect(page).not.toContain('<script>alert');
		expect(page).not.toMatch(/<link[^>]*evil|(?:src|href)="http:\/\/evil/);
	});
	it.each(['chart', 'topic', 'comparison'])(
		'begin no formula in a workbook of a %s',
		async (name) => {
			const bytes = await bytesOf(await file('xlsx', { ...figures[name], ...hostile }));
			for (const { xml, rows } of readWorkbook(bytes)) {
				expect(xml).not.toMatch(/<f[ >]/);
				// what begins like a formula is a text by its type: a spreadsheet computes none of it
				expect(xml).not.toMatch(/<c [^>]*t="(str|e)"/);
				expect(rows.length).toBeGreaterThan(0);
			}
			const texts = readWorkbook(bytes).flatMap(({ rows }) => rows.flat());
			expect(texts).toContain(hostile.note);
			const parts = Object.entries(unzipSync(bytes));
			for (const [, part] of parts.filter(([path]) => path.endsWith('.rels')))
				expect(strFromU8(part)).not.toContain('evil');
		}
	);
	it.each(['chart', 'topic'])('begin no formula in the CSV for Excel of a %s', async (name) => {
		const csv = await textOf(await file('csv', { ...figures[name], ...hostile, flavour: 'excel' }));
		expect(csv).toMatch(/^\ufeff?/);
		expect(csv).not.toMatch(/(^|[\n,])"?[=+@\t]/);
	});
	it('stay text in slides and documents', async () => {
		for (const format of ['pptx', 'docx']) {
			const parts = unzipSync(
				await bytesOf(await file(format, { ...figures['chart'], ...hostile }))
			);
			for (const [path, part] of Object.entries(parts))
				if (/\.(xml|rels)$/.test(path)) {
					expect(strFromU8(part), path).not.toContain('<script');
					expect(strFromU8(part), path).not.toMatch(/Target="[^"]*evil/);
				}
		}
	});
});

function expectHarmless(svg: string): void {
	expect(svg).not.toMatch(/<script|<foreignObject|<style|<image|\son[a-z]+\s*=/i);
	const tags = svg.match(/<[^!?/][^>]*>/g) ?? [];
	expect(tags.length).toBeGreaterThan(10);
	for (const tag of tags) {
		expect(tag).not.toMatch(/@import|javascript:/i);
		for (const [, target = ''] of tag.matchAll(/\s(?:xlink:)?href="([^"]*)"/g))
			expect(target).toMatch(/^#/);
		for (const [, target = ''] of tag.matchAll(/="url\(([^)]*)\)/g)) expect(target).toMatch(/^#/);
	}
}

describe('a file of a figure', () => {
	const signs: Readonly<Record<string, string>> = {
		svg: '<?xml',
		pdf: '%PDF-',
		png: '\u0089PNG',
		xlsx: 'PK\u0003\u0004',
		pptx: 'PK\u0003\u0004',
		docx: 'PK\u0003\u0004',
		json: '{'
	};
	const all = Object.entries(figures).flatMap(([name, parameters]) =>
		fileFormats.map((format) => ({ name, format, parameters }))
	);
	it.each(all)('$format of a $name is of its type', async ({ format, parameters }) => {
		const answer = await file(format, parameters);
		const bytes = await bytesOf(answer);
		expect(answer.headers.get('content-type')).toBe(mediaTypes[format]);
		expect(answer.headers.get('content-disposition')).toMatch(/^inline; filename="[a-z0-9_.-]+"$/i);
		const sign = signs[format] ?? '';
		expect(String.fromCharCode(...bytes.subarray(0, sign.length))).toBe(sign);
		expect(bytes.length).toBeGreaterThan(40);
	});
	it.each(['svg', 'png', 'pdf', 'xlsx'])('%s has a tag, answers HEAD, and 304', async (format) => {
		const parameters = figures['chart'] ?? {};
		const [first, second, head] = [
			await file(format, parameters),
			await file(format, parameters),
			await file(format, parameters, { method: 'HEAD' })
		];
		const tag = first.headers.get('etag') ?? '';
		expect(tag).toMatch(/^W\/"/);
		const [one, other] = [await bytesOf(first), await bytesOf(second)];
		expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
		expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0]);
		expect(head.headers.get('content-type')).toBe(first.headers.get('content-type'));
		const again = await file(format, parameters, { headers: { 'if-none-match': tag } });
		expect([again.status, again.headers.get('etag')]).toEqual([304, tag]);
	});
	it.each(['png', 'pdf'])('chart.%s of an indicator is its figure', async (format) => {
		const of = '/indicators/sns-victims?by=offence';
		const [short, long] = [
			await bytesOf(await fetch(`${site}/indicators/sns-victims/chart.${format}?by=offence`)),
			await bytesOf(await file(format, { of, language: 'ja' }))
		];
		expect(Buffer.from(short).equals(Buffer.from(long))).toBe(true);
		expect((await fetch(`${site}/indicators/none/chart.${format}`)).status).toBe(404);
		const bad = await fetch(`${site}/indicators/sns-victims/chart.${format}?from=x`);
		expect(bad.status).toBe(400);
	});
	it('opened again is the same figure', async () => {
		const parameters = {
			of: '/indicators/sns-victims?by=offence',
			language: 'en',
			size: 'own',
			width: '90',
			palette: 'grey',
			years: 'era',
			number: '図1-1',
			title: '題 <&"\' 🐱',
			note: '注'
		};
		const json = await textOf(await file('json', parameters));
		const specs = [
			readSvgSpec(await textOf(await file('svg', parameters))),
			readSvgSpec(await textOf(await file('svg', { ...parameters, text: 'outlines' }))),
			readPngSpec(await bytesOf(await file('png', { ...parameters, dpi: '150' }))),
			json.trim()
		];
		for (const text of specs) {
			const { spec } = readFigureJson(text ?? '', 'ja');
			expect(spec && Object.fromEntries(writeFigure(spec))).toEqual(parameters);
		}
	});
});

describe('a native chart', () => {
	it.each(['xlsx', 'pptx'])('of %s leaves gaps open', async (format) => {
		const parameters = { of: gapped };
		const rows = (await textOf(await file('csv', parameters))).trim().split(/\r?\n/);
		const values = rows.slice(1).map((row) => /^,,[^,]*,[^,]*,\d/.test(row));
		const first = values.indexOf(true);
		const inner = values.slice(first, values.lastIndexOf(true));
		expect(inner).toContain(false);
		const parts = unzipSync(await bytesOf(await file(format, parameters)));
		const charts = Object.entries(parts).filter(([path]) => /charts\/chart\d+\.xml$/.test(path));
		expect(charts).toHaveLength(1);
		const xml = strFromU8(charts[0]?.[1] ?? new Uint8Array());
		expect(xml).toMatch(/<c:dispBlanksAs val="gap"\s*\/>/);
		// a series for each unbroken stretch, none of which has a hole in it
		const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([all]) => {
			const cache = /<c:val>.*?<\/c:val>/s.exec(all)?.[0] ?? '';
			return [...cache.matchAll(/<c:pt idx="(\d+)"/g)].map(([, at]) => Number(at));
		});
		expect(series.length).toBeGreaterThan(1);
		for (const places of series) expect(places).toEqual(places.map((_, i) => (places[0] ?? 0) + i));
		expect(xml).not.toMatch(/<c:v>\s*<\/c:v>/);
	});
});

describe('a figure in a frame', () => {
	const embed = (parameters: Readonly<Record<string, string>>): Promise<Response> =>
		fetch(address('/embed/figure', parameters));
	it.each(Object.entries(figures))('%s stands alone, with its words', async (_, parameters) => {
		const answer = await embed({ ...parameters, number: '図1-1' });
		const page = await textOf(answer);
		expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors \*/);
		expect(answer.headers.get('x-frame-options')).toBeNull();
		expect(page).not.toMatch(/<header|<footer|<nav|<form|<script/);
		expect(page).toContain('図1-1');
		expect(page).toMatch(/\salt="[^"]{20,}"|<table/);
		const links = page.match(/<a [^>]*>/g) ?? [];
		expect(links.length).toBeGreaterThan(0);
		for (const link of links) expect(link).toMatch(/href="\/.*target="_top".*rel="noopener"/);
	});
	it('no other page may be framed', async () => {
		for (const path of ['/', '/figures/edit', '/indicators/sns-victims']) {
			const { headers } = await fetch(site + path);
			expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
			expect(headers.get('x-frame-options'), path).toBe('DENY');
		}
	});
	it('as of a day stays as it was, and says that there is newer only where there is', async () => {
		const at = async (day: string): Promise<string> =>
			textOf(await embed({ of: `/indicators/sns-victims${day && `?asof=${day}`}` }));
		const [then, today, plain] = [await at('2018-06-01'), await at('2099-01-01'), await at('')];
		expect(then).toMatch(/値のうち\d+件が変わっています/);
		expect(then).toMatch(/<a href="\/indicators\/sns-victims" target="_top"/);
		expect(then).toContain('2018年6月1日');
		for (const page of [today, plain]) expect(page).not.toContain('件が変わっています');
	});
	it('without a subject or of something unknown is refused', async () => {
		expect((await embed({})).status).toBe(400);
		expect((await embed({ of: '/indicators/none' })).status).toBe(404);
	});
});

describe('the pages', () => {
	it.each([
		['/indicators/sns-victims?by=offence&years=era', ['chart', 'table', 'map'], 'by=offence'],
		['/en/compare?set=trafficking-police-government', ['chart', 'table'], 'i='],
		['/plans/trafficking-2022?pillar=2', ['chart', 'table'], 'pillar=2'],
		['/topics/trafficking?from=all', ['table'], 'from=all']
	])('%s leads to its figures', async (path, views, query) => {
		const page = await textOf(await fetch(site + path));
		const links = [...page.matchAll(/href="([^"]*\/figures\/edit\?[^"]*)"/g)].map(
			([, href = '']) => new URL(href.replaceAll('&amp;', '&'), site)
		);
		expect(links.map(({ searchParams }) => searchParams.get('view'))).toEqual(views);
		for (const link of links) {
			expect(link.searchParams.get('of')).toContain(query);
			expect((await fetch(link)).status, link.href).toBe(200);
		}
	});
});
