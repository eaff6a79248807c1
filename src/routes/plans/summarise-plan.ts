import type { Organisation } from '#lib/domain/indicator.ts';
import type { Plan } from '#lib/domain/plan/plan.ts';
import type { PlanHoldings, Progress, YearCount } from '#lib/domain/plan/progress.ts';
import type { ReportingDocument } from '#lib/domain/plan/follow-up.ts';

/** What a card says of a plan. */
export interface PlanSummary {
	plan: Plan;
	adoptedBy: Organisation | null;
	/** measures held, of kind `measure` */
	held: number;
	/** activities reported under it */
	activities: number;
	counts: YearCount[];
	/** activities that name no measure, by year: all there is where no measure is held */
	activitiesByYear: { year: string; activities: number }[];
	/** the document published last of those that report its activities */
	lastDocument: ReportingDocument | null;
}

/** Sums up what is held of a plan for its card. */
export function summarisePlan(
	{ plan, activities }: PlanHoldings,
	progress: Progress,
	adoptedBy: Organisation | null
): PlanSummary {
	const documents = activities
		.map(({ document }) => document)
		.sort((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id));
	return {
		plan,
		adoptedBy,
		held: progress.measures,
		activities: activities.length,
		counts: progress.counts,
		activitiesByYear: activitiesByYear(progress),
		lastDocument: documents[0] ?? null
	};
}

function activitiesByYear(progress: Progress): { year: string; activities: number }[] {
	return progress.years.map((year) => {
		const ids = new Set(
			[...progress.rows.map(({ cells }) => cells), progress.whole]
				.flat()
				.filter((cell) => cell.year === year)
				.flatMap((cell) => cell.activities.map(({ id }) => id))
		);
		return { year, activities: ids.size };
	});
}
