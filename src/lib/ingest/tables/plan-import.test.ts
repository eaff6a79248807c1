import { describe, expect, it } from 'vitest';
import {
	planText,
	readSmallPackage,
	toldBy,
	victimsMapping
} from '../../../../tests/support/import-case.ts';

const table = '年,総数,女性,男性\n令和2年,120,95,25\n令和3年,130,100,30\n';
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('planImport', () => {
	it('gives the new bytes of tables, documents and mapping', async () => {
		const plan = await planText(table);
		expect(toldBy(plan.log)).toEqual([]);
		expect(plan.counts).toEqual({ lines: 3, values: 6, blanks: 0, skipped: 0, faults: 0 });
		expect([...plan.changes.keys()]).toEqual([
			'sources.csv',
			'observations/example.csv',
			'imports/victims-2021.json'
		]);
		const held = text(readSmallPackage().files.get('observations/example.csv')).split('\n');
		const lines = text(plan.changes.get('observations/example.csv')).split('\n');
		expect(lines.filter((line) => !held.includes(line))).toEqual([
			'example-victims,00,2020,,,120,,A,stated,agency-2021,B2,令和2年 総数 120,,',
			'example-victims,00,2020,sex,female,95,,A,stated,agency-2021,C2,令和2年 女性 95,,',
			'example-victims,00,2020,sex,male,25,,A,stated,agency-2021,D2,令和2年 男性 25,,',
			'example-victims,00,2021,,,130,,A,stated,agency-2021,B3,令和3年 総数 130,,',
			'example-victims,00,2021,sex,female,100,,A,stated,agency-2021,C3,令和3年 女性 100,,',
			'example-victims,00,2021,sex,male,30,,A,stated,agency-2021,D3,令和3年 男性 30,,'
		]);
		expect(lines.filter((line) => held.includes(line))).toEqual(held);
	});
	it('has nothing to do a second time', async () => {
		const { files } = readSmallPackage();
		const { changes } = await planText(table);
		const again = await planText(table, victimsMapping(), new Map([...files, ...changes]));
		expect(again.changes.size).toBe(0);
		expect(again.comparison?.held).toHaveLength(6);
		expect(again.isNewSource).toBe(false);
	});
	it.each([
		['令和2年,120,95,2x\n', 'error | table/not-a-number | D2 | 2x'],
		['令和2年,120,95,26\n', 'error | table/parts | C2 | 95 + 26 | 120: B2'],
		['不明,120,95,25\n', 'error | table/head | B2 | 不明 | time']
	])('changes nothing where %j stands', async (row, told) => {
		const { log, changes } = await planText(`年,総数,女性,男性\n${row}`);
		expect(toldBy(log)[0]).toContain(told);
		expect(changes.size).toBe(0);
	});
	it('suggests what an unknown head may mean', async () => {
		const { log } = await planText('年,総数,女性,男姓\n令和2年,120,95,25\n');
		expect(toldBy(log)).toEqual(['error | table/head | D2 | 男姓 | text | 男性']);
	});
	it('tells a table without values', async () => {
		const { log } = await planText('年,総数,女性,男性\n,,,\n');
		expect(toldBy(log)).toEqual(['error | table/empty | tables.[0]']);
	});
	it('refuses what makes the whole package invalid', async () => {
		const { log, changes } = await planText(
			'年,総数,女性,男性\n平成27年,104,,\n',
			victimsMapping({}, { published: '2017-03-09' })
		);
		expect(toldBy(log)).toEqual([expect.stringMatching(/^error \| ambiguous-current \| value/)]);
		expect(changes.size).toBe(0);
	});
});
