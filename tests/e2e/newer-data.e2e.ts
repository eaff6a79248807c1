import { beforeAll, describe, expect, inject, it } from 'vitest';
import { pageRoutes, samplePages } from '../support/sample-pages.ts';
import { elements, readPage, textOf } from '../support/site-reader.ts';

const day = '2018-01-01';
/** Pages of figures: the day is that of the figure, in the address of what it shows. */
const figurePages = ['/embed/figure', '/figures/edit'];
/** Pages that show no data as of any day. */
const withoutDay = ['/publish'];

let samples: Map<string, string>;
beforeAll(async () => {
	samples = await samplePages();
});

const statusOf = async (path: string): Promise<number> =>
	(await fetch(inject('siteUrl') + path)).status;
const asOf = (path: string, isoDay: string): string => `${path}?asof=${isoDay}`;

/** Gives what a page says of what became known after its day; empty where it says nothing. */
async function noticeOf(path: string): Promise<string> {
	const [notice = ''] = elements(await readPage(path), 'aside').filter((one) =>
		one.includes('id="newer"')
	);
	return textOf(notice);
}

describe('pages as of a day', () => {
	const routes = pageRoutes().filter((route) => !figurePages.includes(route));

	it('are all but those known to take none', async () => {
		const deaf: string[] = [];
		for (const route of routes)
			if ((await statusOf(asOf(samples.get(route) ?? '', 'soon'))) !== 400) deaf.push(route);
		expect(deaf).toEqual(withoutDay);
		expect(routes.length).toBeGreaterThan(22);
	});

	it.each(routes.filter((route) => !withoutDay.includes(route)))(
		'%s say what became known later, in both languages, and nothing today',
		async (route) => {
			const path = samples.get(route) ?? '';
			// what is only known later has no page then
			const then = (await statusOf(asOf(path, day))) === 404 ? '2098-01-01' : day;
			expect(await noticeOf(asOf(path, then))).toMatch(/この日より後に/);
			expect(await noticeOf(asOf(`/en${path === '/' ? '' : path}`, then))).toMatch(
				/after that day/
			);
			expect(await noticeOf(path)).toBe('');
		}
	);

	it.each([
		['/en', /changed [\d,]+ of the values.* documents? held.*: [\d,]+/i],
		['/en/topics', /changed [\d,]{4,} of the values/],
		['/en/data', /changed [\d,]{4,} of the values.* Releases made after that day: \d+/],
		['/en/search', /Plans that became known after that day: \d/],
		['/en/revisions', /became comparable after that day: [\d,]{2,}/],
		['/en/crosswalk', /Links between measures that became known after that day: \d+/],
		['/en/windows', /Places to turn to that became known after that day: \d+/],
		['/en/organisations/npa', /Activities reported by documents published after that day: \d+/]
	])('%s counts what it would show today', async (path, expected) => {
		expect(await noticeOf(asOf(path, day))).toMatch(expected);
	});

	it('a comparison names the values of its own series only', async () => {
		const html = await readPage(
			`/en/compare?i=trafficking-victims-police&i=sns-victims&asof=${day}`
		);
		const [notice = ''] = elements(html, 'aside').filter((one) => one.includes('id="newer"'));
		const linked = [...notice.matchAll(/\/indicators\/([a-z0-9-]+)\?since/g)].map(([, id]) => id);
		expect([...new Set(linked)].sort()).toEqual(['sns-victims', 'trafficking-victims-police']);
	});
});

describe('figures as of a day', () => {
	const of = (path: string, isoDay: string): string => {
		const subject = `/indicators/sns-victims${isoDay === '' ? '' : `?asof=${isoDay}`}`;
		return `${path}?${new URLSearchParams({ of: subject, language: 'en' }).toString()}`;
	};
	const changed = /changed [\d,]+ of the values of this figure/;

	it.each(['/embed/figure', '/en/figures/edit'])(
		'%s says how many values changed',
		async (path) => {
			expect(textOf(await readPage(of(path, day)))).toMatch(changed);
			expect(await readPage(of(path, ''))).not.toMatch(changed);
			expect(await readPage(of(path, '2098-01-01'))).not.toMatch(changed);
		}
	);

	it('the editor names them, and says so where there is none', async () => {
		const page = textOf(await readPage(of('/en/figures/edit', '2016-04-01')));
		expect(page).toMatch(/2015[^→]*no value → 1,652/);
		expect(textOf(await readPage(of('/en/figures/edit', '2098-01-01')))).toContain(
			'No document published since changed a value of this figure.'
		);
	});

	it('sets and shared baskets say it figure by figure', async () => {
		const set = await readPage(asOf('/en/figures/sets/annual-report', day));
		const figures = elements(set, 'figure');
		expect(figures.length).toBeGreaterThan(1);
		for (const one of figures.filter((figure) => figure.includes('<img')))
			expect(textOf(one)).toMatch(/As of .* of this figure/);
		expect(set).toMatch(changed);
		const f = new URLSearchParams({ of: `/indicators/sns-victims?asof=${day}` }).toString();
		const basket = await readPage(`/en/figures?${new URLSearchParams({ f }).toString()}`);
		expect(textOf(basket)).toMatch(changed);
	});

	it('files carry the day in their words, and no notice', async () => {
		const answer = await fetch(inject('siteUrl') + of('/figures/file.svg', day));
		const svg = await answer.text();
		expect(svg).toContain('1 January 2018');
		expect(svg).not.toContain('Documents published since');
	});
});
