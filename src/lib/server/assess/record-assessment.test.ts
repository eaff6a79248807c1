import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	copyPackage,
	removeDirectory,
	replaceInFile
} from '../../../../tests/support/package-copy.ts';
import { recordAssessment, type GivenJudgement } from './record-assessment.ts';

const table = 'plans/assessments.csv';
const header = 'plan,code,period,delivery,author,recorded_on,reason_ja,source\n';
const first =
	'third-2016,4-1-3,2016,in-progress,担当課,2026-04-01,実施中である。,moj-2025-crime-white-paper\n';
const good: GivenJudgement = {
	plan: 'third-2016',
	code: '4-1-3',
	period: '2016',
	delivery: 'in-progress',
	author: '担当課',
	reasonJa: '実施中である。',
	source: 'moj-2025-crime-white-paper'
};

let dir = '';
beforeAll(() => {
	dir = copyPackage();
});
afterAll(() => removeDirectory(dir));
beforeEach(() => writeFileSync(join(dir, table), header));

const read = () => readFileSync(join(dir, table), 'utf8');
const record = (changes: Partial<GivenJudgement> = {}, today = '2026-04-01', dryRun = false) =>
	recordAssessment(dir, { ...good, ...changes }, { today, dryRun });
const faultsOf = ({ report }: Awaited<ReturnType<typeof record>>) =>
	report.log.issues
		.filter(({ severity }) => severity === 'error')
		.map(({ type, file, row, column }) => `${type} ${file}:${row}:${column}`);

describe('recordAssessment', () => {
	it('adds a row at the end of a table that has only its header', async () => {
		const recorded = await record();
		expect(recorded).toMatchObject({ written: true, follows: null });
		expect(read()).toBe(header + first);
		expect(readdirSync(join(dir, 'plans')).filter((file) => !file.endsWith('.csv'))).toEqual([]);
	});
	it('keeps what is there, byte for byte, and tells the judgement it follows', async () => {
		const unusual = header + first.replace('担当課', '"担当課"').trimEnd();
		writeFileSync(join(dir, table), unusual);
		const { written, follows } = await record({ delivery: 'done' }, '2026-05-01');
		expect(written).toBe(true);
		expect(follows).toMatchObject({ delivery: 'in-progress', recordedOn: '2026-04-01' });
		expect(read()).toBe(
			`${unusual}\n${first.replace('in-progress', 'done').replace('04-01', '05-01')}`
		);
	});
	it('keeps the order of the columns and quotes what needs it', async () => {
		const [a = '', ...others] = header.trimEnd().split(',').reverse();
		writeFileSync(join(dir, table), `${[a, ...others].join(',')}\n`);
		await record({ reasonJa: '「完了」, "done" とある。' });
		expect(read().split('\n')[1]).toBe(
			'moj-2025-crime-white-paper,"「完了」, ""done"" とある。",2026-04-01,担当課,in-progress,2016,4-1-3,third-2016'
		);
	});
	it('writes nothing on a dry run, but tells the same', async () => {
		const recorded = await record({}, '2026-04-01', true);
		expect(recorded).toMatchObject({ written: false, follows: null });
		expect(recorded.report.log.errors).toBe(0);
		expect(recorded.row).toEqual({ ...good, recordedOn: '2026-04-01' });
		expect(read()).toBe(header);
	});
	it.each<[string, Partial<GivenJudgement>, string[]]>([
		['an unknown plan', { plan: 'third-2061' }, [`cell/foreign-key ${table}:2:code`]],
		['an unknown measure', { code: '9-9' }, [`cell/foreign-key ${table}:2:code`]],
		['a pillar above measures', { code: '4' }, [`assessment/heading ${table}:2:code`]],
		['a section above measures', { code: '4-1' }, [`assessment/heading ${table}:2:code`]],
		['a fiscal year of a calendar plan', { period: '2016FY' }, [`plan/year ${table}:2:period`]],
		[
			'a period that is none',
			{ period: '平成28年' },
			[`period/unreadable ${table}:2:period`, `plan/year ${table}:2:period`]
		],
		['a year before the term', { period: '2015' }, [`assessment/year ${table}:2:period`]],
		['a year that has not begun', { period: '2027' }, [`assessment/year ${table}:2:period`]],
		[
			'a year after the term',
			{ plan: 'basic-2017', code: '1', period: '2023FY' },
			[`assessment/year ${table}:2:period`]
		],
		['an unknown state', { delivery: 'donne' }, [`cell/enum ${table}:2:delivery`]],
		['no author', { author: '' }, [`cell/required ${table}:2:author`]],
		['a space before the author', { author: ' 担当課' }, [`cell/space ${table}:2:author`]],
		['no reason', { reasonJa: '' }, [`cell/required ${table}:2:reason_ja`]],
		['a reason of two lines', { reasonJa: '実施\n中' }, [`cell/space ${table}:2:reason_ja`]],
		['an unknown document', { source: 'moj-2052' }, [`cell/foreign-key ${table}:2:source`]]
	])('refuses %s, and changes nothing', async (_, changes, faults) => {
		const recorded = await record(changes);
		expect(faultsOf(recorded)).toEqual(faults);
		expect(recorded.written).toBe(false);
		expect(read()).toBe(header);
	});
	it('takes a heading without measures below it', async () => {
		expect(await record({ plan: 'basic-2017', code: '1', period: '2017FY' })).toMatchObject({
			written: true
		});
	});
	it('refuses a judgement that the newest one already gives, and takes another reason or state', async () => {
		await record();
		expect(faultsOf(await record({}, '2026-05-01'))).toEqual([`assessment/repeated ${table}:3:`]);
		expect(await record({ reasonJa: '続けている。' })).toMatchObject({ written: true });
		expect(await record({ reasonJa: '続けている。', delivery: 'done' })).toMatchObject({
			written: true
		});
		expect(await record({}, '2026-05-01')).toMatchObject({ written: true });
		expect(read().startsWith(header + first)).toBe(true);
		expect(read().trimEnd().split('\n')).toHaveLength(5);
	});
	it('refuses a package that has a fault elsewhere', async () => {
		const copy = copyPackage();
		try {
			replaceInFile(copy, 'plans/plans.csv', '\nthird-2016,plan,', '\nthird-2016,plann,');
			const { written, report } = await recordAssessment(copy, good, { today: '2026-04-01' });
			expect([written, report.log.errors]).toEqual([false, 1]);
			rmSync(join(copy, table));
			await expect(recordAssessment(copy, good, { today: '2026-04-01' })).rejects.toThrow(
				'no table of judgements'
			);
		} finally {
			removeDirectory(copy);
		}
	});
	it('loses no judgement of two that are recorded at once', async () => {
		const years = ['2016', '2017', '2018', '2019'];
		const all = await Promise.all(years.map((period) => record({ period })));
		expect(all.every(({ written }) => written)).toBe(true);
		const rows = read().trimEnd().split('\n').slice(1);
		expect(rows.map((row) => row.split(',')[2]).sort()).toEqual(years);
	});
});
