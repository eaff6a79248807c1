import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	periodWords,
	readPublished,
	relayWords,
	totalsOf,
	wayOfSource,
	wrongTags,
	type PublishedIndicator,
	type PublishedValue
} from '../support/published-values.ts';
import {
	elements,
	inBatches,
	linkedId,
	readPage,
	readText,
	sectionOf,
	tagsIn,
	textOf
} from '../support/site-reader.ts';

/** A page of an indicator as it answers for one language and one kind of period. */
interface AnsweredPage {
	locale: 'ja' | 'en';
	kind: string;
	published: PublishedIndicator;
	path: string;
	html: string;
	svg: string;
}

const locales = ['ja', 'en'] as const;
const base = (locale: 'ja' | 'en'): string => (locale === 'ja' ? '' : '/en');
let all: PublishedIndicator[];
let pages: AnsweredPage[];

beforeAll(async () => {
	all = await readPublished();
	const wanted = all.flatMap((published) => {
		const kinds = new Set(totalsOf(published).map((o) => o.period_kind));
		kinds.delete('range');
		return locales.flatMap((locale) =>
			(kinds.size === 0 ? [''] : [...kinds]).map((kind) => ({ locale, kind, published }))
		);
	});
	pages = await inBatches(wanted, async (one) => {
		const query = one.kind === '' ? '' : `?kind=${one.kind}`;
		const path = `${base(one.locale)}/indicators/${one.published.indicator.id}`;
		const [html, svg] = [await readPage(path + query), await readText(`${path}/chart.svg${query}`)];
		return { ...one, path: path + query, html, svg };
	});
});

/** The documents that rows name, in order of name, and what is wrong with the marks of their values. */
function checkRows(rows: readonly string[], locale: 'ja' | 'en') {
	const sources = rows.map((row) => linkedId(row, 'sources'));
	const wrong = rows.flatMap((row, i) => wrongTags(tagsIn(row), sources[i] ?? '', locale));
	return { sources: sources.sort(), wrong };
}

const bodyRows = (html: string): string[] =>
	elements(html, 'tr').filter((row) => row.includes('/sources/'));
const namesOf = (values: readonly { source: string }[]): string[] =>
	values.map((o) => o.source).sort();

describe('every page of an indicator', () => {
	it('answers in both languages with its title and table', () => {
		expect(new Set(pages.map((page) => page.published.indicator.id)).size).toBe(all.length);
		expect(pages.length).toBeGreaterThanOrEqual(2 * all.length);
		for (const { html } of pages) {
			expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
			expect(sectionOf(html, 'values-heading')).toContain('<table');
		}
	});
	it('marks each value of its table that others than the issuing body report', () => {
		for (const { published, kind, locale, html, path } of pages) {
			const rows = bodyRows(sectionOf(html, 'values-heading'));
			const shown = rows.map((row) => [
				/<tr id="([^"]+)"/.exec(row)?.[1],
				linkedId(row, 'sources')
			]);
			const held = totalsOf(published, kind).map((o) => [o.period, o.source]);
			expect([path, shown.sort()]).toEqual([path, held.sort()]);
			expect([path, checkRows(rows, locale).wrong]).toEqual([path, []]);
		}
	});
	it('marks each value by part, prefecture or range', () => {
		for (const { published, locale, html, path } of pages) {
			const { sources, wrong } = checkRows(bodyRows(sectionOf(html, 'others-heading')), locale);
			const held = published.observations.filter(
				(o) => o.current && (o.breakdown !== '' || o.area !== '00' || o.period_kind === 'range')
			);
			expect([path, sources, wrong]).toEqual([path, namesOf(held), []]);
		}
	});
	it('marks each value of its vintages and slips', () => {
		for (const { published, locale, html, path } of pages) {
			const section = sectionOf(html, 'vintages-heading');
			const stated = [...elements(section, 'td'), ...elements(section, 'li')];
			const { sources, wrong } = checkRows(
				stated.filter((cell) => cell.includes('/sources/')),
				locale
			);
			const held = [
				...published.revisions.flatMap(({ earlier, later }) => [earlier, later]),
				...published.observations.filter((o) => o.standing === 'slip')
			];
			expect([path, sources, wrong]).toEqual([path, namesOf(held), []]);
		}
	});
	it('says who reports a value in its citations of both languages', () => {
		for (const { html, path } of pages) {
			const rows = ['values-heading', 'others-heading'].flatMap((heading) =>
				bodyRows(sectionOf(html, heading))
			);
			const silent = rows.filter((row) => {
				const way = wayOfSource.get(linkedId(row, 'sources')) ?? 'relay';
				const cited = textOf(row.slice(row.indexOf('<details')));
				return way !== 'own' && locales.some((l) => !cited.includes(relayWords[l][way].mark));
			});
			expect([path, silent]).toEqual([path, []]);
		}
	});
});

/** The points drawn in a chart: what they say and what they are. */
function pointsIn(svg: string): { title: string; shape: string }[] {
	const drawn = svg.matchAll(
		/<g>\s*<title>([^<]*)<\/title>\s*<g transform="[^"]*">\s*<path d="([^"]*)"/g
	);
	return [...drawn].map(([, title = '', d = '']) => ({
		title,
		shape: d.includes('a') ? 'circle' : d.includes('V') ? 'square' : 'triangle'
	}));
}

/** Says of each value that is not drawn `times` times with its own shape and words. */
function wrongPoints(svg: string, held: PublishedValue[], locale: 'ja' | 'en', times: number) {
	const points = pointsIn(svg);
	return held.filter((o) => {
		const start = periodWords(o.period, locale) + (locale === 'ja' ? ' ' : ':');
		const own = points.filter((point) => point.title.startsWith(start));
		const { mark, shape } = relayWords[locale][wayOfSource.get(o.source) ?? 'relay'];
		const right = own.filter((point) => point.shape === shape && point.title.includes(mark));
		return own.length !== times || right.length !== times;
	});
}

describe('every chart', () => {
	it('draws relayed values in the relay shapes and names them, on the page and in the file', () => {
		for (const { published, kind, locale, html, svg, path } of pages) {
			const held = totalsOf(published, kind);
			if (held.length < 3) continue;
			const figure = elements(html, 'figure')[0] ?? '';
			expect([path, wrongPoints(figure, held, locale, 2)]).toEqual([path, []]);
			expect([path, wrongPoints(svg, held, locale, 1)]).toEqual([path, []]);
			const newest = held.at(-1);
			const way = wayOfSource.get(newest?.source ?? '') ?? 'relay';
			const mark = way === 'own' ? '' : relayWords[locale][way].mark;
			expect(textOf(elements(html, 'figcaption')[0] ?? '')).toContain(mark);
			expect(elements(svg, 'desc')[0]).toContain(mark);
		}
	});
	it('says in words who reports values that are too few to draw', () => {
		for (const { published, kind, locale, html, svg, path } of pages) {
			const held = totalsOf(published, kind);
			if (held.length === 0 || held.length > 2) continue;
			const cards = elements(elements(html, 'figure')[0] ?? '', 'p').map(textOf);
			const lines = elements(svg, 'text').map(textOf);
			const silent = held.filter((o) => {
				const { mark } = relayWords[locale][wayOfSource.get(o.source) ?? 'relay'];
				const says = (text: string): boolean =>
					text.startsWith(periodWords(o.period, locale)) && text.includes(mark);
				return !cards.slice(0, held.length).some(says) || !lines.some(says);
			});
			expect([path, silent]).toEqual([path, []]);
		}
	});
	it('of parts names who reports each part, as lines and as bars', async () => {
		const wanted = all.flatMap((published) => {
			const parts = published.observations.filter(
				(o) => o.current && o.area === '00' && o.breakdown !== '' && o.period_kind !== 'range'
			);
			const charts = new Set(parts.map((o) => `by=${o.breakdown}&kind=${o.period_kind}`));
			return [...charts].flatMap((chart) =>
				['lines', 'stacked'].map((form) => ({ published, query: `?${chart}&form=${form}` }))
			);
		});
		let told = 0;
		await inBatches(wanted, async ({ published, query }) => {
			const path = `/indicators/${published.indicator.id}/chart.svg${query}`;
			const titles = [...(await readText(path)).matchAll(/<title>([^<]*)<\/title>/g)].map(
				([, title = '']) => title
			);
			const asked = new URLSearchParams(query);
			const held = published.observations.filter(
				(o) =>
					o.current &&
					o.area === '00' &&
					o.breakdown === asked.get('by') &&
					o.period_kind === asked.get('kind')
			);
			const silent = held.filter((o) => {
				const part = published.categories.find(
					(c) => c.breakdown === o.breakdown && c.id === o.category
				);
				const start = `${part?.labelJa} ${periodWords(o.period, 'ja')} `;
				const own = titles.filter((title) => title.startsWith(start));
				const { mark } = relayWords.ja[wayOfSource.get(o.source) ?? 'relay'];
				told += own.length;
				return own.some((title) => !title.includes(mark));
			});
			expect([path, silent]).toEqual([path, []]);
		});
		expect(told).toBeGreaterThan(500);
	});
});

describe('every data file', () => {
	it('says of each value how it reached us, in CSV and in words in the Excel CSV', async () => {
		await inBatches(all, async ({ indicator, observations }) => {
			const parse = async (path: string): Promise<Record<string, string>[]> =>
				Papa.parse<Record<string, string>>((await readText(path)).replace(/^\uFEFF/, ''), {
					header: true,
					skipEmptyLines: true
				}).data;
			const ways = observations.map((o) => wayOfSource.get(o.source) ?? 'relay');
			expect(observations.map((o) => o.provenance)).toEqual(ways);
			const plain = await parse(`/indicators/${indicator.id}/data.csv`);
			expect(plain.map((row) => row['source'])).toEqual(observations.map((o) => o.source));
			expect(plain.map((row) => row['provenance'])).toEqual(ways);
			for (const locale of locales) {
				const column = locale === 'ja' ? '資料の性格' : 'Provenance';
				const words = await parse(`${base(locale)}/indicators/${indicator.id}/data-excel.csv`);
				expect(words.map((row) => row[column])).toEqual(
					ways.map((way) => relayWords[locale][way].mark)
				);
			}
		});
	});
});
