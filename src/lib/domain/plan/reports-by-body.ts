import type { ReportedActivity } from './follow-up.ts';
import type { Progress } from './progress.ts';

/** Activities of one body under a plan, year by year. */
export interface BodyReports {
	id: string;
	nameJa: string;
	nameEn: string;
	/** by reporting year, in order */
	counts: number[];
	/** distinct activities over all years */
	total: number;
}

/** What a summary by body and year says. */
export interface ReportSummary {
	years: string[];
	/** most activities first, then by id */
	bodies: BodyReports[];
	/** distinct activities a year, of whatever body */
	counts: number[];
	total: number;
}

/** Counts the activities that a matrix shows by body and reporting year; one by several bodies counts for each. */
export function reportsByBody({ years, rows, whole }: Progress): ReportSummary {
	const byYear = years.map((year) => {
		const cells = [...rows.map((row) => row.cells), whole].flat();
		const activities = cells.filter((cell) => cell.year === year).flatMap((c) => c.activities);
		return new Map(activities.map((activity) => [activity.id, activity]));
	});
	const bodies = new Map<string, BodyReports>();
	const seen = new Map<string, Set<string>>();
	for (const [i, activities] of byYear.entries())
		for (const activity of activities.values())
			for (const body of activity.bodies) {
				const entry = bodies.get(body.id) ?? { ...body, counts: years.map(() => 0), total: 0 };
				bodies.set(body.id, entry);
				entry.counts[i] = (entry.counts[i] ?? 0) + 1;
				const ids = seen.get(body.id) ?? new Set();
				seen.set(body.id, ids.add(activity.id));
				entry.total = ids.size;
			}
	return {
		years,
		bodies: [...bodies.values()].sort((a, b) => b.total - a.total || a.id.localeCompare(b.id)),
		counts: byYear.map((activities) => activities.size),
		total: new Set(
			byYear.flatMap((activities: Map<string, ReportedActivity>) => [...activities.keys()])
		).size
	};
}
