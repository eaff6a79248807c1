import type { FacilityType, Position } from './act.ts';
import { measureTree, type PlacedMeasure } from './measure-tree.ts';
import { articleForces } from './plan.ts';
import type { ArticleForce, BoundParty, Measure, MeasureArticle } from './plan.ts';

/** A point of an obligation, with the articles of its own that bind. */
export interface ObligationItem {
	measure: Measure;
	articles: MeasureArticle[];
}

/** What the guideline asks of somebody, and by which articles. */
export interface Obligation {
	measure: Measure;
	/** the strictest force of its articles */
	force: ArticleForce;
	articles: MeasureArticle[];
	/** numbered points below it */
	items: ObligationItem[];
}

/** Obligations that stand side by side under one heading. */
export interface ObligationPart {
	/** headings between the section and the obligations, the outermost first */
	headings: Measure[];
	obligations: Obligation[];
}

/** A section of the guideline with the obligations in it. */
export interface ObligationSection {
	heading: Measure;
	parts: ObligationPart[];
}

/** What the guideline says to a kind of facility, to anyone, and of the authority. */
export interface Obligations {
	binding: ObligationSection[];
	anyone: ObligationSection[];
	authority: ObligationSection[];
}

const parties: Record<Position, readonly BoundParty[]> = {
	duty: ['covered', 'school'],
	certification: ['covered', 'certified']
};

/**
 * Decides what binds a kind of facility: articles that bind every covered operator and, where the Act
 * takes it in by duty, those that bind school operators, else those that bind certified operators.
 */
export function obligationsOf(
	facility: Pick<FacilityType, 'position'>,
	measures: readonly Measure[],
	articles: readonly MeasureArticle[]
): Obligations {
	const tree = measureTree(measures);
	const of = (bound: readonly BoundParty[]): ObligationSection[] =>
		sectionsOf(
			tree,
			articles.filter((article) => bound.includes(article.bound))
		);
	return {
		binding: of(parties[facility.position]),
		anyone: of(['anyone']),
		authority: of(['authority'])
	};
}

/** Counts obligations by their force. */
export function countForces(sections: readonly ObligationSection[]): Record<ArticleForce, number> {
	const counts = { must: 0, should: 0, may: 0 };
	for (const { parts } of sections)
		for (const { obligations } of parts) for (const { force } of obligations) counts[force] += 1;
	return counts;
}

function sectionsOf(
	tree: readonly PlacedMeasure[],
	articles: readonly MeasureArticle[]
): ObligationSection[] {
	const byCode = new Map(tree.map((placed) => [placed.measure.code, placed]));
	const articlesOf = (code: string): MeasureArticle[] =>
		articles.filter((article) => article.code === code);
	const sections: ObligationSection[] = [];
	const shown = new Set<string>();
	for (const { measure, above, below } of tree) {
		const binding = articlesOf(measure.code);
		const force = articleForces.find((one) => binding.some((article) => article.force === one));
		if (force === undefined || shown.has(measure.code)) continue;
		const items = below
			.flatMap((code) => byCode.get(code) ?? [])
			.filter((placed) => placed.measure.kind === 'item')
			.map((placed) => ({ measure: placed.measure, articles: articlesOf(placed.measure.code) }));
		for (const item of items) shown.add(item.measure.code);
		const headings = above
			.flatMap((code) => byCode.get(code)?.measure ?? [])
			.filter(({ kind }) => kind === 'pillar' || kind === 'section')
			.reverse();
		place(sections, headings, { measure, force, articles: binding, items });
	}
	return sections;
}

/** Adds an obligation at the end, in the section and part that are open there or in new ones. */
function place(sections: ObligationSection[], headings: Measure[], obligation: Obligation): void {
	const section = headings.find(({ kind }) => kind === 'section');
	const heading = section ?? headings[0] ?? obligation.measure;
	const between = headings.slice(headings.indexOf(heading) + 1);
	let open = sections.at(-1);
	if (open?.heading.code !== heading.code) sections.push((open = { heading, parts: [] }));
	const part = open.parts.at(-1);
	if (part && part.headings.at(-1)?.code === between.at(-1)?.code)
		part.obligations.push(obligation);
	else open.parts.push({ headings: between, obligations: [obligation] });
}
