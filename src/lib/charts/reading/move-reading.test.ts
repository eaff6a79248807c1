import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveReading, nearestReading, pointOf, type Reading } from './move-reading.ts';
import type { ReadingSeries } from './types.ts';

const series = (id: string, points: [x: number, y: number][]): ReadingSeries => ({
	id,
	name: id,
	points: points.map(([x, y]) => ({ x, y, title: `${id} ${x}` }))
});
const one = [
	series('', [
		[10, 5],
		[20, 6],
		[30, 7]
	])
];
const two = [
	series('a', [
		[10, 50],
		[20, 60],
		[30, 70]
	]),
	series('none', []),
	series('b', [
		[20, 10],
		[40, 20]
	])
];
const at = (s: number, point: number): Reading => ({ series: s, point });
/** What a row of keys comes to. */
const press = (all: ReadingSeries[], keys: string, from: Reading | null = null) =>
	keys.split(' ').reduce<Reading | null>((now, key) => {
		const next = moveReading(all, now, key);
		return next === undefined ? now : next;
	}, from);

describe('moveReading', () => {
	it.each([
		['ArrowRight', at(0, 0)],
		['ArrowRight ArrowRight', at(0, 1)],
		['ArrowRight ArrowRight ArrowRight ArrowRight', at(0, 2)],
		['ArrowLeft', at(0, 2)],
		['ArrowLeft ArrowLeft', at(0, 1)],
		['Home', at(0, 0)],
		['Home ArrowLeft', at(0, 0)],
		['End', at(0, 2)],
		['End ArrowRight', at(0, 2)],
		['End Home', at(0, 0)],
		['End Escape', null],
		['End Escape ArrowRight', at(0, 0)]
	])('along one series, %s comes to %o', (keys, expected) => {
		expect(press(one, keys)).toEqual(expected);
	});
	it.each([
		['ArrowDown', at(0, 0)],
		['ArrowUp', at(2, 0)],
		['End ArrowDown', at(2, 0)],
		['Home ArrowDown', at(2, 0)],
		['ArrowDown ArrowDown End ArrowUp', at(0, 2)],
		['Home ArrowDown ArrowUp', at(0, 1)],
		['Home ArrowUp', at(0, 0)],
		['Home ArrowDown ArrowDown', at(2, 0)]
	])('between series that hold values, %s comes to %o', (keys, expected) => {
		expect(press(two, keys)).toEqual(expected);
	});
	it.each(['ArrowUp', 'ArrowDown', 'Escape', 'Tab', 'Enter', ' ', 'a', 'PageDown'])(
		'leaves %j to the page beside one series of which nothing is read',
		(key) => {
			expect(moveReading(one, null, key)).toBeUndefined();
		}
	);
	it.each(['ArrowLeft', 'ArrowDown', 'Home', 'Escape'])(
		'leaves %s to the page of no values',
		(key) => {
			expect(moveReading([], null, key)).toBeUndefined();
			expect(moveReading([series('none', [])], at(0, 0), key)).toBeUndefined();
		}
	);
	it('enters anew where the reading points at nothing', () => {
		expect(moveReading(one, at(4, 9), 'ArrowRight')).toEqual(at(0, 0));
		expect(moveReading(two, at(1, 0), 'End')).toEqual(at(0, 2));
	});
});

describe('nearestReading', () => {
	it.each([
		[{ x: 14, y: 0 }, at(0, 0)],
		[{ x: -99, y: 0 }, at(0, 0)],
		[{ x: 21, y: 36 }, at(0, 1)],
		[{ x: 21, y: 34 }, at(2, 0)],
		[{ x: 36, y: 70 }, at(2, 1)],
		[{ x: 999, y: 0 }, at(2, 1)]
	])('to %o is %o', (place, expected) => {
		expect(nearestReading(two, place)).toEqual(expected);
	});
	it('takes values whose place was rounded apart for one place', () => {
		const all = [series('a', [[20, 90]]), series('b', [[20.01, 10]])];
		expect(nearestReading(all, { x: 0, y: 10 })).toEqual(at(1, 0));
	});
	it('is none where there are no values', () => {
		expect(nearestReading([], { x: 1, y: 1 })).toBeNull();
		expect(nearestReading([series('none', [])], { x: 1, y: 1 })).toBeNull();
	});
});

const charts = fc.array(
	fc
		.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 8 })
		.chain((xs) =>
			fc.constant(
				[...xs].sort((a, b) => a - b).map((x, i): [number, number] => [x, (x * 7 + i) % 50])
			)
		)
		.map((points) => series('s', points)),
	{ maxLength: 4 }
);
const keys = fc.array(
	fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Escape', 'x'),
	{ maxLength: 30 }
);

describe('whatever the chart', () => {
	it('no row of keys reads what is not there', () => {
		fc.assert(
			fc.property(charts, keys, (all, row) => {
				let now: Reading | null = null;
				for (const key of row) {
					const next = moveReading(all, now, key);
					if (next !== undefined) now = next;
					expect(now === null || pointOf(all, now) !== null).toBe(true);
				}
			})
		);
	});
	it('right from Home passes every value of a series once, in order', () => {
		fc.assert(
			fc.property(charts, (all) => {
				const first = all.findIndex(({ points }) => points.length > 0);
				const points = all[first]?.points ?? [];
				const read = points.map(
					(_, i) => pointOf(all, press(all, `Home${' ArrowRight'.repeat(i)}`))?.x
				);
				expect(read).toEqual(points.map(({ x }) => x));
			})
		);
	});
	it('a pointer upon a value reads a value that stands there', () => {
		fc.assert(
			fc.property(charts, (all) => {
				for (const { points } of all)
					for (const { x, y } of points)
						expect(pointOf(all, nearestReading(all, { x, y }))).toMatchObject({ x, y });
			})
		);
	});
});
