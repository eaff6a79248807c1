import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFiles, smallPackage } from '../../../../../tests/support/spoil-package.ts';
import { textSource } from '../file/text-source.ts';
import type { ImportMapping } from '../mapping/mapping.ts';
import { ImportDesk } from './import-desk.ts';

const files = readFiles(smallPackage);
const text = ['表１　被害者数,,', '区分,2015年,2021年', '女性,70,－', '（注）－は該当なし。'].join(
	'\r\n'
);
const deskOf = (given = text): ImportDesk =>
	new ImportDesk(files, textSource(given, 'table.csv'), 'en');

const mapping: ImportMapping = {
	id: 'agency-2022-table',
	source: {
		id: 'agency-2022',
		title_ja: '令和3年の状況',
		title_en: 'Figures for 2021',
		publisher: '架空庁',
		issuer: 'agency',
		kind: 'official',
		published: '2022-03-10'
	},
	tables: [
		{
			heads: [{ row: 2, read: 'time' }],
			body: { from: 3, to: 3 },
			labels: [{ column: 'A', read: 'text' }],
			values: ['B:C'],
			all: { indicator: 'example-victims' },
			texts: { 女性: { parts: { sex: 'female' } } },
			symbols: { '-': 'zero' }
		}
	]
};
const write = (changed: Partial<ImportMapping> = {}): string =>
	JSON.stringify({ ...mapping, ...changed });
const withTable = (changed: Partial<ImportMapping['tables'][0]>): string =>
	write({ tables: [{ ...(mapping.tables[0] as ImportMapping['tables'][0]), ...changed }] });

describe('a desk', () => {
	it('opens a table with a proposal and the names of the package', async () => {
		const opened = await deskOf().open({});
		expect(opened.file).toEqual({
			name: 'table.csv',
			format: 'csv',
			encoding: 'utf-8',
			certainty: expect.any(String) as string,
			hasMark: false,
			sheets: ['']
		});
		expect(opened.vocabulary.indicators.map(({ id }) => id)).toContain('example-victims');
		const proposed = JSON.parse(opened.mappingText) as ImportMapping;
		expect(proposed.id).toBe('table');
		expect(proposed.tables[0]?.values).toEqual(['B:C']);
	});

	it('reads by a mapping and says what is new', async () => {
		const reading = await deskOf().read(write());
		expect(reading.issues.filter(({ isError }) => isError)).toEqual([]);
		expect(reading.isReady).toBe(true);
		expect(reading.plan?.counts).toMatchObject({ values: 2, faults: 0 });
		const { sizes, lines } = reading.plan ?? {};
		expect(Object.values(sizes ?? {}).reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(2);
		expect(lines?.[0]).toMatchObject({ indicator: 'example-victims', category: 'female' });
		expect(lines?.[0]?.points.find(({ period }) => period === '2021')).toEqual({
			period: '2021',
			published: null,
			own: 0,
			ownKind: 'added'
		});
	});

	it('compares before the document is described, and is not ready', async () => {
		const reading = await deskOf().read(write({ source: { id: 'agency-2022' } }));
		expect(reading.isReady).toBe(false);
		expect(reading.plan?.counts?.values).toBe(2);
		expect(reading.issues.map(({ path }) => path)).toEqual([
			'source.title_ja',
			'source.title_en',
			'source.publisher',
			'source.issuer',
			'source.kind'
		]);
		expect(await deskOf().handIn(write({ source: { id: 'agency-2022' } }))).toBeNull();
	});

	it('names the cell of an undecided symbol and leaves it open', async () => {
		const reading = await deskOf().read(withTable({ symbols: {} }));
		expect(reading.open).toEqual([{ table: 0, heads: [], symbols: ['-'] }]);
		expect(reading.issues[0]).toMatchObject({
			isError: true,
			type: 'table/undecided-symbol',
			cell: { sheet: '', row: 3, column: 2 }
		});
	});

	it('names heads without a meaning', async () => {
		const reading = await deskOf().read(withTable({ texts: {} }));
		expect(reading.open).toEqual([{ table: 0, heads: ['女性'], symbols: [] }]);
	});

	it('names what is wrong with a mapping by its path, once', async () => {
		const stranger = await deskOf().read(withTable({ all: { indicator: 'example-victim' } }));
		expect(stranger.issues).toHaveLength(1);
		expect(stranger.issues[0]).toMatchObject({ path: 'tables.[0].all.indicator', cell: null });
		expect(stranger.issues[0]?.words).toContain('example-victims');
		const broken = await deskOf().read('{');
		expect(broken).toMatchObject({ mapping: null, plan: null, errors: 1 });
		const wrong = await deskOf().read(write({ id: 'No Id' }));
		expect(wrong.issues[0]?.path).toBe('id');
	});

	it('shows rows with their readings and heads', async () => {
		const grid = await deskOf().grid(write(), { sheet: '', from: 2, rows: 2 });
		expect(grid).toMatchObject({ from: 2, columns: 3, isCut: true });
		expect(grid.rows).toEqual([
			['区分', '2015年', '2021年'],
			['女性', '70', '－']
		]);
		expect(grid.readings.map(({ row, column, kind }) => [row, column, kind])).toEqual([
			[3, 1, 'value'],
			[3, 2, 'value']
		]);
		expect(grid.heads.map(({ axis, at, read }) => [axis, at, read])).toEqual([
			['row', 2, 'time'],
			['column', 0, 'text']
		]);
	});

	it('hands in the new rows alone, the document, the mapping, the file and what to do', async () => {
		const made = await deskOf().handIn(write());
		expect([...(made?.files.keys() ?? [])].sort()).toEqual([
			'README.txt',
			'agency-2022-table.csv',
			'imports/agency-2022-table.json',
			'observations/example.csv',
			'sources.csv'
		]);
		const read = (path: string): string => strFromU8(made?.files.get(path) ?? new Uint8Array());
		const rows = read('observations/example.csv').trimEnd().split('\n');
		expect(rows).toHaveLength(3);
		expect(rows[0]).toMatch(/^indicator,area,period,/);
		expect(rows[2]).toMatch(/^example-victims,00,2021,sex,female,0,,A,stated,agency-2022,C3,/);
		expect(read('sources.csv').trimEnd().split('\n')).toHaveLength(2);
		expect(read('imports/agency-2022-table.json')).toBe(write());
		expect(read('agency-2022-table.csv')).toBe(text);
		expect(read('README.txt')).toContain(
			'npm run import -- agency-2022-table.csv --mapping imports/agency-2022-table.json'
		);
	});

	it('opens again in another encoding', async () => {
		const desk = deskOf();
		await desk.open({});
		const opened = await desk.open({ encoding: 'euc-jp' }).catch((error: unknown) => error);
		const told = opened as { file?: { certainty: string }; kind?: string };
		expect(told.file?.certainty ?? told.kind).toMatch(/^(told|encoding)$/);
	});
});
