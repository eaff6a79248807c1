import { describe, expect, it } from 'vitest';
import { lackingCharacters, textGlyphs, textPath, type TextLine } from './text-path.ts';

const line: TextLine = { text: '一', x: 0, y: 100, size: 100, weight: 'regular', anchor: 'start' };
const xs = (path: string) =>
	[...path.matchAll(/[MLQC]([-\d.]+)/g)].map(([, x]) => Number(x)).sort((a, b) => a - b);

describe('the outlines of a text', () => {
	it('of a full-width character stand within its em above the base line', () => {
		const at = xs(textPath(line));
		expect(at[0]).toBeGreaterThan(0);
		expect(at.at(-1)).toBeLessThan(100);
		expect(textPath(line)).toMatch(/^M[\d.]+ 5\d/);
	});
	it('are moved by half of its width, or the whole, to end at the anchor', () => {
		const start = xs(textPath(line))[0] ?? 0;
		expect(xs(textPath({ ...line, anchor: 'middle' }))[0]).toBeCloseTo(start - 50, 1);
		expect(xs(textPath({ ...line, anchor: 'end' }))[0]).toBeCloseTo(start - 100, 1);
	});
	it('follow one another', () => {
		const [first, second] = [xs(textPath(line)), xs(textPath({ ...line, text: '一一' }))];
		expect(second.at(-1)).toBeCloseTo((first.at(-1) ?? 0) + 100, 1);
	});
	it('are bolder in the bold weight', () => {
		expect(textPath({ ...line, weight: 'bold' })).not.toBe(textPath(line));
	});
	it('are none for blank text', () => {
		expect(textPath({ ...line, text: ' \u3000' })).toBe('');
		expect(textPath({ ...line, text: '' })).toBe('');
	});
	it.each(['髙', '﨑', '〜', '～', '†', '※', '…', '−', '①', '㈱', '≦', '—'])(
		'has %s in the face',
		(text) => {
			expect(textPath({ ...line, text })).not.toBe(textPath({ ...line, text: '\u{10ffff}' }));
		}
	);
});

describe('the letters of a text', () => {
	it('have one outline where they are equal, and places of their own', () => {
		const [first, second] = textGlyphs({ ...line, text: '一 一' });
		expect(first?.path).toBe(second?.path);
		expect([first?.x, first?.y, second?.y]).toEqual([0, 100, 100]);
		expect(second?.x).toBeGreaterThan(100);
	});
});

describe('lackingCharacters', () => {
	it('names each sign that the face does not hold, once', () => {
		expect(lackingCharacters('図😀の𠮷😀題\n†①㈱')).toEqual(['😀']);
		expect(lackingCharacters('')).toEqual([]);
	});
});
