import type { PlanKind } from '#lib/domain/plan/plan.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Names a kind of plan: plan, Act, programme. */
export function wordPlanKind(kind: PlanKind, locale: Locale): string {
	const words = {
		plan: m.plans_kind_plan,
		act: m.plans_kind_act,
		programme: m.plans_kind_programme
	};
	return words[kind]({}, { locale });
}
