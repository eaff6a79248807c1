import { liesBetween } from '#lib/domain/segment.ts';
import type { DrawnLine } from '../series/types.ts';
import type { SlopeEnds } from './choose-ends.ts';

/**
 * How the two values of a part stand to each other. `joined`: both lie in one unbroken run; `bridged`:
 * only periods without a value lie between; `apart`: the runs between are not all joined by bridges;
 * `refused`: a break across which nothing is compared lies between; `alone`: one of the two is missing.
 */
export type Join = 'joined' | 'bridged' | 'apart' | 'refused' | 'alone';

/**
 * Gives how the values of a line at two periods stand to each other.
 *
 * @param refusing the breaks of force `refuse` that concern the line
 */
export function joinEnds(
	line: Pick<DrawnLine, 'segments' | 'bridges'>,
	{ from, to }: SlopeEnds,
	refusing: readonly { date: string }[]
): Join {
	const runOf = (id: string): number =>
		line.segments.findIndex((segment) => segment.some(({ period }) => period.id === id));
	const first = runOf(from.id);
	const last = runOf(to.id);
	if (first < 0 || last < 0) return 'alone';
	if (refusing.some(({ date }) => liesBetween(date, from, to))) return 'refused';
	if (first === last) return 'joined';
	const isBridged = line.segments.slice(first, last).every((segment, i) => {
		const next = line.segments[first + i + 1];
		return line.bridges.some(([end, start]) => end === segment.at(-1) && start === next?.[0]);
	});
	return isBridged ? 'bridged' : 'apart';
}
