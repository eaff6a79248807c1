import { provenanceOf } from './provenance.ts';
import { compareStanding, type Statement } from './vintage.ts';

/** How two documents' values for one cell stand to each other. */
export type Relation = 'revision' | 'confirmation' | 'contradiction';

/** Two statements of one cell, in the order in which they became known. */
export interface VintagePair<T extends Statement> {
	relation: Relation;
	earlier: T;
	later: T;
}

/**
 * Gives the revisions, confirmations and contradictions among the statements of one cell. Consecutive
 * vintages of one issuer are a confirmation where they agree, a revision where the later one differs
 * and takes the place of the earlier. Different values are a contradiction where they come from
 * different issuers, are of one standing and date, or where the later one does not outrank the earlier
 * (a relay against the issuer's own text). Slips and absences take no part.
 */
export function compareVintages<T extends Statement>(statements: readonly T[]): VintagePair<T>[] {
	const usable = statements.filter((s) => s.standing === 'stated' && s.value !== null);
	const byIssuer = groupByIssuer(usable);
	const pairs: VintagePair<T>[] = [];
	for (const vintages of byIssuer.values()) pairs.push(...withinIssuer(vintages));
	pairs.push(...acrossIssuers([...byIssuer.values()]));
	return pairs;
}

/** Whether two printed values can describe the same figure, given 約, 以上 and 以下. */
export function valuesAgree(
	a: Pick<Statement, 'value' | 'qualifier'>,
	b: Pick<Statement, 'value' | 'qualifier'>
): boolean {
	if (a.value === null || b.value === null) return a.value === b.value;
	if (a.qualifier === b.qualifier) return a.value === b.value;
	const [exact, rough] = a.qualifier === '' ? [a, b] : [b, a];
	if (exact.qualifier !== '' || exact.value === null || rough.value === null) return false;
	if (rough.qualifier === 'at-least') return exact.value >= rough.value;
	if (rough.qualifier === 'at-most') return exact.value <= rough.value;
	const unit = roundingUnit(rough.value);
	return Math.abs(exact.value - rough.value) <= unit / 2;
}

/** The place to which a rounded value was rounded, read off its trailing zeros: 1,900 gives 100. */
function roundingUnit(value: number): number {
	if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 0);
	let unit = 1;
	while (value !== 0 && value % (unit * 10) === 0) unit *= 10;
	return unit;
}

function withinIssuer<T extends Statement>(vintages: T[]): VintagePair<T>[] {
	const [first, ...rest] = [...vintages].sort(
		(a, b) =>
			compareText(a.knownFrom, b.knownFrom) ||
			compareStanding(b, a) ||
			compareText(a.source, b.source)
	);
	const pairs: VintagePair<T>[] = [];
	let earlier = first;
	for (const later of rest) {
		if (earlier === undefined) break;
		const replaces = compareStanding(later, earlier) < 0;
		pairs.push({ relation: relate(earlier, later, replaces), earlier, later });
		if (replaces) earlier = later;
	}
	return pairs;
}

function relate(earlier: Statement, later: Statement, replaces: boolean): Relation {
	if (valuesAgree(earlier, later)) return 'confirmation';
	return replaces && !isOfOneStandingAndDate(earlier, later) ? 'revision' : 'contradiction';
}

/** Of one date, only a better standing revises; that press ranks before a blog decides nothing. */
function isOfOneStandingAndDate(a: Statement, b: Statement): boolean {
	return (
		a.knownFrom === b.knownFrom &&
		provenanceOf(a.kind) === provenanceOf(b.kind) &&
		(a.status === 'P') === (b.status === 'P') &&
		(a.qualifier === '') === (b.qualifier === '')
	);
}

function acrossIssuers<T extends Statement>(groups: T[][]): VintagePair<T>[] {
	const best = groups.map((group) => [...group].sort(compareStanding)[0] as T);
	return best.flatMap((a, i) =>
		best.slice(i + 1).flatMap((b): VintagePair<T>[] => {
			if (valuesAgree(a, b)) return [];
			const [earlier, later] = a.knownFrom <= b.knownFrom ? [a, b] : [b, a];
			return [{ relation: 'contradiction', earlier, later }];
		})
	);
}

function groupByIssuer<T extends Statement>(statements: readonly T[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const s of statements) {
		const group = groups.get(s.issuer);
		if (group) group.push(s);
		else groups.set(s.issuer, [s]);
	}
	return groups;
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
