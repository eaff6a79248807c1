import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { barSlots } from './bar-slots.ts';
import { placeTimeAxis } from './place-time-axis.ts';

function slots(ids: readonly string[], parts: number, width: number) {
	const [first, ...rest] = ids.flatMap((id) => parsePeriod(id) ?? []);
	if (!first) throw new Error('no period');
	const periods: [Period, ...Period[]] = [first, ...rest];
	const time = placeTimeAxis(periods, {
		left: 0,
		right: width,
		size: 12,
		locale: 'ja',
		years: 'both'
	});
	return { time, periods, first, slots: barSlots(periods, parts, time) };
}
const years = (count: number) => Array.from({ length: count }, (_, i) => String(2001 + i));

describe('barSlots', () => {
	it('gives a bar about two thirds of its period, in its middle', () => {
		const { slots: placed, first, time } = slots(years(10), 1, 500);
		const slot = placed?.of(first, 0);
		expect(slot?.width).toBeCloseTo(34, 0);
		expect((slot?.x ?? 0) + (slot?.width ?? 0) / 2).toBeCloseTo(time.middle(first), 6);
	});
	it('makes no bar wider than 60 px', () => {
		expect(slots(['2001', '2002'], 1, 1000).slots?.group(slots(['2001'], 1, 9).first).width).toBe(
			60
		);
	});
	it('takes from the gaps before bars grow thin', () => {
		const { slots: placed } = slots(years(10), 6, 300);
		expect((placed?.pitch ?? 0) * 6).toBeCloseTo(30 * 0.92, 1);
	});
	it('gives up where bars would be thinner than 3 px', () => {
		expect(slots(years(10), 6, 180).slots).toBeNull();
		expect(slots(years(10), 6, 200).slots).not.toBeNull();
	});
	it('places half-years, fiscal years and single months within their own time', () => {
		for (const ids of [
			['2001-H1', '2001-H2', '2002-H1'],
			['2001FY', '2002FY'],
			['2001-03', '2002-03', '2003-03']
		]) {
			const { slots: placed, periods, time } = slots(ids, 2, 400);
			for (const period of periods) {
				const { x, width } = placed?.group(period) ?? { x: 0, width: 0 };
				expect(x).toBeGreaterThanOrEqual(time.start(period));
				expect(x + width).toBeLessThanOrEqual(time.end(period));
			}
		}
	});
	it('gives days the room to the next of them', () => {
		expect(slots(['2001-03-31', '2002-03-31'], 1, 300).slots?.pitch).toBe(60);
	});
});
