import type { Edition } from './document-series.ts';
import { addDays, cutTo, daysBetween, precisionOf, type ExpectedDay } from './expect-next.ts';

/** Habits change: only the last editions tell the day of the next. */
const remembered = 5;

/**
 * Estimates when the next edition of a series of documents appears: as many years after the last one held as
 * lie between editions at the least, at the median day of their years. An edition that is not held is no
 * sign that it did not appear.
 *
 * @returns null where fewer than two pairs of editions follow each other at the least distance (so that at
 *   least three editions speak for it), or where another distance is no multiple of it
 */
export function expectEdition(editions: readonly Edition[]): ExpectedDay | null {
	const firsts = new Map<number, Edition>();
	for (const one of editions) {
		if (one.published === '') continue;
		const year = Number(one.published.slice(0, 4));
		const known = firsts.get(year);
		if (!known || one.published < known.published) firsts.set(year, one);
	}
	const years = [...firsts.keys()].sort((a, b) => a - b);
	const distances = years.slice(1).map((year, i) => year - (years[i] ?? 0));
	const least = Math.min(...distances);
	if (distances.filter((one) => one === least).length < 2) return null;
	if (distances.some((one) => one % least !== 0)) return null;
	const held = years.flatMap((year) => firsts.get(year) ?? []);
	const recent = held.slice(-remembered);
	const [last] = recent.slice(-1);
	if (!last) return null;
	const precision = precisionOf(recent.map(({ published }) => published));
	const next = `${(years.at(-1) ?? 0) + least}-01-01`;
	return {
		source: last.id,
		expected: cutTo(precision, addDays(next, medianDay(recent))),
		precision,
		interval: least * 12,
		documents: held.map(({ id }) => id)
	};
}

/** Gives the median day of the year on which editions appeared, counted from 0; where only the year is known, 0. */
function medianDay(editions: readonly Edition[]): number {
	const days = editions
		.map(({ published }) => {
			const [year = '', month = '01', day = '01'] = published.split('-');
			return daysBetween(`${year}-01-01`, `${year}-${month}-${day}`);
		})
		.sort((a, b) => a - b);
	return days[Math.floor(days.length / 2)] ?? 0;
}
