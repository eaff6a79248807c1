import type { Coverage } from './coverage.ts';
import { measureTree } from './measure-tree.ts';
import type { BodyRole, Measure, MeasureOrganisation, Plan } from './plan.ts';
import { planProgress, type PlanHoldings, type ProgressCell } from './progress.ts';

/** A measure that a body carries out, with the words that say so. */
export interface BodyMeasure {
	measure: Measure;
	role: BodyRole;
	/** words of the text that name the body, or that it is read from */
	wording: string;
	/** whether the list of bodies ends in 等 */
	others: boolean;
}

/** The measures of a body under one heading at the top of the plan; those under none have no heading. */
export interface BodyPillar {
	heading: Measure | null;
	measures: BodyMeasure[];
}

/** A measure for which no document held reports an activity. */
export interface SilentMeasure {
	measure: Measure;
	/** what comes nearest to a report in any year: the heading above was reported on, and so down */
	coverage: Coverage;
	/** reporting years in which it is so */
	years: string[];
}

/** What one plan gives a body to do. */
export interface BodyPlan {
	plan: Plan;
	/** measures, each once, whether the body stands at the measure or at an item below it */
	total: number;
	pillars: BodyPillar[];
	/** only of plans of kind `plan`, the others are not followed up measure by measure */
	silent: SilentMeasure[];
}

/** Short of a report, from the nearest to the furthest. */
const silences = ['reported-above', 'not-mentioned', 'examined-in-part', 'not-examined'] as const;

/** Gives what a plan gives a body to do; null where it names the body nowhere. */
export function bodyPlan(
	holdings: PlanHoldings,
	organisation: string,
	asOf: string | null
): BodyPlan | null {
	const { plan } = holdings;
	const named = new Map(
		holdings.bodies
			.filter((body) => body.organisation === organisation)
			.map((body) => [body.code, body])
	);
	const measures = new Set(countedMeasures(holdings.measures, [...named.keys()]));
	const pillars = pillarsOf(holdings.measures, named);
	if (pillars.length === 0) return null;
	const silent =
		plan.kind === 'plan'
			? planProgress(holdings, asOf)
					.rows.filter((row) => measures.has(row.measure.code) && row.reportedYears === 0)
					.map(({ measure, cells }) => ({ measure, ...silenceOf(cells) }))
			: [];
	return { plan, total: measures.size, pillars, silent };
}

/**
 * Gives the measures (kind `measure`) of one plan among which some codes fall: an item counts for the
 * measure above it, headings count for none.
 */
export function countedMeasures(
	measures: readonly Pick<Measure, 'code' | 'kind' | 'parent'>[],
	codes: readonly string[]
): string[] {
	const byCode = new Map(measures.map((measure) => [measure.code, measure]));
	const counted = codes.flatMap((code) => {
		let one = byCode.get(code);
		for (let steps = 0; one?.kind === 'item' && steps < measures.length; steps += 1)
			one = byCode.get(one.parent);
		return one?.kind === 'measure' ? one.code : [];
	});
	return [...new Set(counted)];
}

function pillarsOf(
	measures: readonly Measure[],
	named: ReadonlyMap<string, MeasureOrganisation>
): BodyPillar[] {
	const byCode = new Map(measures.map((measure) => [measure.code, measure]));
	const pillars = new Map<string, BodyPillar>();
	for (const { measure, above } of measureTree(measures)) {
		const body = named.get(measure.code);
		if (!body) continue;
		const top = byCode.get(above.at(-1) ?? measure.code);
		const heading = top?.kind === 'pillar' || top?.kind === 'section' ? top : null;
		const { role, wording, others } = body;
		const pillar = pillars.get(heading?.code ?? '') ?? { heading, measures: [] };
		pillar.measures.push({ measure, role, wording, others });
		pillars.set(heading?.code ?? '', pillar);
	}
	return [...pillars.values()];
}

function silenceOf(cells: readonly ProgressCell[]): Pick<SilentMeasure, 'coverage' | 'years'> {
	const years = (coverage: Coverage): string[] =>
		cells.filter((cell) => cell.coverage === coverage).map(({ year }) => year);
	const coverage = silences.find((one) => years(one).length > 0) ?? 'not-examined';
	return { coverage, years: years(coverage) };
}
