import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { placeTimeAxis, type TimeAxis } from '../axis/place-time-axis.ts';

/** Up to this many months are told apart by months, more by years. */
const mostMonths = 18;

/**
 * Places a time axis over days of publication: the months or calendar years from the first to the last.
 *
 * @param days ISO days in time, at least one
 * @returns the axis and its last day (ISO)
 */
export function placePublicationAxis(
	days: readonly [string, ...string[]],
	box: Parameters<typeof placeTimeAxis>[1]
): { axis: TimeAxis; lastDay: string } {
	const first = days[0];
	const last = days.at(-1) ?? first;
	const [from, to] = [monthNumber(first), monthNumber(last)];
	const ids =
		to - from < mostMonths
			? range(from, to).map((n) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`)
			: range(Number(first.slice(0, 4)), Number(last.slice(0, 4))).map(String);
	const [start, ...rest] = ids.map(parsePeriod).filter((p): p is Period => p !== null);
	if (!start) throw new RangeError(`“${first}” is no day`);
	return { axis: placeTimeAxis([start, ...rest], box), lastDay: (rest.at(-1) ?? start).last };
}

function monthNumber(day: string): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
