import { matchesText } from '../fold-text.ts';
import type { Organisation } from '../indicator.ts';
import { countedMeasures } from './body-record.ts';
import type { Measure, MeasureOrganisation, Plan } from './plan.ts';

/** All that is counted of bodies, as of a day. */
export interface BodyFacts {
	organisations: Organisation[];
	plans: Plan[];
	measures: Pick<Measure, 'plan' | 'code' | 'kind' | 'parent'>[];
	bodies: Pick<MeasureOrganisation, 'plan' | 'code' | 'organisation'>[];
	/** a row for each activity and body */
	activities: { plan: string; organisation: string }[];
	/** how many desks and documents each has */
	desks: { organisation: string; count: number }[];
	documents: { organisation: string; count: number }[];
}

/** A body with what is held of it. */
export interface BodyEntry {
	organisation: Organisation;
	/** measures by plan, in the order of the plans; none where a plan gives it nothing to do */
	measures: { plan: string; count: number }[];
	/** activities by plan, likewise */
	activities: { plan: string; count: number }[];
	/** ids of the plans it adopted */
	adopted: string[];
	desks: number;
	documents: number;
}

/** What a reader asks of the list; null and empty ask for nothing. */
export interface BodyFilter {
	/** words in its names */
	text: string;
	/** id of a plan that it adopted, that names it, or under which it reported something */
	plan: string | null;
}

/**
 * Gives every body that carries out a measure, reported an activity, adopted a plan, answers for a desk
 * or issues documents; those with the most measures first, then activities, then documents.
 */
export function bodyIndex(facts: BodyFacts): BodyEntry[] {
	const measuresOf = new Map(
		facts.plans.map(({ id }) => [id, facts.measures.filter(({ plan }) => plan === id)])
	);
	const perPlan = (count: (plan: string) => number): BodyEntry['measures'] =>
		facts.plans
			.map(({ id }) => ({ plan: id, count: count(id) }))
			.filter((entry) => entry.count > 0);
	const entries = facts.organisations.map((organisation): BodyEntry => {
		const { id } = organisation;
		const named = facts.bodies.filter((body) => body.organisation === id);
		const done = facts.activities.filter((activity) => activity.organisation === id);
		return {
			organisation,
			measures: perPlan((plan) => {
				const codes = named.filter((body) => body.plan === plan).map(({ code }) => code);
				return countedMeasures(measuresOf.get(plan) ?? [], codes).length;
			}),
			activities: perPlan((plan) => done.filter((activity) => activity.plan === plan).length),
			adopted: facts.plans.filter(({ adoptedBy }) => adoptedBy === id).map((plan) => plan.id),
			desks: facts.desks.find((desk) => desk.organisation === id)?.count ?? 0,
			documents: facts.documents.find((one) => one.organisation === id)?.count ?? 0
		};
	});
	return entries
		.filter((entry) => isActive(entry) || entry.documents > 0)
		.sort(
			(a, b) =>
				sum(b.measures) - sum(a.measures) ||
				sum(b.activities) - sum(a.activities) ||
				b.documents - a.documents ||
				a.organisation.id.localeCompare(b.organisation.id)
		);
}

/** Whether a body has more than documents: a measure, an activity, a plan, a desk. */
export function isActive({ measures, activities, adopted, desks }: BodyEntry): boolean {
	return measures.length > 0 || activities.length > 0 || adopted.length > 0 || desks > 0;
}

/** Chooses the bodies that a reader asks for. */
export function selectBodies(
	entries: readonly BodyEntry[],
	{ text, plan }: BodyFilter
): BodyEntry[] {
	return entries.filter(
		({ organisation: o, measures, activities, adopted }) =>
			matchesText(text, [o.nameJa, o.nameEn, o.abbreviationJa, o.abbreviationEn]) &&
			(plan === null ||
				adopted.includes(plan) ||
				[...measures, ...activities].some((entry) => entry.plan === plan))
	);
}

function sum(entries: readonly { count: number }[]): number {
	return entries.reduce((all, { count }) => all + count, 0);
}
