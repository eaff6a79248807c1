import { describe, expect, it } from 'vitest';
import { seenDifference, seenLab, visions } from '../../../tests/support/color-vision.ts';
import { contrast, mostLegible } from './color/contrast.ts';
import { motifs } from './pattern/motifs.ts';
import { theme } from './theme.ts';

const neighbours = (colors: readonly string[]) =>
	colors.slice(1).map((color, i) => [colors[i] ?? '', color] as const);
const pairs = (colors: readonly string[]) =>
	colors.flatMap((a, i) => colors.slice(i + 1).map((b) => [a, b] as const));
const seen = Object.entries(visions).map(([name, vision]) => ({ name, vision }));

describe('contrast', () => {
	it.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#ffffff', 1],
		['#767676', '#ffffff', 4.54],
		['#006173', '#ffffff', 7.1]
	])('of %s on %s is %s', (a, b, expected) => {
		expect(contrast(a, b)).toBeCloseTo(expected, 1);
		expect(contrast(b, a)).toBe(contrast(a, b));
	});
});

describe.each([
	['series', theme.series],
	['ramp', theme.ramp]
])('the colours of the %s', (_, colors) => {
	it.each(colors)('%s stands off the ground, 3:1', (color) => {
		expect(contrast(color, theme.ground)).toBeGreaterThanOrEqual(3);
	});
	it.each(colors)('%s bears text, 4.5:1', (color) => {
		const text = mostLegible(color, [theme.ground, theme.ink]);
		expect(contrast(color, text)).toBeGreaterThanOrEqual(4.5);
	});
});

describe('the colours of parts', () => {
	it.each(seen)('differ from their neighbours to $name', ({ vision }) => {
		for (const [a, b] of neighbours(theme.series))
			expect(seenDifference(a, b, vision), `${a} ${b}`).toBeGreaterThan(20);
	});
	it('are dark and light in turn in greyscale', () => {
		for (const [a, b] of neighbours(theme.series)) {
			const step = seenLab(a, visions.greyscale)[0] - seenLab(b, visions.greyscale)[0];
			expect(Math.abs(step), `${a} ${b}`).toBeGreaterThan(20);
		}
	});
	it.each(seen.filter(({ name }) => name !== 'greyscale'))(
		'are told apart, any two of them, to $name',
		({ vision }) => {
			for (const [a, b] of pairs(theme.series))
				expect(seenDifference(a, b, vision), `${a} ${b}`).toBeGreaterThan(12);
		}
	);
});

describe('the patterns of parts', () => {
	it('are as many as the colours, so that no part repeats another', () => {
		expect(motifs).toHaveLength(theme.series.length);
	});
	it.each(theme.series)('are drawn in the ground, which stands off %s, 3:1', (color) => {
		expect(contrast(color, theme.ground)).toBeGreaterThanOrEqual(3);
	});
});

describe('the ramp', () => {
	it.each(seen)('grows darker by a plain step each time to $name', ({ vision }) => {
		for (const [a, b] of neighbours(theme.ramp))
			expect(seenLab(a, vision)[0] - seenLab(b, vision)[0], `${a} ${b}`).toBeGreaterThan(10);
	});
});
