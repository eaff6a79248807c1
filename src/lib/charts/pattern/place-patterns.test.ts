import { describe, expect, it } from 'vitest';
import { motifs } from './motifs.ts';
import { patternName, placePatterns, usedPatterns } from './place-patterns.ts';

const spec = { indicator: 'cases', by: 'way', form: 'bars' } as const;

describe('the name of patterns', () => {
	it('differs between the two drawings of one chart on a page', () => {
		expect(patternName(spec, 1080)).toBe('pattern-cases-way-bars-1080');
		expect(patternName(spec, 360)).not.toBe(patternName(spec, 1080));
	});
	it('differs between charts of one width', () => {
		const names = [spec, { ...spec, by: null }, { ...spec, form: 'share' as const }];
		expect(new Set(names.map((one) => patternName(one, 360))).size).toBe(3);
	});
});

describe('the fills of parts', () => {
	const { fill, patterns } = placePatterns('p', 6);
	it('are plain for the first part, patterns for the others', () => {
		expect([0, 1, 5].map((i) => fill(i))).toEqual(['#006173', 'url(#p-2)', 'url(#p-6)']);
	});
	it('are hollow for provisional values: the ground, or the motif on it', () => {
		expect(fill(0, true)).toBe('#ffffff');
		expect(patterns.find(({ id }) => fill(1, true) === `url(#${id})`)).toMatchObject({
			ground: '#ffffff',
			ink: '#b98a2f'
		});
	});
	it('all stand among the patterns', () => {
		const ids = patterns.map(({ id }) => `url(#${id})`);
		const named = [1, 2, 3, 4, 5].flatMap((i) => [fill(i), fill(i, true)]);
		expect([...ids].sort()).toEqual(named.sort());
	});
	it('leave out patterns that no fill names', () => {
		expect(usedPatterns(patterns, [fill(2), fill(0)]).map(({ id }) => id)).toEqual(['p-3']);
	});
});

describe('the motifs', () => {
	it('are unlike, any two of them', () => {
		expect(new Set(motifs.map((motif) => motif?.path ?? '')).size).toBe(motifs.length);
	});
	it('hold no upright line, which the thinnest bar could miss', () => {
		for (const motif of motifs) expect(motif?.path ?? '').not.toMatch(/V|v/);
	});
});
