import type { IndicatorRole } from '#lib/domain/plan/plan.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Words what an indicator says of a measure. */
export function wordRole(role: IndicatorRole, locale: Locale): string {
	const words = {
		activity: m.plan_role_activity,
		output: m.plan_role_output,
		outcome: m.plan_role_outcome,
		context: m.plan_role_context
	};
	return words[role]({}, { locale });
}
