import { linkRelations, type LinkRelation, type Measure, type Plan } from './plan.ts';

/** A measure as it stands in a crosswalk. */
export type LinkedMeasure = Pick<
	Measure,
	'plan' | 'code' | 'kind' | 'label' | 'titleJa' | 'titleEn' | 'sort'
>;

/** A link between a measure of an earlier plan and one of a later plan. */
export interface CrosswalkLink {
	from: LinkedMeasure;
	to: LinkedMeasure;
	relation: LinkRelation;
	/** what in the two texts shows it */
	basisJa: string;
	basisEn: string;
}

/** Two plans between which there are links. */
export interface PlanPair {
	/** for addresses: `third-2016.trafficking-2022` */
	id: string;
	from: Plan;
	to: Plan;
	links: number;
	counts: Record<LinkRelation, number>;
}

/** The measures on both sides of some links, each once and in the order of its plan. */
export interface CrosswalkSides {
	from: LinkedMeasure[];
	to: LinkedMeasure[];
}

/** Gives the id of a pair of plans. */
export function pairId(from: string, to: string): string {
	return `${from}.${to}`;
}

/** Gives the pairs of plans between which there are links, by the order of the plans. */
export function planPairs(links: readonly CrosswalkLink[], plans: readonly Plan[]): PlanPair[] {
	return plans.flatMap((from) =>
		plans.flatMap((to) => {
			const own = linksOf(links, pairId(from.id, to.id), null);
			if (own.length === 0) return [];
			const counts = { continues: 0, extends: 0, overlaps: 0 };
			for (const { relation } of own) counts[relation] += 1;
			return { id: pairId(from.id, to.id), from, to, links: own.length, counts };
		})
	);
}

/** Gives the pair with the most links, the first of equals; null where there is none. */
export function largestPair(pairs: readonly PlanPair[]): PlanPair | null {
	return pairs.reduce<PlanPair | null>(
		(best, pair) => (best === null || pair.links > best.links ? pair : best),
		null
	);
}

/**
 * Gives the links of a pair of plans, by the earlier measure, then the later one.
 *
 * @param relation null: of every relation
 */
export function linksOf(
	links: readonly CrosswalkLink[],
	pair: string,
	relation: LinkRelation | null
): CrosswalkLink[] {
	return links
		.filter(({ from, to }) => pairId(from.plan, to.plan) === pair)
		.filter((link) => relation === null || link.relation === relation)
		.sort(
			(a, b) =>
				a.from.sort - b.from.sort ||
				a.to.sort - b.to.sort ||
				linkRelations.indexOf(a.relation) - linkRelations.indexOf(b.relation)
		);
}

/** Gives the measures on both sides of some links. */
export function sidesOf(links: readonly CrosswalkLink[]): CrosswalkSides {
	const side = (measures: readonly LinkedMeasure[]): LinkedMeasure[] =>
		[...new Map(measures.map((measure) => [measure.code, measure])).values()].sort(
			(a, b) => a.sort - b.sort
		);
	return { from: side(links.map(({ from }) => from)), to: side(links.map(({ to }) => to)) };
}
