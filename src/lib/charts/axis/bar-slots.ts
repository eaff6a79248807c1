import type { Period } from '#lib/domain/period.ts';
import type { TimeAxis } from './place-time-axis.ts';

/** Where a bar stands on a time axis, in pixels. */
export interface BarSlot {
	x: number;
	width: number;
}

/** The places of bars: at the true place of their period, in groups of as many as there are parts. */
export interface BarSlots {
	/** the place of a part, from 0, in a period */
	of(period: Period, part: number): BarSlot;
	/** the place of the whole group */
	group(period: Period): BarSlot;
	/** from one bar of a group to the next, in pixels */
	pitch: number;
}

/** A bar thinner than this, in pixels, shows neither colour nor pattern. */
export const thinnestBar = 3;

/** Shares of a period that its bars take: the gaps between periods go first where room is short. */
const shares = [0.68, 0.8, 0.92];

/** What a bar needs to carry a mark of its own. */
export const markPitch = 9;

/** At most this many pixels for a period, or for each bar of a group, which carry numbers of their own. */
const widest = { period: 60, part: 26 };

/**
 * Shares out a time axis to bars. Null where they would be thinner than 3 px even without gaps.
 *
 * A bar is as wide as its period is long, but of a day, which has no length to speak of, as the distance
 * to the next; a short period that stands far from others (a month a year) may reach beyond itself.
 *
 * @param periods in time
 * @param parts how many bars stand at each
 */
export function barSlots(
	periods: readonly Period[],
	parts: number,
	time: Pick<TimeAxis, 'start' | 'end' | 'middle'>
): BarSlots | null {
	const room = Math.min(...periods.map((period, i) => roomOf(period, i, periods, parts, time)));
	const most = Math.max(widest.period, parts === 1 ? 0 : widest.part * parts);
	const pitches = shares.map((share) => Math.min(room * share, most) / parts);
	const pitch = pitches.find((one) => one >= markPitch) ?? pitches.at(-1) ?? 0;
	if (pitch < thinnestBar) return null;
	const gap = parts === 1 ? 0 : Math.min(1, pitch - thinnestBar);
	const start = (period: Period): number => time.middle(period) - (pitch * parts) / 2;
	return {
		pitch,
		of: (period, part) => ({
			x: start(period) + part * pitch + gap / 2,
			width: pitch - gap
		}),
		group: (period) => ({ x: start(period), width: pitch * parts })
	};
}

function roomOf(
	period: Period,
	i: number,
	periods: readonly Period[],
	parts: number,
	time: Pick<TimeAxis, 'start' | 'end' | 'middle'>
): number {
	const middle = time.middle(period);
	const distances = [periods[i - 1], periods[i + 1]].flatMap((other) =>
		other ? [Math.abs(time.middle(other) - middle)] : []
	);
	const length = time.end(period) - time.start(period);
	const distance = Math.min(...distances);
	if (period.kind === 'day') return distances.length > 0 ? distance : length;
	const needed = (thinnestBar * parts) / (shares.at(-1) ?? 1);
	return Math.min(distance, Math.max(length, needed));
}
