import { parsePeriod } from '../period.ts';
import type { ReportedActivity } from './follow-up.ts';
import { measureTree } from './measure-tree.ts';
import type { Measure, Plan } from './plan.ts';
import type { PlanHoldings } from './progress.ts';
import { isInTerm, reportingYearsOf } from './reporting-year.ts';

/** How many activities of a body a reporting year of a plan has. */
export interface ReportCount {
	/** canonical period of the reporting year */
	period: string;
	activities: number;
}

/** Activities counted by reporting year. */
export interface ReportLine {
	/** activities, each once, those outside the term of the plan too */
	total: number;
	/** one for each year; null where nothing was reported */
	cells: (ReportCount | null)[];
}

/** What a body reported under one plan, and under each of its headings. */
export interface ReportPlan extends ReportLine {
	plan: Plan;
	/** in the order of the plan; a line without a measure is the plan as a whole */
	lines: (ReportLine & { measure: Measure | null })[];
}

/** The reports of a body by year. */
export interface BodyReportTable {
	/** years in time, without gaps; a fiscal year stands under the year in which it begins */
	years: number[];
	plans: ReportPlan[];
}

/** The activities of one year, in the order in which they are read. */
export interface ActivityYear {
	year: number;
	activities: ReportedActivity[];
}

/** Gives the activities that a body did, alone or with others. */
export function activitiesOf(
	activities: readonly ReportedActivity[],
	organisation: string
): ReportedActivity[] {
	return activities.filter(({ bodies }) => bodies.some(({ id }) => id === organisation));
}

/**
 * Counts the activities of a body by plan, heading and reporting year. One that speaks of several years
 * stands in each of them that lies in the term of the plan, and once in the total.
 */
export function bodyReports(
	holdings: readonly PlanHoldings[],
	organisation: string
): BodyReportTable {
	const reported = holdings
		.map((held) => ({ ...held, own: activitiesOf(held.activities, organisation) }))
		.filter(({ own }) => own.length > 0);
	const spoken = reported.flatMap(({ plan, own }) =>
		own.flatMap((activity) => yearsInTerm(activity, plan).map(yearOf))
	);
	const first = Math.min(...spoken);
	const length = spoken.length === 0 ? 0 : Math.max(...spoken) - first + 1;
	const years = Array.from({ length }, (_, i) => first + i);
	return {
		years,
		plans: reported.map(({ plan, measures, own }) => {
			const lineOf = (activities: readonly ReportedActivity[]): ReportLine =>
				countLine(activities, plan, years);
			const headings = [null, ...measureTree(measures).map(({ measure }) => measure)];
			return {
				plan,
				...lineOf(own),
				lines: headings.flatMap((measure) => {
					const under = own.filter(({ code }) => code === (measure?.code ?? ''));
					return under.length === 0 ? [] : { measure, ...lineOf(under) };
				})
			};
		})
	};
}

/**
 * Gives activities by year, the newest first: under the last reporting year of which their period
 * speaks, in a year by plan and the latest first.
 */
export function activitiesByYear(
	activities: readonly ReportedActivity[],
	plans: readonly Plan[]
): ActivityYear[] {
	const order = new Map(plans.map((plan, place) => [plan.id, { plan, place }]));
	const years = new Map<number, { activity: ReportedActivity; place: number; last: string }[]>();
	for (const activity of activities) {
		const known = order.get(activity.plan);
		if (!known) continue;
		const spoken = reportingYearsOf(activity.period, known.plan.reportingYear);
		const year = yearOf(spoken.at(-1) ?? '0');
		const entry = { activity, place: known.place, last: parsePeriod(activity.period)?.last ?? '' };
		years.set(year, [...(years.get(year) ?? []), entry]);
	}
	return [...years]
		.sort(([a], [b]) => b - a)
		.map(([year, entries]) => ({
			year,
			activities: entries
				.sort((a, b) => a.place - b.place || b.last.localeCompare(a.last))
				.map(({ activity }) => activity)
		}));
}

function countLine(
	activities: readonly ReportedActivity[],
	plan: Plan,
	years: readonly number[]
): ReportLine {
	const counts = new Map<number, ReportCount>();
	for (const activity of activities)
		for (const period of yearsInTerm(activity, plan)) {
			const known = counts.get(yearOf(period))?.activities ?? 0;
			counts.set(yearOf(period), { period, activities: known + 1 });
		}
	return { total: activities.length, cells: years.map((year) => counts.get(year) ?? null) };
}

function yearsInTerm({ period }: ReportedActivity, plan: Plan): string[] {
	return reportingYearsOf(period, plan.reportingYear).filter((year) => isInTerm(year, plan));
}

function yearOf(reportingYear: string): number {
	return Number(reportingYear.slice(0, 4));
}
