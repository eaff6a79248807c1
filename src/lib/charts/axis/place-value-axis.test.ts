import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeValueAxis, type ValueAxisBox } from './place-value-axis.ts';

const place = (values: number[], changes: Partial<ValueAxisBox> = {}) =>
	placeValueAxis(values, { top: 0, bottom: 400, locale: 'en', ...changes });
const labels = (values: number[], changes: Partial<ValueAxisBox> = {}) =>
	place(values, changes).ticks.map(({ label }) => label);

describe('a linear axis', () => {
	it('starts at zero and ends at a round number beyond the largest', () => {
		expect(labels([12, 180])).toEqual(['0', '50', '100', '150', '200']);
	});
	it('goes below zero where values do, and tells where zero is', () => {
		expect(labels([-20, 55])).toEqual(['−20', '0', '20', '40', '60']);
		expect(place([-20, 55]).zero).toBe(300);
		expect(place([-5, -20]).zero).toBe(0);
	});
	it('has no tick between whole numbers', () => {
		expect(labels([1, 2])).toEqual(['0', '1', '2']);
	});
	it('stands for zeros alone', () => {
		expect(labels([0, 0])).toEqual(['0', '1']);
	});
});

describe('a logarithmic axis', () => {
	it('ends at ones, twos and fives', () => {
		expect(labels([30, 1600], { scale: 'log' })).toEqual([
			'20',
			'50',
			'100',
			'200',
			'500',
			'1,000',
			'2,000'
		]);
	});
	it('keeps powers of ten alone over many of them', () => {
		expect(labels([1, 90_000], { scale: 'log' })).toEqual([
			'1',
			'10',
			'100',
			'1,000',
			'10,000',
			'100,000'
		]);
	});
	it('places equal ratios at equal distances', () => {
		const { scale } = place([10, 1000], { scale: 'log' });
		expect(scale(10) - scale(100)).toBeCloseTo(scale(100) - scale(1000), 6);
	});
	it('gives way to a linear one where a value is zero', () => {
		expect(place([0, 90], { scale: 'log' }).zero).toBe(400);
		expect(labels([0, 90], { scale: 'log' })[0]).toBe('0');
	});
});

describe('an axis of ranks', () => {
	it('has whole ranks, the first on top', () => {
		const { ticks } = place([2, 3, 1], { isRank: true });
		expect(ticks.map(({ label }) => label)).toEqual(['1', '2', '3']);
		expect(ticks[0]?.y).toBeLessThan(ticks[1]?.y ?? 0);
	});
});

it('keeps every value within the plot (property)', () => {
	const values = fc.array(fc.double({ min: 0.001, max: 1e7, noNaN: true }), { minLength: 1 });
	fc.assert(
		fc.property(values, fc.constantFrom('linear' as const, 'log' as const), (all, scale) => {
			const axis = place(all, { scale });
			for (const value of all) {
				expect(axis.scale(value)).toBeGreaterThanOrEqual(-1e-6);
				expect(axis.scale(value)).toBeLessThanOrEqual(400 + 1e-6);
			}
		})
	);
});
