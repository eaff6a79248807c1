import { group } from 'd3-array';
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
import { expectStated, isAbout } from './expect-stated.ts';
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
	/** ids of all documents held of its series */
	members: string[];
	state: FreshnessState;
}

/** What is expected, and of how much nothing can be said. */
export interface Freshness {
	/** overdue ones first, then by day */
	documents: ExpectedDocument[];
	/** series (an indicator and a kind of period) without an estimate */
	unknown: number;
	/** documents of public bodies by what is known of the next of their series */
	held: { stated: number; history: number; unknown: number };
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
		const members = idsOf(publications.filter((one) => isAbout(rhythm, one)));
		return next ? [{ ...next, indicators, members, basis: { kind: 'stated', rhythm } }] : [];
	});
	const covered = (one: SeriesPublication): boolean =>
		stated.some(({ basis }) => basis.kind === 'stated' && isAbout(basis.rhythm, one));
	const { drafts, unknown } = ofPeriods(publications.filter((one) => !covered(one)));
	const told = new Set([...stated, ...drafts].flatMap(({ members }) => members));
	const documents = [...stated, ...drafts, ...ofEditions(editions, told)].map((one) => ({
		...one,
		state: freshnessOn(one, isoDay)
	}));
	const rank = ({ state, expected, source }: ExpectedDocument): string =>
		`${freshnessStates.indexOf(state)} ${expected} ${source}`;
	documents.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
	return { documents, unknown, held: countHeld(editions, documents) };
}

function countHeld(
	editions: readonly Edition[],
	documents: readonly ExpectedDocument[]
): Freshness['held'] {
	const held = { stated: 0, history: 0, unknown: 0 };
	for (const { id } of editions) {
		const of = documents.find((one) => one.members.includes(id));
		held[!of ? 'unknown' : of.basis.kind === 'stated' ? 'stated' : 'history'] += 1;
	}
	return held;
}

type Draft = Omit<ExpectedDocument, 'state'>;

/** One for all series that share document, kind of period and day. */
function ofPeriods(publications: readonly SeriesPublication[]): {
	drafts: Draft[];
	unknown: number;
} {
	const drafts = new Map<string, Draft>();
	let unknown = 0;
	for (const list of group(
		publications,
		({ indicator, kind }) => `${indicator} ${kind}`
	).values()) {
		if (!list.some(({ isOwn }) => isOwn)) continue;
		const next = expectNext(list);
		if (!next) {
			unknown += 1;
			continue;
		}
		const { source, expected, precision, interval, documents, lag, kind, indicator } = next;
		const key = `${source} ${kind} ${expected}`;
		const known = drafts.get(key);
		const indicators = [...new Set([...(known?.indicators ?? []), indicator])].sort();
		const own = idsOf(list.filter(({ isOwn }) => isOwn));
		const members = [...new Set([...(known?.members ?? []), ...own])].sort();
		const day = { source, expected, precision, interval, documents };
		drafts.set(key, { ...day, basis: { kind: 'periods', lag }, ...known, indicators, members });
	}
	return { drafts: [...drafts.values()], unknown };
}

/** Series of documents of which nothing else is told. @param told ids of documents that something is told of */
function ofEditions(editions: readonly Edition[], told: ReadonlySet<string>): Draft[] {
	return [...group(editions, documentSeries).values()].flatMap((list): Draft[] => {
		if (list.some(({ id }) => told.has(id))) return [];
		const next = expectEdition(list);
		const members = list.map(({ id }) => id);
		return next ? [{ ...next, indicators: [], members, basis: { kind: 'editions' } }] : [];
	});
}

const idsOf = (publications: readonly SeriesPublication[]): string[] =>
	[...new Set(publications.map(({ source }) => source))].sort();
