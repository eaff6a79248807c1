import { describe, expect, it } from 'vitest';
import { placePlain } from './place-plain.ts';
import { describePlain } from './plain-words.ts';
import type { PlainSeries } from './types.ts';

const box = { width: 400, size: 10, locale: 'en' } as const;
const along: PlainSeries = {
	name: 'period',
	value: 'n',
	isAlongTime: true,
	items: [
		{ label: '2015', value: 10, span: 2015 },
		{ label: '2016', value: null, span: 2016 },
		{ label: '2019', value: -5, span: 2019 }
	]
};
const across: PlainSeries = {
	name: 'who',
	value: 'n',
	isAlongTime: false,
	items: [
		{ label: 'a', value: 2000, span: null },
		{ label: 'a long name that does not fit on one line of this drawing', value: 1000, span: null },
		{ label: 'c', value: null, span: null },
		{ label: 'd', value: -1000, span: null }
	]
};

describe('placePlain', () => {
	it('leaves the room of moments without a row empty, and draws none where there is no number', () => {
		const [first, second, third] = placePlain(along, box).bars;
		const step = (second?.x ?? 0) - (first?.x ?? 0);
		expect((third?.x ?? 0) - (second?.x ?? 0)).toBeCloseTo(3 * step, 0);
		expect(second?.height).toBe(0);
		expect(first?.height).toBeCloseTo(2 * (third?.height ?? 0), 0);
		expect(first?.y).toBeLessThan(third?.y ?? 0);
	});

	it.each([
		[400, 'NULL'],
		[120, '×']
	])('marks a row without a number, which is not zero, in %i pixels as %s', (width, sign) => {
		const { words } = placePlain(along, { ...box, width });
		expect(words.filter(({ text }) => text === sign)).toHaveLength(1);
	});

	it('names every moment that finds room', () => {
		const names = (width: number) =>
			placePlain(along, { ...box, width })
				.words.filter(({ anchor, isSoft }) => anchor === 'middle' && !isSoft)
				.map(({ text }) => text);
		expect(names(400)).toEqual(['2019', '2016', '2015']);
		expect(names(120)).toEqual(['2019', '2016']);
	});

	it('lays bars from zero to either side, one under another', () => {
		const { bars, words, height } = placePlain(across, box);
		expect(bars.map(({ width }) => width > 0)).toEqual([true, true, false, true]);
		expect(bars[0]?.width).toBeCloseTo(2 * (bars[1]?.width ?? 0), 0);
		expect((bars[3]?.x ?? 0) + (bars[3]?.width ?? 0)).toBeCloseTo(bars[0]?.x ?? 0, 1);
		const ys = bars.map(({ y }) => y);
		expect(ys).toEqual([...ys].sort((a, b) => a - b));
		expect(words.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['2,000', 'NULL', '−1,000'])
		);
		for (const { y } of words) expect(y).toBeLessThanOrEqual(height);
	});

	it('places one item, and one of zero', () => {
		const single = { ...along, items: [{ label: '2015', value: 0, span: 2015 }] };
		const { bars } = placePlain(single, box);
		expect(bars).toHaveLength(1);
		expect(Object.values(bars[0] ?? {}).filter(Number.isNaN)).toEqual([]);
	});
});

it('is told in a sentence', () => {
	expect(describePlain(across, 'en')).toBe(
		'Bar chart of n by who, items: 4. First a: 2,000, last d: −1,000.'
	);
	expect(describePlain(along, 'ja')).toBe(
		'periodごとのn、3項目の棒グラフ。初めは2015: 10、終わりは2019: −5。'
	);
});
