import { coverageFacts, coverageOf, isReported, type Coverage } from './coverage.ts';
import { deliveryOf } from './delivery.ts';
import type { Assessment, Delivery, FollowUp, ReportedActivity } from './follow-up.ts';
import { measureTree, type PlacedMeasure } from './measure-tree.ts';
import type { Measure, MeasureIndicator, MeasureOrganisation, Plan } from './plan.ts';
import { planYears, reportingYearsOf } from './reporting-year.ts';

/** What is held of one plan as of a day: all that its progress is counted from. */
export interface PlanHoldings {
	plan: Plan;
	measures: Measure[];
	bodies: MeasureOrganisation[];
	activities: ReportedActivity[];
	followUps: FollowUp[];
	indicators: MeasureIndicator[];
	/** periods for which a linked indicator has a national value */
	values: { indicator: string; period: string }[];
	assessments: Assessment[];
}

/** A measure in a reporting year. */
export interface ProgressCell {
	/** canonical period of the reporting year */
	year: string;
	coverage: Coverage;
	activities: ReportedActivity[];
	/** code under which they are reported */
	at: string;
	/** linked indicators with a value in that year; never a claim of delivery */
	figures: string[];
	/** recorded judgement, or null */
	delivery: Delivery | null;
}

/** A row of the matrix. */
export interface ProgressRow extends PlacedMeasure {
	bodies: MeasureOrganisation[];
	cells: ProgressCell[];
	/** years in which the measure itself was reported on */
	reportedYears: number;
	/** whether any year has a report, a report above, or a figure */
	marked: boolean;
}

/** What the measures of a part of a plan come to, year by year. */
export interface YearCount {
	year: string;
	/** measures reported on */
	reported: number;
	/** of these, with a figure */
	withFigure: number;
	/** measures of which only the heading was reported on */
	above: number;
	/** measures with a value of a linked indicator */
	figures: number;
}

/** The progress of a plan: the matrix with its counts. */
export interface Progress {
	years: string[];
	rows: ProgressRow[];
	/** the plan as a whole: activities that name no heading */
	whole: ProgressCell[];
	/** over the measures (kind `measure`) of the rows */
	measures: number;
	/** measures reported on in at least one year */
	everReported: number;
	counts: YearCount[];
}

/** Counts the progress of a plan: every measure in every reporting year of its term. */
export function planProgress(holdings: PlanHoldings, asOf: string | null): Progress {
	const { plan, activities, followUps } = holdings;
	const facts = coverageFacts(plan, activities, followUps);
	const documented = [
		...activities.map(({ period }) => period),
		...followUps.filter(({ scope }) => scope !== 'known-not-held').map(({ period }) => period),
		...holdings.assessments.map(({ period }) => period)
	];
	const years = planYears(plan, documented);
	const figures = figuresByCode(holdings);
	const bodies = groupByCode(holdings.bodies);
	const judged = groupByCode(holdings.assessments);
	const tree = measureTree(holdings.measures);
	const kinds = new Map(tree.map(({ measure }) => [measure.code, measure.kind]));
	const rows = tree.map((placed): ProgressRow => {
		const { code, kind } = placed.measure;
		const items = kind === 'measure' ? placed.below.filter((one) => kinds.get(one) === 'item') : [];
		const cells = years.map((year): ProgressCell => {
			const covered = coverageOf(facts, [code, ...items], placed.above, year);
			const assessments = (judged.get(code) ?? []).filter(({ period }) => period === year);
			return {
				year,
				...covered,
				figures: [
					...new Set([code, ...items].flatMap((one) => figures.get(`${one} ${year}`) ?? []))
				],
				delivery: deliveryOf(assessments, asOf)?.current.delivery ?? null
			};
		});
		return withCells({ ...placed, bodies: bodies.get(code) ?? [] }, cells);
	});
	const whole = years.map((year): ProgressCell => ({
		year,
		...coverageOf(facts, [''], [], year),
		figures: [],
		delivery: null
	}));
	return { years, rows, whole, ...countRows(rows, years) };
}

/** Gives a row with cells and what follows from them. */
export function withCells(
	row: Omit<ProgressRow, 'cells' | 'reportedYears' | 'marked'>,
	cells: ProgressCell[]
): ProgressRow {
	return {
		...row,
		cells,
		reportedYears: cells.filter(({ coverage }) => isReported(coverage)).length,
		marked: cells.some(isMarked)
	};
}

/** Whether a cell says anything: a report, a report above, or a figure. */
export function isMarked({ coverage, figures }: ProgressCell): boolean {
	return isReported(coverage) || coverage === 'reported-above' || figures.length > 0;
}

/** Counts the measures of some rows, as a whole and year by year. */
export function countRows(
	rows: readonly ProgressRow[],
	years: readonly string[]
): Pick<Progress, 'measures' | 'everReported' | 'counts'> {
	const measures = rows.filter(({ measure }) => measure.kind === 'measure');
	return {
		measures: measures.length,
		everReported: measures.filter(({ reportedYears }) => reportedYears > 0).length,
		counts: years.map((year) => {
			const cells = measures.flatMap((row) => row.cells.filter((cell) => cell.year === year));
			const having = (test: (cell: ProgressCell) => boolean): number => cells.filter(test).length;
			return {
				year,
				reported: having(({ coverage }) => isReported(coverage)),
				withFigure: having(({ coverage }) => coverage === 'reported-with-figure'),
				above: having(({ coverage }) => coverage === 'reported-above'),
				figures: having((cell) => cell.figures.length > 0)
			};
		})
	};
}

function figuresByCode({ plan, indicators, values }: PlanHoldings): Map<string, string[]> {
	const periods = groupBy(values, ({ indicator }) => indicator);
	const figures = new Map<string, Set<string>>();
	for (const { code, indicator } of indicators)
		for (const { period } of periods.get(indicator) ?? [])
			for (const year of reportingYearsOf(period, plan.reportingYear)) {
				const key = `${code} ${year}`;
				const cell = figures.get(key);
				if (cell) cell.add(indicator);
				else figures.set(key, new Set([indicator]));
			}
	return new Map([...figures].map(([key, set]) => [key, [...set]]));
}

function groupByCode<T extends { code: string }>(items: readonly T[]): Map<string, T[]> {
	return groupBy(items, ({ code }) => code);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}
