import {
	cellKey,
	currentValues,
	type SourcedObservation,
	type ValueFilter
} from './current-values.ts';
import type { DatedObservation, DatedSource, Dossier } from './dossier.ts';
import { provenanceOf } from './provenance.ts';
import { reigns, type Statement } from './vintage.ts';

/**
 * What became of the current value of a cell between two days. `added`: there was none; `revised`: it
 * says something else (value, 約 and the like, status); `restated`: another document says the same;
 * `gone`: there is none any more, which the rules of vintages leave no room for.
 */
export const changeKinds = ['revised', 'added', 'restated', 'gone'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A cell whose current value changed. */
export interface CellChange {
	kind: ChangeKind;
	/** current on the first day; null where added */
	before: SourcedObservation | null;
	/** current on the last day; null where gone */
	after: SourcedObservation | null;
}

/** Which documents are compared with which. */
export interface SinceFilter extends ValueFilter {
	/** ISO day; documents known on it are the first state, those known on `asOf` the last */
	since: string;
}

/**
 * Gives the cells whose current value changed between the documents known on the end of `since` and
 * those known on `asOf` (null: all). Those of the last state stand in the dossier's order, those that
 * are gone after them. The dossier has to hold the documents known on `asOf`.
 */
export function changesSince(
	dossier: Dossier,
	{ since, asOf, publicOnly }: SinceFilter
): CellChange[] {
	const old = new Map(
		currentValues(dossier, { asOf: since, publicOnly }).map((o) => [cellKey(o), o])
	);
	const now = currentValues(dossier, { asOf, publicOnly });
	const kept = new Set(now.map(cellKey));
	const gone = [...old].filter(([key]) => !kept.has(key));
	return [
		...now.flatMap((after): CellChange[] => {
			const before = old.get(cellKey(after)) ?? null;
			const kind = before === null ? 'added' : relate(before, after);
			return kind === null ? [] : [{ kind, before, after }];
		}),
		...gone.map(([, before]): CellChange => ({ kind: 'gone', before, after: null }))
	];
}

function relate(before: SourcedObservation, after: SourcedObservation): ChangeKind | null {
	if (before.id === after.id) return null;
	const isSame =
		before.value === after.value &&
		before.qualifier === after.qualifier &&
		before.status === after.status;
	return isSame ? 'restated' : 'revised';
}

/**
 * Gives the last days on which a dated document's value became the current one of a cell, the newest
 * first.
 *
 * @returns ISO days, at most `count`, none later than `asOf`
 */
export function changeDays(
	dossier: Dossier,
	{ asOf, publicOnly }: ValueFilter,
	count: number
): string[] {
	const sources = new Map(dossier.sources.map((source) => [source.id, source]));
	const starts = publicOnly
		? publicStarts(dossier, sources)
		: dossier.observations.flatMap(startOf);
	const days = starts
		.filter(({ source }) => (sources.get(source)?.published ?? '') !== '')
		.map(({ from }) => from)
		.filter((from) => asOf === null || from <= asOf);
	return [...new Set(days)].sort().reverse().slice(0, count);
}

/** A document whose value became current, and the ISO day on which it did. */
interface Start {
	source: string;
	from: string;
}

function startOf({ source, currentFrom }: DatedObservation): Start[] {
	return currentFrom === null ? [] : [{ source, from: currentFrom }];
}

/** The dossier's own days of reign count press too; without it they are found anew. */
function publicStarts(
	{ observations }: Dossier,
	sources: ReadonlyMap<string, DatedSource>
): Start[] {
	const cells = new Map<string, Statement[]>();
	for (const o of observations) {
		const source = sources.get(o.source);
		if (!source || provenanceOf(source.kind) === 'relay') continue;
		const statement = { ...o, issuer: source.issuer, kind: source.kind };
		const cell = cells.get(cellKey(o));
		if (cell) cell.push(statement);
		else cells.set(cellKey(o), [statement]);
	}
	return [...cells.values()].flatMap((cell) =>
		reigns(cell).map(({ statement, from }) => ({ source: statement.source, from }))
	);
}

/** Gives the ISO day before an ISO day. */
export function dayBefore(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
