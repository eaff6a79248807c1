import { parsePeriod } from '../period.ts';
import { lastDayOf } from '../publication.ts';
import type { ReportedActivity } from './follow-up.ts';

/**
 * Gives activities in the order in which a reader asks what is new: those of the latest period first, of
 * one period those whose document was published last, an undated one after all others.
 */
export function newestActivities<
	T extends { period: string; document: Pick<ReportedActivity['document'], 'published'> }
>(activities: readonly T[]): T[] {
	const known = activities.map((activity) => {
		const { published } = activity.document;
		return {
			activity,
			last: parsePeriod(activity.period)?.last ?? '',
			published: published === '' ? '' : lastDayOf(published)
		};
	});
	return known
		.toSorted((a, b) => compare(b.last, a.last) || compare(b.published, a.published))
		.map(({ activity }) => activity);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
