import type { Assessment, ReportedActivity } from './follow-up.ts';
import { deliveryOf, type DeliveryState } from './delivery.ts';
import type { Measure } from './plan.ts';
import type { PlanHoldings, Progress, ProgressRow } from './progress.ts';

/** What is known of one measure: its row of the matrix with what stands around it. */
export interface MeasureRecord {
	row: ProgressRow;
	/** headings above, the pillar first */
	above: Measure[];
	/** what stands directly below */
	below: ProgressRow[];
	previous: Measure | null;
	next: Measure | null;
	/** judgements by period, the newest period first */
	deliveries: { period: string; state: DeliveryState }[];
}

/** Finds a measure in the matrix of its plan; null where the plan has no such code. */
export function measureRecord(
	{ assessments }: Pick<PlanHoldings, 'assessments'>,
	progress: Progress,
	code: string,
	asOf: string | null
): MeasureRecord | null {
	const place = progress.rows.findIndex(({ measure }) => measure.code === code);
	const row = progress.rows[place];
	if (!row) return null;
	const find = (wanted: string): Measure[] =>
		progress.rows.filter(({ measure }) => measure.code === wanted).map(({ measure }) => measure);
	return {
		row,
		above: [...row.above].reverse().flatMap(find),
		below: progress.rows.filter(({ above }) => above[0] === code),
		previous: progress.rows[place - 1]?.measure ?? null,
		next: progress.rows[place + 1]?.measure ?? null,
		deliveries: deliveriesOf(
			assessments.filter((one) => one.code === code),
			asOf
		)
	};
}

function deliveriesOf(
	assessments: readonly Assessment[],
	asOf: string | null
): MeasureRecord['deliveries'] {
	const periods = [...new Set(assessments.map(({ period }) => period))].sort().reverse();
	return periods.flatMap((period) => {
		const state = deliveryOf(
			assessments.filter((one) => one.period === period),
			asOf
		);
		return state ? [{ period, state }] : [];
	});
}

/**
 * Gives what was reported of the same topic before a plan's term: activities that name the measure, or
 * an item below it, as their topic.
 */
export function historyOf(
	row: ProgressRow,
	activities: readonly ReportedActivity[]
): ReportedActivity[] {
	const codes = new Set([row.measure.code, ...row.below]);
	return activities.filter(({ topicCode }) => codes.has(topicCode));
}
