import { describe, expect, it } from 'vitest';
import { placeOverlay } from './place-overlay.ts';

const box = { width: 400, height: 200, size: 10, unit: 'cases', locale: 'en' as const };

describe('placeOverlay', () => {
	it('lays own values over the published line, on one axis from zero', () => {
		const placed = placeOverlay(
			[
				{ period: '2020', published: 10, own: 10 },
				{ period: '2021', published: 20, own: 25 },
				{ period: '2022', published: null, own: 40 }
			],
			box
		);
		expect(placed?.paths).toHaveLength(1);
		expect(placed?.dots.map(({ title }) => title)).toEqual([
			expect.stringContaining('2020'),
			expect.stringContaining('2021')
		]);
		expect(placed?.own.map(({ differs }) => differs)).toEqual([false, true, true]);
		const [same, higher, highest] = placed?.own ?? [];
		expect(same?.y).toBe(placed?.dots[0]?.y);
		expect(higher?.y).toBeLessThan(placed?.dots[1]?.y ?? 0);
		expect(highest?.y).toBe(20);
		expect(placed?.zero).toBe(180);
		expect(placed?.yTicks.map(({ label }) => label)).toContain('40');
	});

	it('cuts the line where a period has no published value', () => {
		const placed = placeOverlay(
			['2018', '2019', '2020', '2021', '2022'].map((period) => ({
				period,
				published: period === '2020' ? null : 5,
				own: period === '2020' ? 6 : null
			})),
			box
		);
		expect(placed?.paths).toHaveLength(2);
		expect(placed?.own).toHaveLength(1);
	});

	it('is nothing where there is no value', () => {
		expect(placeOverlay([{ period: '2020', published: null, own: null }], box)).toBeNull();
		expect(placeOverlay([], box)).toBeNull();
	});
});
