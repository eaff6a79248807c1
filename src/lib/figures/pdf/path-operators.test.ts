import { describe, expect, it } from 'vitest';
import { pathOperators } from './path-operators.ts';

describe('a path in PDF', () => {
	it.each([
		['M1,2L3,4Z', '1 2 m\n3 4 l\nh'],
		['M1,2h3v4H0V9', '1 2 m\n4 2 l\n4 6 l\n0 6 l\n0 9 l'],
		['m1 2 3 4', '1 2 m\n4 6 l'],
		['M0,0Q3,3 6,0', '0 0 m\n2 2 4 2 6 0 c'],
		['M0,0C1,1 2,2 3,3S5,5 6,6', '0 0 m\n1 1 2 2 3 3 c\n4 4 5 5 6 6 c'],
		['', '']
	])('%s', (path, operators) => {
		expect(pathOperators(path)).toBe(operators);
	});
	it('draws arcs as curves, also where flags are written close', () => {
		const operators = pathOperators('M0.35,1.25a.9,.9 0 1,0 1.8,0').split('\n');
		expect(operators.map((one) => one.at(-1)).join('')).toMatch(/^mc{2,3}$/);
		expect(operators.at(-1)).toMatch(/ 2\.15 1\.25 c$/);
	});
	it('refuses a broken path', () => {
		expect(() => pathOperators('M1,2L3')).toThrow();
		expect(() => pathOperators('1,2')).toThrow();
	});
});
