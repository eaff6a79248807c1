import Papa from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
import type { ProgressJson } from '#lib/figures/plan/progress-json.ts';
import {
	cellsInWords,
	cellsOfCsv,
	cellsOfJson,
	countsBelowMatrix,
	countsInSheet,
	countsOf,
	type Counts
} from '../support/progress-counts.ts';
import { readWorkbook, type ReadSheet } from '../support/read-workbook.ts';
import { readText } from '../support/site-reader.ts';

const site = inject('siteUrl');
const get = (path: string): Promise<Response> =>
	fetch(site + path, { headers: { Accept: 'application/json' } });
const readJson = async (path: string): Promise<ProgressJson> =>
	JSON.parse(await readText(path)) as ProgressJson;
const readSheets = async (path: string): Promise<ReadSheet[]> =>
	readWorkbook(new Uint8Array(await (await get(path)).arrayBuffer()));
const readTable = (text: string): string[][] =>
	Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd()).data;

const asked = [
	'/plans/third-2016 ',
	'/plans/third-2016 ?pillar=4',
	'/plans/third-2016 ?coverage=not-examined&asof=2020-01-01',
	'/plans/basic-2017 ',
	'/plans/basic-2017 ?year=2018FY',
	'/plans/basic-2017 ?asof=2018-12-31',
	'/plans/trafficking-2022 ',
	'/plans/trafficking-2022 ?organisation=npa&asof=2024-12-31',
	'/plans/trafficking-2022 ?pillar=2&year=2024',
	'/en/plans/trafficking-2022 ?coverage=reported-with-figure',
	'/en/plans/trafficking-2022 ?q=visa'
].map((address) => address.split(' ') as [string, string]);

describe('the files of a plan', () => {
	it.each(asked)('agree in every count: %s%s', async (plan, query) => {
		const locale = plan.startsWith('/en/') ? 'en' : 'ja';
		const json = await readJson(`${plan}/progress.json${query}`);
		const { years } = json;
		const [matrix, progress, counts] = await readSheets(`${plan}/progress.xlsx${query}`);
		if (!matrix || !progress || !counts) throw new Error('sheets are missing');
		const stated: Counts = Object.fromEntries(
			json.counts
				.filter(({ pillar }) => pillar === '')
				.map((c) => [
					c.year,
					{
						measures: c.measures,
						reported: c.reported,
						withFigure: c.with_figure,
						above: c.above,
						figures: c.figure_exists
					}
				])
		);
		expect(Object.keys(stated)).toEqual(years);
		const excel = readTable(await readText(`${plan}/progress-excel.csv${query}`));
		const found = {
			json: countsOf(cellsOfJson(json)),
			csv: countsOf(cellsOfCsv(await readText(`${plan}/progress.csv${query}`))),
			excel: countsOf(cellsInWords(excel, years, locale)),
			sheet: countsOf(cellsInWords(progress.rows, years, locale)),
			counts: countsInSheet(counts, years, locale),
			matrix: countsBelowMatrix(matrix, years, locale)
		};
		for (const [file, one] of Object.entries(found)) expect(one, file).toEqual(stated);
		expect(json.measures).toBe(Object.values(stated)[0]?.measures ?? json.measures);
	});
	it('show something in every plan that is compared', async () => {
		for (const plan of ['third-2016', 'basic-2017', 'trafficking-2022']) {
			const { counts, activities } = await readJson(`/plans/${plan}/progress.json`);
			expect(counts[0]?.measures, plan).toBeGreaterThan(0);
			expect(activities.length, plan).toBeGreaterThan(0);
		}
	});
	it('hide what was published after the day asked for', async () => {
		const path = '/plans/trafficking-2022/progress.json';
		const [all, then] = [await readJson(path), await readJson(`${path}?asof=2024-06-30`)];
		expect(then.activities.length).toBeLessThan(all.activities.length);
		expect(then.activities.every((a) => a.source_published.slice(0, 7) <= '2024-06')).toBe(true);
		expect(then.progress.every(({ as_of }) => as_of === '2024-06-30')).toBe(true);
	});
	it('list the same activities and documents in JSON and in the workbook', async () => {
		const json = await readJson('/plans/basic-2017/progress.json');
		const sheets = await readSheets('/plans/basic-2017/progress.xlsx');
		const lastOf = (sheet: ReadSheet | undefined) =>
			(sheet?.rows ?? []).slice(1).map((row) => row.at(-1));
		expect(lastOf(sheets[3])).toEqual(json.activities.map(({ activity }) => activity));
		expect(lastOf(sheets[4])).toEqual(json.documents.map(({ source }) => source));
		const values = (sheets[3]?.rows ?? []).slice(1).map((row) => row[4]);
		expect(values).toEqual(json.activities.map(({ value }) => value));
	});
	it('list the documents to obtain alike, whatever is shown', async () => {
		const json = await readJson('/plans/basic-2017/progress.json');
		const sheets = await readSheets('/plans/basic-2017/progress.xlsx');
		const titles = json.documentsToObtain.map(({ title_ja }) => title_ja);
		const csv = readTable(await readText('/plans/basic-2017/documents-to-obtain.csv?year=2018FY'));
		const excel = readTable(await readText('/plans/basic-2017/documents-to-obtain-excel.csv'));
		expect(titles.length).toBeGreaterThan(0);
		expect(csv.slice(1).map((row) => row[4])).toEqual(titles);
		expect(excel.slice(1).map((row) => row[1])).toEqual(titles);
		expect((sheets[5]?.rows ?? []).slice(1).map((row) => row[1])).toEqual(titles);
	});
	it('name plan and data version, in their names and in themselves', async () => {
		const { dataVersion } = (await (await get('/healthz')).json()) as { dataVersion: string };
		for (const [file, name, type] of [
			['progress.csv', 'progress', 'text/csv'],
			['progress-excel.csv', 'progress_excel', 'text/csv'],
			['progress.json', 'progress', 'application/json'],
			['progress.xlsx', 'progress', 'application/vnd.openxmlformats'],
			['documents-to-obtain.csv', 'documents-to-obtain', 'text/csv'],
			['documents-to-obtain-excel.csv', 'documents-to-obtain_excel', 'text/csv']
		] as const) {
			const response = await get(`/plans/third-2016/${file}`);
			expect(response.headers.get('content-type'), file).toContain(type);
			expect(response.headers.get('content-disposition'), file).toBe(
				`attachment; filename="third-2016_${name}_${dataVersion}.${file.split('.').at(-1)}"`
			);
			if (file !== 'progress.xlsx') expect(await response.text(), file).toContain(dataVersion);
		}
		const method = (await readSheets('/plans/third-2016/progress.xlsx?pillar=1')).at(-1);
		const texts = new Map((method?.rows ?? []).map(([item, text]) => [item, text]));
		expect(texts.get('データ版')).toBe(dataVersion);
		expect(texts.get('アドレス')).toBe(`${site}/plans/third-2016?pillar=1`);
	});
	it.each([
		['/plans/act-2024/progress.csv', 404, 'act-2024/progress.csv'],
		['/plans/act-2024/progress.xlsx', 404, 'act-2024/progress.xlsx'],
		['/plans/mic-bullying-2025/progress.json', 404, 'mic-bullying-2025/progress.json'],
		['/plans/no-such/progress.csv', 404, 'no-such'],
		['/plans/no-such/documents-to-obtain.csv', 404, 'no-such'],
		['/plans/third-2016/progress.csv?year=1999', 400, 'year'],
		['/plans/third-2016/progress.xlsx?asof=today', 400, 'asof'],
		['/plans/third-2016/progress.json?organisation=nobody', 400, 'organisation']
	])('%s is refused with %i and names %s', async (path, status, named) => {
		const response = await get(path);
		expect(response.status).toBe(status);
		expect(await response.text()).toContain(named);
	});
});
