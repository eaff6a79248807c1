import type { Plan } from '#lib/domain/plan/plan.ts';
import { planProgress, type PlanHoldings, type YearCount } from '#lib/domain/plan/progress.ts';

/** What the overview says of a plan. */
export interface PlanOverview {
	plan: Plan;
	/** measures held, of the level that is counted */
	held: number;
	/** of these, with a report in at least one year */
	reported: number;
	/** activities reported under it */
	activities: number;
	counts: YearCount[];
	/** measures that no year has a report of */
	never: number;
}

/** Sums up the plans of which measures or activities are held. */
export function overviewPlans(
	holdings: readonly PlanHoldings[],
	asOf: string | null
): PlanOverview[] {
	return holdings
		.map((one) => {
			const progress = planProgress(one, asOf);
			return {
				plan: one.plan,
				held: progress.measures,
				reported: progress.everReported,
				activities: one.activities.length,
				counts: progress.counts,
				never: progress.measures - progress.everReported
			};
		})
		.filter(({ held, activities }) => held > 0 || activities > 0);
}
