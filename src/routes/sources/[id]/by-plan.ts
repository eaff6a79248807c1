import type { FollowUp, ReportedActivity } from '#lib/domain/plan/follow-up.ts';
import type { Measure, Plan } from '#lib/domain/plan/plan.ts';

/** What a document says of one plan. */
export interface PlanPart {
	plan: Plan;
	/** what it was examined for */
	followUps: FollowUp[];
	/** headings and measures whose text it is */
	measures: Measure[];
	/** what it reports, with the heading or measure; null where it names none */
	activities: { activity: ReportedActivity; measure: Measure | null }[];
}

/** Sorts what a document carries by plan, in the order of the plans; those of which it says nothing are left out. */
export function byPlan(
	source: string,
	plans: readonly Plan[],
	measures: readonly Measure[],
	activities: readonly ReportedActivity[],
	followUps: readonly FollowUp[]
): PlanPart[] {
	return plans
		.map((plan) => {
			const own = measures.filter((measure) => measure.plan === plan.id);
			return {
				plan,
				followUps: followUps.filter((followUp) => followUp.plan === plan.id),
				measures: own.filter((measure) => measure.source === source),
				activities: activities
					.filter((activity) => activity.plan === plan.id)
					.map((activity) => ({
						activity,
						measure: own.find(({ code }) => code === activity.code) ?? null
					}))
			};
		})
		.filter((part) => part.followUps.length + part.measures.length + part.activities.length > 0);
}
