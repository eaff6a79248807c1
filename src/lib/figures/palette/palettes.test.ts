import { describe, expect, it } from 'vitest';
import { contrast, mostLegible } from '#lib/charts/color/contrast.ts';
import { motifs } from '#lib/charts/pattern/motifs.ts';
import { theme } from '#lib/charts/theme.ts';
import { palettes } from './palettes.ts';
import { repaintColor } from './repaint.ts';
import type { PaletteName } from './types.ts';

/** two areas side by side whose lightness differs as much are told apart without their patterns */
const apart = 1.4;
const pairs = theme.series.flatMap((_, a) =>
	theme.series.slice(a + 1).map((_, i) => [a, a + 1 + i] as const)
);
const channels = (color: string) =>
	[1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

describe.each(['grey', 'mono'] as const)('the palette %s', (name) => {
	const { series, ramp, ground, ink, soft, ...others } = palettes[name];
	it.each(pairs)('tells series %i and %i apart, by lightness or by pattern and dashes', (a, b) => {
		const [one, other] = [series[a] ?? '', series[b] ?? ''];
		const isSignedApart =
			motifs[a]?.path !== motifs[b]?.path && theme.dashes[a] !== theme.dashes[b];
		expect(contrast(one, other) >= apart || isSignedApart).toBe(true);
	});
	it('tells most of them apart by lightness alone, neighbours always', () => {
		const alike = pairs.filter(([a, b]) => contrast(series[a] ?? '', series[b] ?? '') < apart);
		expect(alike).toEqual([
			[1, 5],
			[3, 5]
		]);
	});
	it('grows darker along the ramp, a plain step each time', () => {
		for (const [i, step] of ramp.entries())
			if (i > 0) expect(contrast(step, ramp[i - 1] ?? '')).toBeGreaterThanOrEqual(apart);
		const light = ramp.map((step) => contrast(step, '#000000'));
		expect(light).toEqual([...light].sort((a, b) => b - a));
	});
	it.each([...theme.series, ...theme.ramp])(
		'bears on %s the text that charts set there',
		(color) => {
			const text = mostLegible(color, [theme.ground, theme.ink]);
			const painted = (one: string) => repaintColor(one, name);
			expect(contrast(painted(color), painted(text))).toBeGreaterThanOrEqual(4.5);
		}
	);
	it('bears text on its light grounds', () => {
		const grounds = [ground, others.gapNotHeld, others.gapNotCollected, others.headFill];
		for (const one of grounds)
			for (const text of [ink, soft]) expect(contrast(one, text)).toBeGreaterThanOrEqual(4.5);
	});
	it.each([...series, ...ramp, others.axis])('stands off the ground with %s', (color) => {
		expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
	});
});

describe('the colours of the palettes', () => {
	const all = (name: PaletteName) =>
		Object.values<string | readonly string[]>(palettes[name]).flat();
	it('are greys in grey', () => {
		for (const color of all('grey')) expect(color).toMatch(/^#([\da-f]{2})\1\1$/);
	});
	it('are the accent mixed with white or black in mono', () => {
		const accent = channels(theme.accent);
		for (const color of all('mono')) {
			const own = channels(color);
			// red is nothing in the accent: in a tint it tells the share of white
			const white = (own[0] ?? 0) / 255;
			const black = white > 0 ? 0 : 1 - (own[2] ?? 0) / (accent[2] ?? 1);
			own.forEach((value, i) => {
				const mixed = (accent[i] ?? 0) * (1 - black);
				expect(Math.abs(mixed + (255 - mixed) * white - value), color).toBeLessThan(1.5);
			});
		}
	});
});
