import { describe, expect, it } from 'vitest';
import { diffSnapshots, type SnapshotTable } from './diff-snapshots.ts';

const observations = (...rows: string[][]): SnapshotTable => ({
	name: 'observations',
	key: ['indicator', 'source'],
	columns: ['indicator', 'source', 'value', 'note'],
	rows
});
const plans = (...rows: string[][]): SnapshotTable => ({
	name: 'plans',
	key: ['id'],
	columns: ['id', 'title_ja', 'ends'],
	rows
});
const told = (before: SnapshotTable[], after: SnapshotTable[]): unknown[] =>
	diffSnapshots(before, after).map(({ kind, table, key, columns }) => [kind, table, key, columns]);

describe('diffSnapshots', () => {
	it('gives nothing for rows that only stand in another order', () => {
		const [a, b] = [
			['x', 's', '1', ''],
			['y', 's', '2', '']
		];
		expect(told([observations(a ?? [], b ?? [])], [observations(b ?? [], a ?? [])])).toEqual([]);
	});

	it('tells a value under the same key from one under another, and words from facts', () => {
		expect(
			told(
				[
					observations(['x', 's', '1', ''], ['y', 's', '2', '']),
					plans(['p', '計画', '2020'], ['q', '計画', ''])
				],
				[
					observations(['x', 's', '3', 'n'], ['x', 't', '1', ''], ['y', 's', '2', 'n']),
					plans(['p', '計画', '2021'], ['r', '計画', ''])
				]
			)
		).toEqual([
			['mended', 'observations', ['x', 's'], ['value', 'note']],
			['added', 'observations', ['x', 't'], []],
			['reworded', 'observations', ['y', 's'], ['note']],
			['changed', 'plans', ['p'], ['ends']],
			['removed', 'plans', ['q'], []],
			['added', 'plans', ['r'], []]
		]);
	});

	it('reads a new column that is empty as no change, and a table that is gone as rows removed', () => {
		const wider = { ...plans(), columns: ['id', 'title_ja', 'ends', 'url'] };
		expect(
			told(
				[plans(['p', '計画', '2020']), observations(['x', 's', '1', ''])],
				[{ ...wider, rows: [['p', '計画', '2020', '']] }]
			)
		).toEqual([['removed', 'observations', ['x', 's'], []]]);
	});
});
