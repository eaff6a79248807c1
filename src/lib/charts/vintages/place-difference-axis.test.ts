import { describe, expect, it } from 'vitest';
import { placeDifferenceAxis } from './place-difference-axis.ts';

const place = (values: number[]) => {
	const { ticks, domain, isFromZero } = placeDifferenceAxis(values, {
		top: 0,
		bottom: 100,
		locale: 'en'
	});
	return { labels: ticks.map(({ label }) => label), domain, isFromZero };
};

describe('placeDifferenceAxis', () => {
	it('stands around the values, not at zero', () => {
		expect(place([595, 599])).toMatchObject({ domain: [594, 600], isFromZero: false });
		expect(place([103_260, 103_286])).toMatchObject({ isFromZero: false });
	});
	it.each([[[0, 0]], [[0, 3]], [[2, 5]], [[1, 1]]])(
		'starts at zero for %j, which is near',
		(values) => {
			const { domain, isFromZero } = place(values);
			expect([domain[0], isFromZero]).toEqual([0, true]);
		}
	);
	it('gives equal values room above and below, one of their last digit', () => {
		expect(place([844, 844])).toEqual({
			labels: ['843', '844', '845'],
			domain: [843, 845],
			isFromZero: false
		});
		const [low = 0, high = 0] = place([48.8, 48.8]).domain;
		expect([low.toFixed(1), high.toFixed(1)]).toEqual(['48.7', '48.9']);
	});
	it('has no tick between whole numbers', () => {
		expect(place([7, 8]).labels.every((label) => /^\d+$/.test(label))).toBe(true);
	});
});
