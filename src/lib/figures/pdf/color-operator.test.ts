import { describe, expect, it } from 'vitest';
import { theme } from '#lib/charts/theme.ts';
import { colorOperator } from './color-operator.ts';

describe('the operator of a colour', () => {
	it.each([
		['#ffffff', '1 1 1 rg', '1 g', '0 0 0 0 k'],
		['#000000', '0 0 0 rg', '0 g', '0 0 0 1 k'],
		['#1a1a1a', '0.102 0.102 0.102 rg', '0 g', '0 0 0 1 k'],
		['#4d4d4d', '0.302 0.302 0.302 rg', '0.302 g', '0 0 0 0.698 k'],
		['#006173', '0 0.3804 0.451 rg', '0.3456 g', '1 0.1565 0 0.549 k'],
		['#ff0000', '1 0 0 rg', '0.4984 g', '0 1 1 0 k']
	])('%s is %s, %s, %s', (color, rgb, k, cmyk) => {
		expect(colorOperator(color, 'fill', 'rgb')).toBe(rgb);
		expect(colorOperator(color, 'fill', 'k')).toBe(k);
		expect(colorOperator(color, 'fill', 'cmyk')).toBe(cmyk);
	});
	it('is in capitals for lines', () => {
		expect(colorOperator('#000000', 'stroke', 'rgb')).toBe('0 0 0 RG');
		expect(colorOperator('#000000', 'stroke', 'k')).toBe('0 G');
		expect(colorOperator('#000000', 'stroke', 'cmyk')).toBe('0 0 0 1 K');
	});
	it('keeps the order of the ramp in black alone', () => {
		const grays = theme.ramp.map((step) => Number.parseFloat(colorOperator(step, 'fill', 'k')));
		expect(grays).toEqual([...grays].sort((a, b) => b - a));
	});
});
