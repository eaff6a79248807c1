import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayInJapan } from '#lib/domain/japan-day.ts';
import { copyPackage, removeDirectory } from '../tests/support/package-copy.ts';
import { bundledCommand, commandAsWritten } from '../tests/support/start-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const header = 'plan,code,period,delivery,author,recorded_on,reason_ja,source\n';
const given = {
	plan: 'third-2016',
	code: '4-1-3',
	period: '2016',
	delivery: 'in-progress',
	author: '担当課',
	reason: '実施中である。',
	source: 'moj-2025-crime-white-paper'
};

let dir = '';
let path = '';
beforeAll(() => {
	dir = copyPackage();
	path = join(dir, 'plans', 'assessments.csv');
});
afterAll(() => removeDirectory(dir));
beforeEach(() => writeFileSync(path, header));

const read = () => readFileSync(path, 'utf8');
const rows = () => read().trimEnd().split('\n').slice(1);
const leftovers = () => readdirSync(join(dir, 'plans')).filter((file) => !file.endsWith('.csv'));
const argsFor = (changes: Partial<typeof given>, more: string[] = []) => [
	...bundledCommand('assess'),
	'--data',
	dir,
	...Object.entries({ ...given, ...changes }).flatMap(([name, text]) => [`--${name}`, text]),
	...more
];
const options = (language = 'en') => ({ cwd: root, env: { ...process.env, LANG: language } });

function run(changes: Partial<typeof given> = {}, more: string[] = [], language = 'en') {
	const args = argsFor(changes, more);
	return spawnSync(process.execPath, args, { ...options(language), encoding: 'utf8' });
}
const start = (changes: Partial<typeof given>) =>
	spawn(process.execPath, argsFor(changes), { ...options(), stdio: 'ignore' });
const ended = (child: ChildProcess) =>
	new Promise<number | null>((resolve) => child.once('exit', resolve));

describe('assess', () => {
	it('records a judgement of today in Japan, tells what it follows, and ends with 0', () => {
		const before = dayInJapan(new Date());
		const { status, stdout } = run();
		const days = [before, dayInJapan(new Date())];
		expect(status).toBe(0);
		expect(stdout).toContain('Recorded: third-2016 4-1-3 2016 | in-progress');
		expect(stdout).toContain('It is the first judgement on this measure');
		const [row = ''] = rows();
		expect(days).toContain(row.split(',')[5]);
		expect(row.replace(/\d{4}-\d\d-\d\d/, 'DAY')).toBe(
			'third-2016,4-1-3,2016,in-progress,担当課,DAY,実施中である。,moj-2025-crime-white-paper'
		);

		const kept = read();
		const again = run({ delivery: 'done' }, [], 'ja_JP.UTF-8');
		expect(again).toMatchObject({ status: 0 });
		expect(again.stdout).toMatch(/記録しました：.*done/);
		expect(again.stdout).toMatch(/前の判断：.*in-progress/);
		expect(read().startsWith(kept)).toBe(true);
		expect(rows()).toHaveLength(2);
		expect(leftovers()).toEqual([]);
	});
	it('tells the faults in the language of the terminal, ends with 1, and changes nothing', () => {
		const english = run({ delivery: 'donne', author: ' 担当課' });
		expect(english.status).toBe(1);
		expect(english.stdout).toContain('2 errors');
		expect(english.stderr).toContain(
			'error cell/enum  plans/assessments.csv, row 2, column “delivery”: “donne” is not allowed'
		);
		expect(english.stderr).toContain('Did you mean “done”?');
		expect(english.stderr).toContain('error cell/space  plans/assessments.csv, row 2');
		const japanese = run({ code: '4', period: '2015' }, [], 'ja_JP.UTF-8');
		expect(japanese.status).toBe(1);
		expect(japanese.stderr).toMatch(/assessment\/heading .*下に施策のある見出し/);
		expect(japanese.stderr).toMatch(/assessment\/year .*想定する範囲：2016–\d{4}/);
		expect(read()).toBe(header);
	});
	it('writes nothing on --dry-run', () => {
		const { status, stdout } = run({}, ['--dry-run']);
		expect(status).toBe(0);
		expect(stdout).toContain('Nothing written (--dry-run).');
		expect(read()).toBe(header);
	});
	it.each([
		['an option it does not know', run.bind(null, {}, ['--recorded-on', '2020-01-01'])],
		['a word too many', run.bind(null, {}, ['done'])],
		[
			'a missing option',
			() =>
				spawnSync(process.execPath, [...commandAsWritten('assess'), '--plan', 'third-2016'], {
					...options(),
					encoding: 'utf8'
				})
		]
	])('ends with 2 on %s, and tells the usage', (_, task) => {
		const { status, stderr } = task();
		expect(status).toBe(2);
		expect(stderr).toContain('usage: npm run assess -- --plan PLAN');
		expect(stderr).not.toContain('    at ');
		expect(read()).toBe(header);
	});
	it('keeps both rows of two runs at the same time', async () => {
		const children = ['2016', '2017', '2018'].map((period) => start({ period }));
		expect(await Promise.all(children.map(ended))).toEqual([0, 0, 0]);
		expect(
			rows()
				.map((row) => row.split(',')[2])
				.sort()
		).toEqual(['2016', '2017', '2018']);
		expect(leftovers()).toEqual([]);
	});
	it('leaves the table whole when it is killed, and the next run goes on', async () => {
		const first = `third-2016,4-1-3,2016,done,担当課,2020-01-01,済み。,${given.source}\n`;
		for (const delay of [0, 200, 400, 700]) {
			writeFileSync(path, header + first);
			const child = start({});
			const end = ended(child);
			for (let waited = 0; !existsSync(`${path}.lock`) && waited < 60_000; waited += 2)
				await sleep(2);
			await sleep(delay);
			child.kill('SIGKILL');
			await end;
			const left = read();
			expect(left.startsWith(header + first)).toBe(true);
			expect(left.slice((header + first).length)).toMatch(/^$|^third-2016,.*white-paper\n$/);

			expect(run({ delivery: 'delayed' })).toMatchObject({ status: 0 });
			expect(read().startsWith(left)).toBe(true);
			expect(leftovers()).toEqual([]);
		}
	});
});
