import { lastDayOfMonth } from '../calendar-day.ts';
import { parsePeriod } from '../period.ts';
import { lastDayOf } from '../publication.ts';
import type { ExpectedDay, SeriesPublication } from './expect-next.ts';
import { monthsOf, type PublicationRhythm } from './publication-rhythm.ts';

/**
 * Gives when a publication is due by what is stated of it: one interval after the last one known, in the
 * month that is stated, else by the end of that year (or month, where it appears more than once a year).
 * A document that relays what was published counts, as it shows that it was.
 *
 * @returns null where no publication of its body and its indicators is known
 */
export function expectStated(
	rhythm: PublicationRhythm,
	publications: readonly SeriesPublication[]
): ExpectedDay | null {
	const interval = monthsOf(rhythm.frequency);
	const known = firstOfPeriods(
		publications.filter((one) => one.published !== '' && isAbout(rhythm, one))
	);
	const [last] = known.slice(-1);
	if (interval === null || !last) return null;
	const [year = 0, lastMonth = 12] = lastDayOf(last.published).split('-').map(Number);
	const yearly = interval % 12 === 0;
	const [expected, precision] = yearly
		? rhythm.month === null
			? [`${year + interval / 12}-12-31`, 'year' as const]
			: [lastDayOfMonth(year + interval / 12, rhythm.month - 1), 'month' as const]
		: [lastDayOfMonth(year, lastMonth - 1 + interval), 'month' as const];
	return {
		source: last.source,
		expected,
		precision,
		interval,
		documents: known.map(({ source }) => source)
	};
}

/** Whether what is stated is about a publication: of its body, and of one of its indicators. */
export function isAbout(
	{ issuer, indicators }: PublicationRhythm,
	publication: Pick<SeriesPublication, 'issuer' | 'indicator'>
): boolean {
	return issuer === publication.issuer && indicators.includes(publication.indicator);
}

/** Gives the document that first carried each latest period, by the ends of the periods. */
function firstOfPeriods(publications: readonly SeriesPublication[]): SeriesPublication[] {
	const firsts = new Map<string, SeriesPublication>();
	for (const one of publications) {
		const end = parsePeriod(one.period)?.last;
		if (end === undefined) continue;
		const first = firsts.get(end);
		if (!first || lastDayOf(one.published) < lastDayOf(first.published)) firsts.set(end, one);
	}
	return [...firsts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
