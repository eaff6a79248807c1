import type { Assessment } from './follow-up.ts';

/** The judgements on one measure in one period: the one that holds, and all in the order recorded. */
export interface DeliveryState {
	current: Assessment;
	history: Assessment[];
}

/**
 * Gives the delivery state of a measure in a period as of a day: the judgement recorded last, of several
 * on one day the one that stands last. Null where nobody judged: a state is never derived.
 *
 * @param assessments in the order of the file, which only grows
 * @param asOf ISO day; null: all judgements
 */
export function deliveryOf(
	assessments: readonly Assessment[],
	asOf: string | null
): DeliveryState | null {
	const history = assessments
		.filter(({ recordedOn }) => asOf === null || recordedOn <= asOf)
		.map((assessment, place) => ({ assessment, place }))
		.sort(
			(a, b) => a.assessment.recordedOn.localeCompare(b.assessment.recordedOn) || a.place - b.place
		)
		.map(({ assessment }) => assessment);
	const current = history.at(-1);
	return current ? { current, history } : null;
}
