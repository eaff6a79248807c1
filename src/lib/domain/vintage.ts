import type { Qualifier, Standing, Status } from './observation.ts';
import { provenanceOf, trustRank } from './provenance.ts';
import type { SourceKind } from './source.ts';

/** What the vintage rules need to know of one document's value for one cell. */
export interface Statement {
	value: number | null;
	qualifier: Qualifier;
	status: Status;
	standing: Standing;
	/** id of the document */
	source: string;
	/** id of the body whose statement the document carries */
	issuer: string;
	kind: SourceKind;
	/** ISO day from which the document counts as known */
	knownFrom: string;
}

/** The days on which a statement is the current one: from `from` until the day before `until`. */
export interface Reign<T extends Statement> {
	statement: T;
	/** ISO day */
	from: string;
	/** ISO day, null while it still holds */
	until: string | null;
}

/**
 * Orders stated values of one cell, the current one first: the issuing body's own text before relays,
 * a value before a stated absence, final before provisional, exact before 約 (a later 約1,900 does not
 * replace 1,938), later before earlier, public bodies before press before other. Zero: the rules do
 * not decide.
 */
export function compareStanding(a: Statement, b: Statement): number {
	return (
		rank(provenanceOf(a.kind) === 'own', provenanceOf(b.kind) === 'own') ||
		rank(a.value !== null, b.value !== null) ||
		rank(a.status !== 'P', b.status !== 'P') ||
		rank(a.qualifier === '', b.qualifier === '') ||
		compareText(b.knownFrom, a.knownFrom) ||
		trustRank(a.kind) - trustRank(b.kind)
	);
}

/** Gives the statements that could be current on a day (all days where `asOf` is null), best first. */
export function rankStatements<T extends Statement>(
	statements: readonly T[],
	asOf: string | null
): T[] {
	return statements
		.filter((s) => s.standing === 'stated' && (asOf === null || s.knownFrom <= asOf))
		.sort((a, b) => compareStanding(a, b) || compareText(a.source, b.source));
}

/** Gives the statements that tie for current with different values, empty where the rules decide. */
export function ambiguousCurrent<T extends Statement>(statements: readonly T[]): T[] {
	const ranked = rankStatements(statements, null);
	const [best] = ranked;
	if (!best) return [];
	const tied = ranked.filter((s) => compareStanding(best, s) === 0);
	return tied.some((s) => s.value !== best.value) ? tied : [];
}

/**
 * Gives which statement of a cell is current on which days. A statement that was replaced never
 * returns, because documents only ever become known, so each reigns at most once.
 */
export function reigns<T extends Statement>(statements: readonly T[]): Reign<T>[] {
	const days = [...new Set(statements.map((s) => s.knownFrom))].sort();
	const result: Reign<T>[] = [];
	for (const day of days) {
		const [best] = rankStatements(statements, day);
		const last = result.at(-1);
		if (!best || last?.statement === best) continue;
		if (last) last.until = day;
		result.push({ statement: best, from: day, until: null });
	}
	return result;
}

function rank(a: boolean, b: boolean): number {
	return Number(b) - Number(a);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
