import { describe, expect, it } from 'vitest';
import {
	addRowLike,
	copyPackage,
	dropColumn,
	readFiles,
	realPackage,
	setCells,
	smallPackage,
	spoilFile,
	spoilPackage,
	type Change
} from '../../../tests/support/spoil-package.ts';
import type { Issue, IssueLog } from './issue.ts';
import { readPackage } from './read-package.ts';

const victims = 'observations/child-sexual-exploitation.csv';
const example = 'observations/example.csv';

type Place = Pick<Issue, 'type' | 'file' | 'row' | 'column'>;
const at = (type: Issue['type'], file: string, row: number | null, column: string): Place => ({
	type,
	file,
	row,
	column
});

const issuesOf = (dir: string): IssueLog => readPackage(readFiles(dir)).log;
const errorsOf = (log: IssueLog): Place[] =>
	log.issues
		.filter(({ severity }) => severity === 'error')
		.map(({ type, file, row, column }) => at(type, file, row, column));
const asBom: Change = (text) => `\ufeff${text}`;
const asNothing: Change = () => '';
const asAbsent: Change = () => null;
/** The header, then 児童 in Shift_JIS. */
const asShiftJis: Change = (text) =>
	Buffer.concat([Buffer.from(`${text.split('\n')[0]}\n`), Buffer.of(0x8e, 0x99, 0x93, 0xb6)]);

describe('the real package, spoiled', () => {
	it.each<[string, string, Change, Place]>([
		[
			'a word for a value',
			victims,
			setCells(2, { value: 'many' }),
			at('cell/type', victims, 2, 'value')
		],
		[
			'an unknown source',
			victims,
			setCells(3, { source: 'npa-1999-nothing' }),
			at('cell/foreign-key', victims, 3, 'source')
		],
		[
			'a period that cannot be parsed',
			victims,
			setCells(4, { period: '平成27年' }),
			at('cell/pattern', victims, 4, 'period')
		],
		[
			'a day that is not in the calendar',
			victims,
			setCells(4, { period: '2016-02-30' }),
			at('period/unreadable', victims, 4, 'period')
		],
		[
			'a category of another breakdown',
			victims,
			setCells(5, { breakdown: 'sex', category: 'japan' }),
			at('cell/foreign-key', victims, 5, 'category')
		],
		[
			'full-width digits in a value',
			victims,
			setCells(6, { value: '１２３' }),
			at('cell/full-width', victims, 6, 'value')
		],
		[
			'full-width digits in a period',
			victims,
			setCells(6, { period: '２０１６' }),
			at('cell/full-width', victims, 6, 'period')
		],
		[
			'a kind of period that the indicator does not hold',
			victims,
			setCells(7, { period: '1950FY' }),
			at('period/kind', victims, 7, 'period')
		],
		['a stray space', victims, setCells(2, { note: '注 ' }), at('cell/space', victims, 2, 'note')],
		['a byte order mark', victims, asBom, at('file/bom', victims, 1, '')],
		['no value column', victims, dropColumn('value'), at('field/missing', victims, 1, 'value')],
		['a file of no bytes', victims, asNothing, at('file/empty', victims, null, '')],
		['a missing table', 'gaps.csv', asAbsent, at('file/missing', 'gaps.csv', null, '')],
		[
			'a missing schema',
			'schemas/gaps.json',
			asAbsent,
			at('file/missing', 'schemas/gaps.json', null, '')
		],
		['Shift_JIS bytes', 'areas.csv', asShiftJis, at('file/encoding', 'areas.csv', null, '')],
		[
			'no descriptor',
			'datapackage.json',
			asAbsent,
			at('package/missing', 'datapackage.json', null, '')
		],
		[
			'a descriptor that is not JSON',
			'datapackage.json',
			(text) => text.slice(0, -10),
			at('package/descriptor', 'datapackage.json', null, '')
		],
		[
			'a path out of the package',
			'datapackage.json',
			(text) => text.replace('"areas.csv"', '"../areas.csv"'),
			at('package/descriptor', 'datapackage.json', null, 'resources.areas')
		],
		[
			'an unknown kind of document',
			'sources.csv',
			setCells(2, { kind: 'offical' }),
			at('cell/enum', 'sources.csv', 2, 'kind')
		],
		[
			'an unknown successor',
			'organisations.csv',
			setCells(2, { successor: 'nobody' }),
			at('cell/foreign-key', 'organisations.csv', 2, 'successor')
		],
		[
			'a value below zero',
			victims,
			setCells(2, { value: '-1' }),
			at('cell/range', victims, 2, 'value')
		]
	])('with %s is told where', (_, file, change, issue) => {
		expect(errorsOf(issuesOf(spoilPackage(realPackage, file, change)))).toContainEqual(issue);
	});

	it.each<[string, Record<string, string>, string]>([
		['a word for a value', { value: 'many' }, 'value'],
		['an unknown status', { status: 'Z' }, 'status'],
		['a period that cannot be parsed', { period: 'someday' }, 'period']
	])('with %s has that one error', (_, cells, column) => {
		const log = issuesOf(spoilPackage(realPackage, victims, setCells(2, cells)));
		expect(errorsOf(log)).toMatchObject([{ file: victims, row: 2, column }]);
	});

	it('with a row twice is told at the second', () => {
		const dir = spoilPackage(realPackage, victims, addRowLike(2, {}));
		const [issue] = issuesOf(dir).issues.filter(({ type }) => type === 'row/duplicate');
		const rows = readPackage(readFiles(realPackage)).data?.observations ?? [];
		const last = rows.filter(({ file }) => file === victims).at(-1)?.row ?? 0;
		expect(issue).toMatchObject({
			file: victims,
			row: last + 1,
			column: 'indicator, area, period, breakdown, category, source',
			expected: `${victims} 2`
		});
	});

	it('with two current values that tie is told at the first', () => {
		const dir = copyPackage(realPackage);
		const value = { period: '1950', quote: '', locator: 'p. 1', derivation: '', note: '' };
		spoilFile(dir, 'sources.csv', addRowLike(2, { id: 'tie-a', published: '2020-01-01' }));
		spoilFile(dir, 'sources.csv', addRowLike(2, { id: 'tie-b', published: '2020-01-01' }));
		spoilFile(dir, victims, addRowLike(2, { ...value, value: '1', source: 'tie-a' }));
		spoilFile(dir, victims, addRowLike(2, { ...value, value: '2', source: 'tie-b' }));
		const errors = issuesOf(dir).issues.filter(({ severity }) => severity === 'error');
		expect(errors).toMatchObject([
			{ type: 'ambiguous-current', file: victims, column: 'value', value: '1 (tie-a)' }
		]);
		expect(errors[0]?.expected).toContain('2 (tie-b');
	});

	it('with a quote that does not show its number is let in with a warning', () => {
		const quote = '件数は不明';
		const dir = spoilPackage(realPackage, victims, setCells(2, { quote, derivation: '' }));
		const { data, log } = readPackage(readFiles(dir));
		expect(log.issues.filter((issue) => issue.value === quote)).toMatchObject([
			{ ...at('figure/quote', victims, 2, 'quote'), severity: 'warning' }
		]);
		expect(data).not.toBeNull();
	});

	it('with several faults is told them all', () => {
		const dir = spoilPackage(realPackage, victims, setCells(2, { value: 'x', status: 'Z' }));
		spoilFile(dir, victims, setCells(9, { area: '99' }));
		spoilFile(dir, 'events.csv', setCells(2, { date: '2016-13' }));
		expect(errorsOf(issuesOf(dir))).toEqual([
			at('cell/type', victims, 2, 'value'),
			at('cell/enum', victims, 2, 'status'),
			at('cell/pattern', victims, 9, 'area'),
			at('cell/pattern', 'events.csv', 2, 'date')
		]);
	});
});

describe('the small package, spoiled', () => {
	it('has the schemas of the real package', () => {
		const real = readFiles(realPackage);
		const schemas = [...readFiles(smallPackage)].filter(([path]) => path.startsWith('schemas/'));
		expect(schemas).toHaveLength(11);
		expect(schemas.map(([path, bytes]) => [path, String(bytes)])).toEqual(
			schemas.map(([path]) => [path, String(real.get(path))])
		);
	});

	it.each<[string, string, Change, Place]>([
		[
			'a share above 100',
			example,
			setCells(2, { value: '148.8', quote: '148.8%' }),
			at('value/share', example, 2, 'value')
		],
		[
			'parts that do not add up to the total',
			example,
			setCells(11, { value: '91', quote: '女性91人' }),
			at('parts/total', example, 11, 'value')
		],
		[
			'a value where the status says there is none',
			example,
			setCells(15, { value: '0' }),
			at('value/unexpected', example, 15, 'value')
		],
		[
			'no value where the status needs one',
			example,
			setCells(2, { value: '' }),
			at('value/missing', example, 2, 'value')
		],
		[
			'a figure without quote and locator',
			example,
			setCells(2, { quote: '', locator: '' }),
			at('figure/unsupported', example, 2, 'quote')
		],
		[
			'a date that is not in the calendar',
			'sources.csv',
			setCells(3, { published: '2017-02-30' }),
			at('date/unreadable', 'sources.csv', 3, 'published')
		],
		[
			'a gap that ends before it begins',
			'gaps.csv',
			setCells(2, { to: '2016' }),
			at('period/kind', 'gaps.csv', 2, 'to')
		],
		[
			'a row that is cut short',
			'topics.csv',
			() => 'id,title_ja,title_en,sort\nexample,架空の主題\n',
			at('row/width', 'topics.csv', 2, '')
		],
		[
			'a quote that is never closed',
			'topics.csv',
			(text) => text.replace('架空', '"架空'),
			at('file/format', 'topics.csv', 2, '')
		],
		[
			'a column that stands twice',
			'areas.csv',
			(text) => text.replace('name_en', 'name_ja'),
			at('cell/unique', 'areas.csv', 1, 'name_ja')
		],
		[
			'a quote that is too long',
			example,
			setCells(2, { quote: '48.8%'.repeat(20) }),
			at('cell/length', example, 2, 'quote')
		]
	])('with %s is told where', (_, file, change, issue) => {
		expect(errorsOf(issuesOf(spoilPackage(smallPackage, file, change)))).toContainEqual(issue);
	});
});
