import type { Measure } from './plan.ts';

/** A measure in its place: what stands above it and below it, by code. */
export interface PlacedMeasure {
	measure: Measure;
	/** 0 for a pillar or a measure under none */
	depth: number;
	/** codes of the headings above, the nearest first */
	above: string[];
	/** codes of everything below, in order */
	below: string[];
}

/**
 * Gives the measures of one plan as a tree read from top to bottom: each after the heading it stands
 * under, siblings in their own order. A measure whose parent is not there, or that stands under itself,
 * stands at the top.
 */
export function measureTree(measures: readonly Measure[]): PlacedMeasure[] {
	const codes = new Set(measures.map(({ code }) => code));
	const children = new Map<string, Measure[]>();
	for (const measure of [...measures].sort((a, b) => a.sort - b.sort)) {
		const parent = codes.has(measure.parent) ? measure.parent : '';
		const siblings = children.get(parent);
		if (siblings) siblings.push(measure);
		else children.set(parent, [measure]);
	}
	const placed: PlacedMeasure[] = [];
	const seen = new Set<string>();
	const visit = (measure: Measure, above: string[]): string[] => {
		if (seen.has(measure.code)) return [];
		seen.add(measure.code);
		const entry = { measure, depth: above.length, above, below: [] as string[] };
		placed.push(entry);
		for (const child of children.get(measure.code) ?? [])
			entry.below.push(...visit(child, [measure.code, ...above]));
		return [measure.code, ...entry.below];
	};
	for (const measure of children.get('') ?? []) visit(measure, []);
	for (const measure of measures) visit(measure, []);
	return placed;
}
