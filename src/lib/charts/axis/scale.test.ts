import { scaleLinear, scaleLog } from 'd3-scale';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linearScale, logScale, roundDomain } from './scale.ts';

const finite = { noNaN: true, noDefaultInfinity: true };
const range: [number, number] = [400, 20];

it('is that of d3-scale (property)', () => {
	const domain = fc
		.tuple(
			fc.double({ min: -1e6, max: 1e6, ...finite }),
			fc.double({ min: 0.01, max: 1e6, ...finite })
		)
		.map(([from, length]): [number, number] => [from, from + length]);
	fc.assert(
		fc.property(domain, fc.double({ min: 0, max: 1, ...finite }), (ends, share) => {
			const value = ends[0] + share * (ends[1] - ends[0]);
			expect(linearScale(ends, range)(value)).toBeCloseTo(scaleLinear(ends, range)(value), 6);
			const positiveZero = (all: number[]) => all.map((one) => one + 0);
			expect(positiveZero(roundDomain(ends, 5))).toEqual(
				positiveZero(scaleLinear(ends, range).nice(5).domain())
			);
		})
	);
});
it('of a logarithm is that of d3-scale (property)', () => {
	const above = fc.double({ min: 0.01, max: 1e6, ...finite });
	fc.assert(
		fc.property(above, fc.double({ min: 2, max: 1000, ...finite }), above, (from, ratio, value) => {
			const ends: [number, number] = [from, from * ratio];
			expect(logScale(ends, range)(value)).toBeCloseTo(scaleLog(ends, range)(value), 6);
		})
	);
});
it('puts the one value of an empty domain in the middle', () => {
	expect(linearScale([5, 5], [0, 100])(5)).toBe(50);
});
