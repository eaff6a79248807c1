import type { FollowUp, ReportedActivity } from './follow-up.ts';
import { coversYear, isInTerm, reportingYearsOf, type PlanTerm } from './reporting-year.ts';

/** The states of coverage, in the order in which they are tried; the first that applies holds. */
export const coverages = [
	'out-of-term',
	'reported-with-figure',
	'reported',
	'reported-above',
	'not-mentioned',
	'examined-in-part',
	'not-examined'
] as const;
/** What the documents held say of a measure in a reporting year: a count of documents, never a judgement. */
export type Coverage = (typeof coverages)[number];

/** Whether a coverage says that the measure itself was reported on. */
export function isReported(coverage: Coverage): boolean {
	return coverage === 'reported' || coverage === 'reported-with-figure';
}

/** Coverage with the activities behind it. */
export interface Covered {
	coverage: Coverage;
	/** activities that make the mark, of the measure or of the heading above */
	activities: ReportedActivity[];
	/** code under which they are reported; empty where there are none, or for the plan as a whole */
	at: string;
}

/** Activities by code and reporting year, with the follow-ups by year: what coverage is asked of. */
export interface CoverageFacts {
	term: PlanTerm;
	/** activities attached to a code in a year */
	at(code: string, year: string): readonly ReportedActivity[];
	/** whether a follow-up of every measure covers the whole year */
	wholly(year: string): boolean;
	/** whether a follow-up of selected measures speaks of the year */
	partly(year: string): boolean;
}

/** Arranges what was reported under a plan for asking year by year. */
export function coverageFacts(
	term: PlanTerm,
	activities: readonly ReportedActivity[],
	followUps: readonly FollowUp[]
): CoverageFacts {
	const kind = term.reportingYear;
	const byCell = new Map<string, ReportedActivity[]>();
	for (const activity of activities)
		for (const year of reportingYearsOf(activity.period, kind)) {
			const key = `${activity.code} ${year}`;
			const cell = byCell.get(key);
			if (cell) cell.push(activity);
			else byCell.set(key, [activity]);
		}
	const whole = followUps.filter(({ scope }) => scope === 'all-measures');
	const inPart = new Set(
		followUps
			.filter(({ scope }) => scope !== 'known-not-held')
			.flatMap(({ period }) => reportingYearsOf(period, kind))
	);
	return {
		term,
		at: (code, year) => byCell.get(`${code} ${year}`) ?? [],
		wholly: (year) => whole.some(({ period }) => coversYear(period, year)),
		partly: (year) => inPart.has(year)
	};
}

/**
 * Gives the coverage of a measure in a reporting year (design, Coverage).
 *
 * @param codes the measure and the items below it, the measure first
 * @param above codes of its section and pillar, the nearest first
 */
export function coverageOf(
	facts: CoverageFacts,
	codes: readonly string[],
	above: readonly string[],
	year: string
): Covered {
	const nothing = { activities: [], at: '' };
	if (!isInTerm(year, facts.term)) return { coverage: 'out-of-term', ...nothing };
	const own = codes.flatMap((code) => facts.at(code, year));
	if (own.length > 0)
		return {
			coverage: own.some(({ value }) => value !== null) ? 'reported-with-figure' : 'reported',
			activities: own,
			at: codes[0] ?? ''
		};
	for (const code of above) {
		const reported = facts.at(code, year);
		if (reported.length > 0)
			return { coverage: 'reported-above', activities: [...reported], at: code };
	}
	if (facts.wholly(year)) return { coverage: 'not-mentioned', ...nothing };
	return { coverage: facts.partly(year) ? 'examined-in-part' : 'not-examined', ...nothing };
}
