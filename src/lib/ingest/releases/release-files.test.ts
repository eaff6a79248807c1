import { describe, expect, it } from 'vitest';
import type { ReleaseChange } from '#lib/domain/release/release-change.ts';
import { readChanges, writeChanges } from './changes-file.ts';
import { giveReasons, readReasons, writeKey } from './give-reasons.ts';
import { readSnapshot, writeSnapshot } from './snapshot-file.ts';

const change: ReleaseChange = {
	kind: 'mended',
	table: 'observations',
	key: ['victims', '00', '2016/2017', '', '', 'npa'],
	columns: ['value', 'note'],
	before: '91',
	after: '=92',
	beforeSource: 'npa',
	afterSource: 'npa',
	reason: '',
	indicator: 'victims',
	topics: ['a', 'b'],
	plans: [],
	code: ''
};
const key = 'observations:victims,00,2016/2017,,,npa';

describe('the list of changes', () => {
	it('reads what it wrote', () => {
		const list = [change, { ...change, reason: '誤り、"引用"\n二行目' }];
		expect(readChanges(writeChanges(list), 'changes.csv')).toEqual(list);
		expect(readChanges(writeChanges([]), 'changes.csv')).toEqual([]);
	});

	it('names file, row and column of what it cannot read', () => {
		const text = writeChanges([change]);
		expect(() => readChanges(text.replace('mended', 'bent'), 'changes.csv')).toThrow(
			'changes.csv, row 2, column “change”: expected revised, mended'
		);
		expect(() => readChanges('a,b\n', 'changes.csv')).toThrow('changes.csv, row 1');
	});
});

describe('a snapshot', () => {
	it('reads what it wrote, and names the line it cannot read', () => {
		const tables = [{ name: 't', key: ['id'], columns: ['id', 'x'], rows: [['a', '"\n']] }];
		const text = writeSnapshot(tables);
		expect(readSnapshot(text, 's')).toEqual(tables);
		expect(() => readSnapshot(text.replace('["a",', '['), 's')).toThrow('s, line 2: expected');
	});
});

describe('reasons', () => {
	it('are asked for each mended value, and refused for what did not change', () => {
		expect(writeKey(change)).toBe(key);
		expect(giveReasons([change], new Map())).toMatchObject({ missing: [key], unknown: [] });
		const given = giveReasons([change, { ...change, kind: 'added' }], new Map([[key, '誤り']]));
		expect(given.changes.map(({ reason }) => reason)).toEqual(['誤り', '']);
		expect(given.missing).toEqual([]);
		expect(giveReasons([], new Map([[key, '誤り']])).unknown).toEqual([key]);
	});

	it('are read from a table, an empty one being none', () => {
		const text = `\uFEFFkey,reason\r\n"${key}",誤り\r\nx,\r\n`;
		expect([...readReasons(text, 'r.csv')]).toEqual([[key, '誤り']]);
		expect(() => readReasons('key\n', 'r.csv')).toThrow('r.csv, row 1: expected the columns');
		expect(() => readReasons(`key,reason\na,1\na,2\n`, 'r.csv')).toThrow('row 3: a second reason');
	});
});
