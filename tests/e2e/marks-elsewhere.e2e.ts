import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { listedRelations } from '#lib/domain/listed-relation.ts';
import {
	idsOf,
	periodWords,
	readPublished,
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

const locales = [
	{ locale: 'ja', base: '' },
	{ locale: 'en', base: '/en' }
] as const;
let all: Map<string, PublishedIndicator>;

beforeAll(async () => {
	all = new Map((await readPublished()).map((one) => [one.indicator.id, one]));
});

/**
 * The current totals of an indicator whose period stands in a text, at its end where asked; of words
 * within words (2010 in “first half of 2010”) the longest.
 */
function toldIn(
	text: string,
	id: string,
	locale: 'ja' | 'en',
	at: 'end' | 'any'
): PublishedValue[] {
	const published = all.get(id);
	const found = (published ? totalsOf(published) : []).flatMap((o) => {
		const words = periodWords(o.period, locale);
		const stands = at === 'end' ? text.endsWith(words) : text.includes(words);
		return stands ? [{ o, length: words.length }] : [];
	});
	const longest = Math.max(...found.map(({ length }) => length));
	return found.filter(({ length }) => length === longest).map(({ o }) => o);
}

describe.each(locales)('in the pages of $locale', ({ locale, base }) => {
	it('each tile marks its newest value and the newest public one', async () => {
		const tiles = elements(await readPage(`${base}/`), 'article');
		expect(tiles.length).toBeGreaterThan(10);
		const lead = locale === 'ja' ? '公的機関の資料による最新値' : 'Newest value in a public body’s';
		let publicOnes = 0;
		for (const tile of tiles) {
			const id = linkedId(tile, 'indicators');
			const lines = elements(tile, 'p');
			const newest = lines.find((line) => line.includes('class="period')) ?? '';
			const source = linkedId(tile, 'sources');
			expect(wrongTags(tagsIn(newest), source, locale)).toEqual([]);
			const period = textOf(elements(newest, 'span')[0] ?? '');
			expect(toldIn(period, id, locale, 'any').map((o) => o.source)).toContain(source);
			const older = lines.find((line) => line.includes(lead));
			if (older === undefined) continue;
			publicOnes += 1;
			const told = toldIn(textOf(older), id, locale, 'any');
			expect([id, told.length]).toEqual([id, 1]);
			expect(wrongTags(tagsIn(older), told[0]?.source ?? '', locale)).toEqual([]);
		}
		expect(publicOnes).toBeGreaterThan(0);
	});

	it.each(['', '?kind=year', '?kind=half'])('each row of the catalogue%s', async (query) => {
		const rows = elements(await readPage(`${base}/indicators${query}`), 'tr').filter((row) =>
			row.includes('<strong>')
		);
		expect(rows.length).toBeGreaterThan(query === '' ? 150 : 10);
		for (const row of rows) {
			const id = linkedId(row, 'indicators');
			const span = elements(row, 'td').find((cell) => /^<td class="span/.test(cell)) ?? '';
			const told = toldIn(textOf(span), id, locale, 'end');
			expect([id, told.length]).toEqual([id, 1]);
			expect(wrongTags(tagsIn(row), told[0]?.source ?? '', locale)).toEqual([]);
		}
	});

	it('each cell of the statistical tables has the sign of its document', async () => {
		const signs = { own: '', 'public-relay': '†', relay: '‡' };
		for (const topic of idsOf('topics.csv')) {
			const cellsOf = async (query: string) =>
				Papa.parse<Record<string, string>>(
					await readText(`${base}/topics/${topic}/table.csv?from=all${query}`),
					{ header: true, skipEmptyLines: true }
				).data;
			const kinds = new Set((await cellsOf('')).map((cell) => cell['period_kind'] ?? ''));
			expect(kinds.size).toBeGreaterThan(0);
			for (const kind of kinds) {
				const held = await cellsOf(`&kind=${kind}`);
				const html = await readPage(`${base}/topics/${topic}?from=all&kind=${kind}`);
				const body = elements(html, 'tbody').flatMap((part) => elements(part, 'td'));
				const shown = body.filter((cell) => textOf(cell) !== '').slice(0, held.length);
				const signOf = (cell: string): string => (/[†‡]/.exec(cell) ?? [''])[0];
				const wanted = held.map((cell) => {
					const source = cell['source'] ?? '';
					return source === '' ? '' : signs[wayOfSource.get(source) ?? 'relay'];
				});
				const at = `${topic} ${kind}`;
				expect([at, shown.map((cell) => signOf(textOf(cell)))]).toEqual([at, wanted]);
				const holes = (cells: boolean[]): number => cells.filter((hole) => hole).length;
				expect(holes(shown.map((cell) => !cell.includes('<a ')))).toBe(
					holes(held.map((cell) => cell['value'] === ''))
				);
			}
		}
	});

	it.each(listedRelations)('both values of each listed pair: %s', async (relation) => {
		let found = 0;
		for (let page = 1, pages = 1; page <= pages; page += 1) {
			const html = await readPage(`${base}/revisions?relation=${relation}&page=${page}`);
			const numbers = [...html.matchAll(/[?;&]page=(\d+)/g)].map(([, number]) => Number(number));
			pages = Math.max(pages, ...numbers);
			for (const cell of elements(html, 'td').filter((one) => one.includes('/sources/'))) {
				found += 1;
				expect(wrongTags(tagsIn(cell), linkedId(cell, 'sources'), locale)).toEqual([]);
			}
		}
		const indicators = [...all.values()];
		const pairs = indicators.flatMap((one) => one.revisions).filter((p) => p.relation === relation);
		const slips = indicators.flatMap((one) =>
			one.observations.filter((o) => o.standing === 'slip')
		);
		if (relation === 'slip') expect(found).toBeGreaterThanOrEqual(slips.length);
		else expect(found).toBe(2 * pairs.length);
		expect(found).toBeGreaterThan(0);
	});

	it('each figure and each activity of each document', async () => {
		const carried = new Map<string, number>();
		for (const { observations } of all.values())
			for (const { source } of observations) carried.set(source, (carried.get(source) ?? 0) + 1);
		await inBatches(idsOf('sources.csv'), async (id) => {
			const html = await readPage(`${base}/sources/${id}`);
			const rowsOf = (heading: string): string[] =>
				elements(sectionOf(html, heading), 'tr').slice(1);
			const figures = rowsOf('figures');
			const rows = [...figures, ...rowsOf('activities')];
			const wrong = rows.flatMap((row) => wrongTags(tagsIn(row), id, locale));
			expect([id, figures.length, wrong]).toEqual([id, carried.get(id) ?? 0, []]);
		});
	});
});
