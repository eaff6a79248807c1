import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Break } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import { brokenLines, type BrokenLines } from '../../../tests/support/broken-lines.ts';
import { breakdownSeries } from './breakdown/breakdown-series.ts';
import { placePartLines } from './breakdown/place-part-lines.ts';
import type { BreakdownSeries } from './breakdown/types.ts';
import { lineSeries } from './line/line-series.ts';
import { placeLine, type LineBox } from './line/place-line.ts';
import { placeMultiples } from './multiples/place-multiples.ts';
import { placeSlope } from './slope/place-slope.ts';
import type { ChartForm } from './spec/chart-spec.ts';

/** What a kind of chart draws of one line. */
interface Trail {
	/** id of the part; '' the total */
	id: string;
	points: readonly { id: number; x: number }[];
	/** solid */
	paths: readonly string[];
	/** dashed */
	bridges: readonly string[];
}

const box: LineBox = { width: 760, height: 400, size: 12, locale: 'en', years: 'western' };

function total({ data, spec, denominators }: BrokenLines): Trail[] {
	const placed = placeLine(lineSeries(data, spec, denominators), box);
	return placed ? [{ id: '', ...placed }] : [];
}

function ranks({ data, ...given }: BrokenLines): Trail[] {
	const indicator = { ...data.indicator, measure: 'ordinal' as const };
	const observations = data.observations.map((o) => ({ ...o, value: (o.value ?? 0) % 30 }));
	const spec = { ...given.spec, show: 'value' as const };
	return total({ ...given, data: { ...data, indicator, observations }, spec });
}

function parts(
	form: ChartForm,
	place: (series: BreakdownSeries, box: LineBox) => { lines: Trail[] } | null
) {
	return ({ data, spec, denominators }: BrokenLines): Trail[] => {
		const series = breakdownSeries(data, { ...spec, by: 'kind', form }, denominators);
		return (series && place(series, box)?.lines) ?? [];
	};
}

function multiples(series: BreakdownSeries, one: LineBox): { lines: Trail[] } | null {
	const placed = placeMultiples(series, one);
	return placed && { lines: placed.charts };
}

/** Every kind of chart that draws paths through values; a new kind is a line. */
const kinds: Record<string, (given: BrokenLines) => Trail[]> = {
	'the line of the total': total,
	'the steps of ranks': ranks,
	'the lines of parts': parts('lines', placePartLines),
	slopes: parts('slope', placeSlope),
	'small multiples': parts('multiples', multiples)
};

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const middle = ({ first, last }: Period): number => (day(first) + day(last) + 1) / 2;

/** The stretches across that the subpaths of an SVG path cover, in pixels. */
function stretches(path: string): [number, number][] {
	const found: number[][] = [];
	for (const [, command = '', text = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
		const numbers = text.split(/[\s,]+/).map(Number);
		if (command === 'M') found.push([numbers[0] ?? NaN]);
		else if (command === 'L' || command === 'H') found.at(-1)?.push(numbers[0] ?? NaN);
		else if (command !== 'V') throw new Error(`unknown command in ${path}`);
	}
	return found.map((xs) => [Math.min(...xs), Math.max(...xs)]);
}

/** Gives the periods of a line that a path covers, from the places of the points that are placed. */
function covered(path: string, { points }: Trail, given: BrokenLines, terms: Period[]): Period[][] {
	const periodOf = (id: number): Period | undefined => {
		const text = given.data.observations.find((o) => o.id === id)?.period;
		return given.periods.find((period) => period.id === text);
	};
	const known = points.flatMap(({ id, x }) => {
		const period = periodOf(id);
		return period ? [{ x, at: middle(period) }] : [];
	});
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last || first.x === last.x) throw new Error('a path without two points');
	const perDay = (last.x - first.x) / (last.at - first.at);
	const placeOf = (period: Period): number => first.x + (middle(period) - first.at) * perDay;
	return stretches(path).map(([from, to]) =>
		terms.filter((period) => placeOf(period) > from - 0.1 && placeOf(period) < to + 0.1)
	);
}

/** The periods that a line could have values of: those in a slot (half, month) that it holds at all. */
function termsOf(given: BrokenLines, category: string): Period[] {
	const held = given.data.observations.filter((o) => o.category === category).map((o) => o.period);
	const slots = new Set(given.periods.filter(({ id }) => held.includes(id)).map((p) => p.slot));
	return given.periods.filter(({ slot }) => slots.has(slot));
}

/** The periods of which a line has a number under the measure. */
function numbersOf({ data, spec, denominators }: BrokenLines, category: string): Set<string> {
	const whole = { ...spec, from: null, to: null };
	const points =
		category === ''
			? lineSeries(data, whole, denominators).points
			: (breakdownSeries(data, { ...whole, by: 'kind' }, denominators)?.lines.find(
					(line) => line.category.id === category
				)?.points ?? []);
	return new Set(points.map(({ period }) => period.id));
}

function concerns(one: Break, category: string): boolean {
	if (one.force !== 'refuse' || one.area === '13') return false;
	return one.breakdown === '' || (category !== '' && ['', category].includes(one.category));
}

/** Says what a drawing claims that the data does not bear; nothing where all is right. */
function faults(trails: readonly Trail[], given: BrokenLines, isRank: boolean): string[] {
	return trails.flatMap((trail) => {
		const terms = termsOf(given, trail.id);
		const numbers = isRank
			? new Set(given.data.observations.filter((o) => o.category === '').map((o) => o.period))
			: numbersOf(given, trail.id);
		const refusing = given.data.breaks.filter((one) => concerns(one, trail.id));
		const cut = (periods: readonly Period[]): string[] => {
			const [first, last] = [periods[0], periods.at(-1)];
			if (!first || !last) return ['a path over nothing'];
			return refusing.flatMap(({ date }) => {
				const begins = `${date}-01-01`.slice(0, 10);
				return first.last < begins && begins <= last.last ? [`${date} lies below a path`] : [];
			});
		};
		const cover = (path: string): Period[][] => covered(path, trail, given, terms);
		const solid = trail.paths
			.flatMap(cover)
			.flatMap((periods) => [
				...cut(periods),
				...periods.flatMap(({ id }) => (numbers.has(id) ? [] : [`${id} has no value below a path`]))
			]);
		const dashed = trail.bridges.flatMap(cover).flatMap(cut);
		const unasked =
			given.spec.bridge || trail.bridges.length === 0 ? [] : ['a bridge not asked for'];
		return [...solid, ...dashed, ...unasked].map((text) => `${trail.id}: ${text}`);
	});
}

describe.each(Object.entries(kinds))('%s', (name, draw) => {
	const isRank = name === 'the steps of ranks';

	it('never cross a hole but dashed where asked, nor a break that refuses (property)', () => {
		fc.assert(
			fc.property(brokenLines, (given) => {
				expect(faults(draw(given), given, isRank)).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	}, 60_000);
	it('are drawn often enough for that to say something', () => {
		const trails = fc.sample(brokenLines, { numRuns: 200, seed: 1 }).flatMap(draw);
		expect(trails.flatMap(({ paths }) => paths).length).toBeGreaterThan(20);
		expect(trails.flatMap(({ bridges }) => bridges).length > 20).toBe(!isRank);
	}, 60_000);
});
