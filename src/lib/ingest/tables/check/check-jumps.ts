import { parsePeriod, type Period } from '#lib/domain/period.ts';
import type { IssueLog } from '../../issue.ts';
import type { DataPackage } from '../../package.ts';
import { numberTuples } from '../../tuples.ts';
import { stableOrder } from '../tidy/sort-rows.ts';
import { joinColumns } from './join-columns.ts';
import { placeOf, type ReadRow } from './read-row.ts';

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
	valueAt: (place: number) => number;
}

/**
 * Values of more than five times, or less than a fifth of, their neighbour in time are told: in the same
 * series line (indicator, area, category, kind of period, slot), among the rows read and what is published,
 * at most two years apart. Not told: pairs whose larger value is below 10.
 */
export function checkJumps(rows: readonly ReadRow[], data: DataPackage, log: IssueLog): void {
	const points = orderPoints(rows, data);
	const { order, lines } = points;
	for (let from = 0, to = 0; from < order.length; from = to) {
		const line = lines[order[from] ?? 0];
		while (to < order.length && lines[order[to] ?? 0] === line) to += 1;
		if (to - from < 2) continue;
		for (let i = from; i < to; i += 1) {
			const row = rows[order[i] ?? 0];
			if (row) checkPoint(points, { at: i, from, to }, row, rows.length, log);
		}
	}
}

function orderPoints(rows: readonly ReadRow[], data: DataPackage): Points {
	const published = data.observations;
	const names = ['indicator', 'area', 'breakdown', 'category', 'period'] as const;
	const [indicator, area, breakdown, category, period] = names.map((name) =>
		joinColumns(rows, published, name)
	);
	if (!indicator || !area || !breakdown || !category || !period) throw new Error('no columns');
	const periods = period.texts.map(parsePeriod);
	const slots = new Map<string, number>();
	const slotOf = periods.map((one) => {
		const slot = `${one?.kind} ${one?.slot}`;
		if (!slots.has(slot)) slots.set(slot, slots.size);
		return slots.get(slot) ?? 0;
	});
	const slot = {
		codes: period.codes.map((code) => slotOf[code] ?? 0),
		size: Math.max(1, slots.size)
	};
	const columns = [indicator, area, breakdown, category, slot];
	const { ids, firsts } = numberTuples(columns, period.codes.length);
	const places = new Int32Array(period.codes.length);
	let count = 0;
	for (let place = 0; place < places.length; place += 1) {
		if (place >= rows.length && (firsts[ids[place] ?? 0] ?? 0) >= rows.length) continue;
		const kind = periods[period.codes[place] ?? 0]?.kind;
		const row = rows[place] ?? published[place - rows.length];
		if (kind && kind !== 'range' && isCompared(row?.item)) places[count++] = place;
	}
	const days = [...periods.keys()].sort((a, b) =>
		(periods[a]?.first ?? '') < (periods[b]?.first ?? '') ? -1 : 1
	);
	const ranks = new Int32Array(periods.length);
	for (const [rank, code] of days.entries()) ranks[code] = rank;
	const byDay = stableOrder(
		places.subarray(0, count),
		period.codes.map((code) => ranks[code] ?? 0),
		periods.length
	);
	return {
		order: stableOrder(byDay, ids, firsts.length),
		lines: ids,
		codes: period.codes,
		periods,
		valueAt: (place) => (rows[place] ?? published[place - rows.length])?.item.value ?? 0
	};
}

function isCompared(item: { value: number | null; standing: string } | undefined): boolean {
	return item !== undefined && item.value !== null && item.standing !== 'slip';
}

interface Stretch {
	at: number;
	from: number;
	to: number;
}

function checkPoint(
	points: Points,
	stretch: Stretch,
	row: ReadRow,
	ours: number,
	log: IssueLog
): void {
	const value = row.item.value ?? 0;
	if (isNear(points, stretch, -1, value) && isNear(points, stretch, 1, value)) return;
	const before = neighbour(points, stretch, -1, value);
	const after = neighbour(points, stretch, 1, value);
	// the step to a later row of the table is told there
	const isTold = after !== null && after.place >= ours && isJump(value, after.value);
	const other = before && isJump(value, before.value) ? before : isTold ? after : null;
	if (other)
		log.add('table/jump', placeOf(row), {
			severity: 'warning',
			value: `${value} (${row.item.period}), ${other.value} (${other.period})`,
			expected: String(times)
		});
}

/** Whether the value beside is of another period and no jump, or there is none: nothing to look for then. */
function isNear(
	{ order, codes, valueAt }: Points,
	{ at, from, to }: Stretch,
	step: 1 | -1,
	value: number
): boolean {
	if (at + step < from || at + step >= to) return true;
	const place = order[at + step] ?? 0;
	return codes[place] !== codes[order[at] ?? 0] && !isJump(value, valueAt(place));
}

interface Neighbour {
	place: number;
	value: number;
	period: string;
}

/** The value of the next period before or after; of several documents the one that is no jump, if any. */
function neighbour(
	{ order, codes, periods, valueAt }: Points,
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
		const other = valueAt(place);
		if (!found || isJump(value, found.value))
			found = { place, value: other, period: period?.id ?? '' };
	}
	return found;
}

function isJump(a: number, b: number): boolean {
	return Math.max(a, b) >= least && Math.max(a, b) > Math.min(a, b) * times;
}
