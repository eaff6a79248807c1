import type { Coverage } from '#lib/domain/plan/coverage.ts';
import type { Delivery } from '#lib/domain/plan/follow-up.ts';
import { m, type Locale } from '#lib/messages/index.ts';

type Word = (inputs: object, options: { locale: Locale }) => string;

const coverages: Record<Coverage, Word> = {
	'out-of-term': m.plan_coverage_out_of_term,
	'reported-with-figure': m.plan_coverage_reported_with_figure,
	reported: m.plan_coverage_reported,
	'reported-above': m.plan_coverage_reported_above,
	'not-mentioned': m.plan_coverage_not_mentioned,
	'examined-in-part': m.plan_coverage_examined_in_part,
	'not-examined': m.plan_coverage_not_examined
};

const deliveries: Record<Delivery, Word> = {
	'not-started': m.plan_delivery_not_started,
	'in-progress': m.plan_delivery_in_progress,
	done: m.plan_delivery_done,
	delayed: m.plan_delivery_delayed,
	changed: m.plan_delivery_changed,
	stopped: m.plan_delivery_stopped
};

/** Words a coverage, as in the key of a matrix. */
export function wordCoverage(coverage: Coverage, locale: Locale): string {
	return coverages[coverage]({}, { locale });
}

/** Words a recorded state of delivery. */
export function wordDelivery(delivery: Delivery, locale: Locale): string {
	return deliveries[delivery]({}, { locale });
}
