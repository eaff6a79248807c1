import {
	expectNext,
	freshnessOn,
	freshnessStates,
	type Expectation,
	type FreshnessState,
	type SeriesPublication
} from './expect-next.ts';

/** A document that is expected to be followed by another, with the series for which it is. */
export interface ExpectedDocument extends Expectation {
	/** ids of the indicators for which it is expected, sorted */
	indicators: string[];
	state: FreshnessState;
}

/** What is expected, and of how many series nothing can be said. */
export interface Freshness {
	/** overdue ones first, then by day */
	documents: ExpectedDocument[];
	/** series (an indicator and a kind of period) without an estimate */
	unknown: number;
}

/** Gives the documents that are expected to follow others, as a day sees them: one for all series that share it. */
export function expectedDocuments(
	publications: readonly SeriesPublication[],
	isoDay: string
): Freshness {
	const series = new Map<string, SeriesPublication[]>();
	for (const one of publications) {
		const key = `${one.indicator} ${one.kind}`;
		const list = series.get(key);
		if (list) list.push(one);
		else series.set(key, [one]);
	}
	const documents = new Map<string, ExpectedDocument>();
	let unknown = 0;
	for (const list of series.values()) {
		const next = expectNext(list);
		if (!next) {
			unknown += 1;
			continue;
		}
		const key = `${next.source} ${next.kind} ${next.expected}`;
		const known = documents.get(key);
		if (known) known.indicators = [...new Set([...known.indicators, next.indicator])].sort();
		else
			documents.set(key, {
				...next,
				indicators: [next.indicator],
				state: freshnessOn(next, isoDay)
			});
	}
	const rank = ({ state, expected, source }: ExpectedDocument): string =>
		`${freshnessStates.indexOf(state)} ${expected} ${source}`;
	const sorted = [...documents.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
	return { documents: sorted, unknown };
}
