import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberTexts, numberTuples } from './tuples.ts';

const column = (size: number, ...codes: number[]) => ({ codes: Int32Array.from(codes), size });
const plain = ({ ids, firsts }: ReturnType<typeof numberTuples>) => ({
	ids: [...ids],
	firsts: [...firsts]
});

describe('numberTexts', () => {
	it('numbers texts as they first appear', () => {
		const { codes, size, texts } = numberTexts(['b', 'a', 'b', ''], (text) => text);
		expect([...codes]).toEqual([0, 1, 0, 2]);
		expect([size, texts]).toEqual([3, ['b', 'a', '']]);
	});
});

describe('numberTuples', () => {
	it('numbers combinations as they first appear, with the first row of each', () => {
		const numbered = numberTuples([column(2, 0, 1, 0, 1), column(3, 2, 0, 2, 1)], 4);
		expect(plain(numbered)).toEqual({ ids: [0, 1, 0, 2], firsts: [0, 1, 3] });
	});

	it('is nothing for no rows, and one thing without columns', () => {
		expect(plain(numberTuples([column(5)], 0))).toEqual({ ids: [], firsts: [] });
		expect(plain(numberTuples([], 3))).toEqual({ ids: [0, 0, 0], firsts: [0] });
	});

	it('keeps apart combinations beyond what a number can hold', () => {
		const large = 2_000_000_000;
		const columns = Array.from({ length: 6 }, () => column(large, 0, 1, large - 1, 0, large - 1));
		const numbered = numberTuples([...columns, column(2, 0, 0, 0, 1, 0)], 5);
		expect(plain(numbered)).toEqual({ ids: [0, 1, 2, 3, 2], firsts: [0, 1, 2, 3] });
	});

	it.each([
		['few', [3, 4, 7]],
		['many', [3, 41, 701]]
	])('agrees with texts put together, of %s kinds', (_, sizes) => {
		const row = fc.tuple(...sizes.map((size) => fc.nat(size - 1)));
		fc.assert(
			fc.property(fc.array(row, { maxLength: 3000, size: 'max' }), (rows) => {
				const columns = sizes.map((size, place) => ({
					codes: Int32Array.from(rows, (one) => one[place] ?? 0),
					size
				}));
				const expected = numberTexts(rows, (one) => one.join(' '));
				expect([...numberTuples(columns, rows.length).ids]).toEqual([...expected.codes]);
			}),
			{ numRuns: 50 }
		);
	});
});
