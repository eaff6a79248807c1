import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { numberTexts } from './tuples.ts';
import { sortByColumns, stableOrder } from './sort-rows.ts';

describe('sortByColumns', () => {
	it('orders as comparing key by key does, equal rows as they were', () => {
		const text = fc.constantFrom('', 'a', 'b', 'ab', 'あ', '2015', '2015-H1', '2015FY');
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text, text)), (rows) => {
				const columns = [0, 1, 2].map((i) => numberTexts(rows, (row) => row[i] ?? ''));
				const compared = [...rows].sort((a, b) => {
					const i = [0, 1, 2].find((k) => a[k] !== b[k]);
					return i === undefined ? 0 : (a[i] ?? '') < (b[i] ?? '') ? -1 : 1;
				});
				const places = Int32Array.from(rows, (_, i) => i);
				const sorted = Array.from(sortByColumns(places, columns), (i) => rows[i]);
				expect(sorted).toEqual(compared);
				expect(sorted.every((row, i) => row === compared[i])).toBe(true);
			})
		);
	});
	it('orders some of the rows too', () => {
		const ranks = Int32Array.of(2, 0, 1, 0);
		expect([...stableOrder(Int32Array.of(0, 2, 3), ranks, 3)]).toEqual([3, 2, 0]);
	});
});
