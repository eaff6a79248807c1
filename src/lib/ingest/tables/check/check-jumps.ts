import { parsePeriod, type Period } from '#lib/domain/period.ts';
import type { Observation } from '#lib/domain/observation.ts';
import type { IssueLog } from '../../issue.ts';
import type { Located } from '../../located.ts';
import type { DataPackage } from '../../package.ts';
import { numberTuples } from '../../tuples.ts';
import { stableOrder } from '../../sort-rows.ts';
import { joinColumns } from './join-columns.ts';
import { placeOf } from '../rows/read-row.ts';
import type { ReadRows } from '../rows/read-rows.ts';

const times = 5;
/** Where the larger of two values is below this, five times is chance. */
const least = 10;
/** Years between two values beyond which nobody calls them neighbours. */
const reach = 2;

/** Values of series lines: line by line, each in the order of time. */
interface Points {
	/** place among the rows read; from `rows` on, among the published ones */
	order: Int32Array;
	lines: Int32Array;
	/** number of the period, the same for equal ones */
	codes: Int32Array;
	periods: readonly (Period | null)[];
	values: Float64Array;
}

/**
 * Values of more than five times, or less than a fifth of, their neighbour in time are told: in the same
 * series line (indicator, area, category, kind of period, slot), among the rows read and what is published,
 * at most two years apart. Not told: pairs whose larger value is below 10.
 */
export function checkJumps(rows: ReadRows, data: DataPackage, log: IssueLog): void {
	const points = orderPoints(rows, data);
	const { order, lines } = points;
	for (let from = 0, to = 0; from < order.length; from = to) {
		const line = lines[order[from] ?? 0];
		while (to < order.length && lines[order[to] ?? 0] === line) to += 1;
		if (to - from < 2) continue;
		for (let at = from; at < to; at += 1)
			if ((order[at] ?? 0) < rows.length) checkPoint(points, { at, from, to }, rows, log);
	}
}

function orderPoints(rows: ReadRows, data: DataPackage): Points {
	const published = data.observations;
	const names = ['indicator', 'area', 'breakdown', 'category', 'period'] as const;
	const [indicator, area, breakdown, category, period] = names.map((name) =>
		joinColumns(rows, published, name)
	);
	if (!indicator || !area || !breakdown || !category || !period) throw new Error('no columns');
	const periods = period.texts.map(parsePeriod);
	const slots = periods.map((one) => `${one?.kind} ${one?.slot}`);
	const different = [...new Set(slots)];
	const slotOf = slots.map((slot) => different.indexOf(slot));
	const slot = {
		codes: period.codes.map((code) => slotOf[code] ?? 0),
		size: Math.max(1, different.length)
	};
	const columns = [indicator, area, breakdown, category, slot];
	const { ids, firsts } = numberTuples(columns, period.codes.length);
	const values = comparedValues(rows, published);
	const isPoint = periods.map((one) => one !== null && one.kind !== 'range');
	const places = new Int32Array(values.length);
	let count = 0;
	for (let place = 0; place < places.length; place += 1) {
		if (Number.isNaN(values[place]) || isPoint[period.codes[place] ?? 0] !== true) continue;
		if (place < rows.length || (firsts[ids[place] ?? 0] ?? 0) < rows.length)
			places[count++] = place;
	}
	const byDay = stableOrder(
		places.subarray(0, count),
		ranksOfDays(period.codes, periods),
		periods.length
	);
	const order = stableOrder(byDay, ids, firsts.length);
	return { order, lines: ids, codes: period.codes, periods, values };
}

/** Values of the rows read and of the published ones below them; NaN where one is not compared. */
function comparedValues(rows: ReadRows, published: readonly Located<Observation>[]): Float64Array {
	const values = new Float64Array(rows.length + published.length);
	for (let i = 0; i < rows.length; i += 1) values[i] = rows.valueAt(i) ?? NaN;
	for (const [i, { item }] of published.entries())
		values[rows.length + i] = item.standing === 'slip' ? NaN : (item.value ?? NaN);
	return values;
}

/** Gives each row the rank of the first day of its period. */
function ranksOfDays(codes: Int32Array, periods: readonly (Period | null)[]): Int32Array {
	const days = [...periods.keys()].sort((a, b) =>
		(periods[a]?.first ?? '') < (periods[b]?.first ?? '') ? -1 : 1
	);
	const ranks = new Int32Array(periods.length);
	for (const [rank, code] of days.entries()) ranks[code] = rank;
	return codes.map((code) => ranks[code] ?? 0);
}

interface Stretch {
	at: number;
	from: number;
	to: number;
}

function checkPoint(points: Points, stretch: Stretch, rows: ReadRows, log: IssueLog): void {
	const place = points.order[stretch.at] ?? 0;
	const value = points.values[place] ?? 0;
	if (isNear(points, stretch, -1, value) && isNear(points, stretch, 1, value)) return;
	const before = neighbour(points, stretch, -1, value);
	const after = neighbour(points, stretch, 1, value);
	// the step to a later row of the table is told there
	const isTold = after !== null && after.place >= rows.length && isJump(value, after.value);
	const other = before && isJump(value, before.value) ? before : isTold ? after : null;
	if (other)
		log.add('table/jump', placeOf(rows.at(place)), {
			severity: 'warning',
			value: `${value} (${rows.textAt(place, 'period')}), ${other.value} (${other.period})`,
			expected: String(times)
		});
}

/** Whether the value beside is of another period and no jump, or there is none: nothing to look for then. */
function isNear(
	{ order, codes, values }: Points,
	{ at, from, to }: Stretch,
	step: 1 | -1,
	value: number
): boolean {
	if (at + step < from || at + step >= to) return true;
	const place = order[at + step] ?? 0;
	return codes[place] !== codes[order[at] ?? 0] && !isJump(value, values[place] ?? 0);
}

interface Neighbour {
	place: number;
	value: number;
	period: string;
}

/** The value of the next period before or after; of several documents the one that is no jump, if any. */
function neighbour(
	{ order, codes, periods, values }: Points,
	{ at, from, to }: Stretch,
	step: 1 | -1,
	value: number
): Neighbour | null {
	const own = codes[order[at] ?? 0] ?? 0;
	let found: Neighbour | null = null;
	let next = -1;
	for (let i = at + step; i >= from && i < to; i += step) {
		const place = order[i] ?? 0;
		const code = codes[place] ?? 0;
		if (code === own) continue;
		if (found && code !== next) break;
		const period = periods[code];
		if (Math.abs((period?.year ?? 0) - (periods[own]?.year ?? 0)) > reach) break;
		next = code;
		const other = values[place] ?? 0;
		if (!found || isJump(value, found.value))
			found = { place, value: other, period: period?.id ?? '' };
	}
	return found;
}

function isJump(a: number, b: number): boolean {
	return Math.max(a, b) >= least && Math.max(a, b) > Math.min(a, b) * times;
}
