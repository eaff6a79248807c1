import { documentSeries, type Edition } from './document-series.ts';
import { expectEdition } from './expect-edition.ts';
import {
	expectNext,
	freshnessOn,
	freshnessStates,
	type ExpectedDay,
	type Expectation,
	type FreshnessState,
	type SeriesPublication
} from './expect-next.ts';
import { expectStated } from './expect-stated.ts';
import type { PublicationRhythm } from './publication-rhythm.ts';

/** What an expectation rests on: a statement, the periods of series, or the editions of a document. */
export type Basis =
	| { kind: 'stated'; rhythm: PublicationRhythm }
	| { kind: 'periods'; lag: Expectation['lag'] }
	| { kind: 'editions' };

/** A document that is expected to be followed by another. */
export interface ExpectedDocument extends ExpectedDay {
	basis: Basis;
	/** ids of the indicators for which it is expected, sorted; empty where it rests on editions alone */
	indicators: string[];
	state: FreshnessState;
}

/** What is expected, and of how much nothing can be said. */
export interface Freshness {
	/** overdue ones first, then by day */
	documents: ExpectedDocument[];
	/** series (an indicator and a kind of period) without an estimate */
	unknown: number;
}

/** All that is known of what was published. */
export interface Published {
	/** of all series of the nation, also by documents that relay */
	publications: readonly SeriesPublication[];
	/** documents of public bodies */
	editions: readonly Edition[];
	rhythms: readonly PublicationRhythm[];
}

/**
 * Gives the documents that are expected to follow others, as a day sees them. A statement goes before an
 * estimate for the series it is about, the periods of series before the editions of their documents.
 */
export function expectedDocuments(
	{ publications, editions, rhythms }: Published,
	isoDay: string
): Freshness {
	const stated = rhythms.flatMap((rhythm): Draft[] => {
		const next = expectStated(rhythm, publications);
		const indicators = [...rhythm.indicators].sort();
		return next ? [{ ...next, indicators, basis: { kind: 'stated', rhythm } }] : [];
	});
	const covered = (one: SeriesPublication): boolean =>
		stated.some(
			({ basis, indicators }) =>
				basis.kind === 'stated' &&
				basis.rhythm.issuer === one.issuer &&
				indicators.includes(one.indicator)
		);
	const { drafts, unknown } = ofPeriods(publications.filter((one) => !covered(one)));
	const told = new Set([
		...[...stated, ...drafts].flatMap(({ documents }) => documents),
		...publications.filter(covered).map(({ source }) => source)
	]);
	const documents = [...stated, ...drafts, ...ofEditions(editions, told)].map((one) => ({
		...one,
		state: freshnessOn(one, isoDay)
	}));
	const rank = ({ state, expected, source }: ExpectedDocument): string =>
		`${freshnessStates.indexOf(state)} ${expected} ${source}`;
	return { documents: documents.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)), unknown };
}

type Draft = Omit<ExpectedDocument, 'state'>;

/** One for all series that share document, kind of period and day. */
function ofPeriods(publications: readonly SeriesPublication[]): {
	drafts: Draft[];
	unknown: number;
} {
	const drafts = new Map<string, Draft>();
	let unknown = 0;
	for (const list of grouped(publications, ({ indicator, kind }) => `${indicator} ${kind}`)) {
		if (!list.some(({ isOwn }) => isOwn)) continue;
		const next = expectNext(list);
		if (!next) {
			unknown += 1;
			continue;
		}
		const { source, expected, precision, interval, documents, lag, kind, indicator } = next;
		const key = `${source} ${kind} ${expected}`;
		const indicators = [...new Set([...(drafts.get(key)?.indicators ?? []), indicator])].sort();
		const day = { source, expected, precision, interval, documents };
		drafts.set(key, { ...day, ...drafts.get(key), indicators, basis: { kind: 'periods', lag } });
	}
	return { drafts: [...drafts.values()], unknown };
}

/** Series of documents of which nothing else is told. @param told ids of documents that something is told of */
function ofEditions(editions: readonly Edition[], told: ReadonlySet<string>): Draft[] {
	return grouped(editions, documentSeries).flatMap((list): Draft[] => {
		if (list.some(({ id }) => told.has(id))) return [];
		const next = expectEdition(list);
		return next ? [{ ...next, indicators: [], basis: { kind: 'editions' } }] : [];
	});
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return [...groups.values()];
}
