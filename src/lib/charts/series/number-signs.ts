import type { Break, Event } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import { firstDayOf } from '#lib/domain/publication.ts';
import { liesBetween } from '#lib/domain/segment.ts';
import type { LineBreak, LineEvent } from './types.ts';

/** Numbers the breaks that lie between two of some periods in time, each at the later of the two. */
export function numberBreaks(breaks: readonly Break[], periods: readonly Period[]): LineBreak[] {
	return breaks
		.flatMap((item) => {
			const before = periods.find((period, i) => {
				const earlier = periods[i - 1];
				return earlier !== undefined && liesBetween(item.date, earlier, period);
			});
			return before ? [{ item, before }] : [];
		})
		.map((one, i) => ({ ...one, label: String(i + 1) }));
}

/** Letters the events that begin within some periods in time. */
export function letterEvents(events: readonly Event[], periods: readonly Period[]): LineEvent[] {
	const first = periods[0]?.first ?? '';
	const last = periods.at(-1)?.last ?? '';
	return events
		.filter(({ date }) => first <= firstDayOf(date) && firstDayOf(date) <= last)
		.map((item, i) => ({ item, label: letter(i) }));
}

/** a … z, then aa, ab … */
function letter(index: number): string {
	const own = String.fromCharCode(97 + (index % 26));
	return index < 26 ? own : letter(Math.floor(index / 26) - 1) + own;
}
