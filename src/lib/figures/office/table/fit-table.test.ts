import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longTable } from '../../../../../tests/support/figure-content.ts';
import type { FigureTable } from '../../figure/figure-content.ts';
import { alignDecimals } from './align-decimals.ts';
import { countLines, fitTable } from './fit-table.ts';

const sizes = [9, 8, 7];
const table = (columns: number, text = '1,234'): FigureTable => ({
	corner: '年',
	heads: Array.from({ length: columns }, (_, i) => [String(2000 + i)]),
	rows: [
		{
			name: '件数',
			cells: Array.from({ length: columns }, () => ({ value: 1234, text }))
		}
	]
});
const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);

describe('fitTable', () => {
	it('keeps the wanted size where there is room, and fills the width', () => {
		const { size, blocks } = fitTable(table(4), { width: 450, sizes, padding: 8 });
		expect([size, blocks.length]).toEqual([9, 1]);
		expect(sum(blocks[0]?.widths ?? [])).toBeCloseTo(450);
		expect(new Set(blocks[0]?.widths.slice(1)).size).toBe(1);
	});
	it('makes the type smaller before it parts columns', () => {
		expect(fitTable(table(12), { width: 400, sizes, padding: 8 })).toMatchObject({ size: 8 });
		expect(
			fitTable(longTable, { width: 728, sizes: [9, 8, 7, 6.5], padding: 8 }).blocks
		).toHaveLength(1);
	});
	it('parts columns into blocks of about as many columns', () => {
		const { size, blocks } = fitTable(table(25), { width: 400, sizes, padding: 8 });
		expect(size).toBe(7);
		expect(blocks.map(({ from, to }) => [from, to])).toEqual([
			[0, 13],
			[13, 25]
		]);
	});
	it('never asks for more than the width, and leaves out no column', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 60 }),
				fc.string({ maxLength: 90 }),
				(columns, text) => {
					const { blocks } = fitTable(table(columns, text), { width: 400, sizes, padding: 8 });
					for (const { widths } of blocks) {
						expect(sum(widths)).toBeCloseTo(400);
						expect(Math.min(...widths)).toBeGreaterThan(0);
					}
					expect(
						blocks.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
					).toEqual(Array.from({ length: columns }, (_, i) => i));
				}
			)
		);
	});
});

describe('countLines', () => {
	it('counts breaks and wraps', () => {
		expect(countLines('件数', 20, 10)).toBe(1);
		expect(countLines('件数と人員', 20, 10)).toBe(3);
		expect(countLines('令和5年\n2023', 60, 10)).toBe(2);
	});
});

describe('alignDecimals', () => {
	const rows = ['1,938', '12.5', '† 3', '7 1)', '…'].map((text) => ({
		name: '',
		cells: [{ value: null, text }]
	}));
	it('stands units under one another', () => {
		const [whole, half, marked, noted, none] = alignDecimals(rows, 0, 100, 10);
		expect(whole).toBe(marked);
		expect(whole).toBe(none);
		expect(noted).toBe(0);
		expect(half).toBeGreaterThan(0);
		expect(half).toBeLessThan(whole ?? 0);
	});
	it('leaves all at the edge where there is no room', () => {
		expect(alignDecimals(rows, 0, 20, 10)).toEqual([0, 0, 0, 0, 0]);
	});
});
