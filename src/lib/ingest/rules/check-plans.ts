import { parsePeriod } from '#lib/domain/period.ts';
import type { Activity, FollowUp } from '#lib/domain/plan/follow-up.ts';
import { measureKinds, type Measure, type ReportingYear } from '#lib/domain/plan/plan.ts';
import type { IssueLog } from '../issue.ts';
import type { Located } from '../located.ts';
import type { LocatedPlanTables } from '../shape-plans.ts';
import { isSupported } from './is-supported.ts';

/** What the Table Schemas cannot say of plans: levels, totals, evidence, years of judgements. */
export function checkPlans(plans: LocatedPlanTables, log: IssueLog): void {
	checkLevels(plans.measures, log);
	checkTotals(plans, log);
	for (const row of plans.activities) checkActivity(row, log);
	for (const { file, row, item } of plans.measureLinks)
		if (item.plan !== '' && item.plan === item.toPlan)
			log.add('link/same-plan', { file, row, column: 'to_plan' }, { value: item.plan });
	for (const { file, row, item } of plans.followUps)
		for (const [column, value] of neededOf(item))
			if (value === '') log.add('cell/required', { file, row, column });
	checkJudgedYears(plans, log);
}

/** A follow-up that is held names its document, one that is not its title. */
function neededOf({ scope, source, titleJa, titleEn }: FollowUp): [string, string][] {
	if (scope !== 'known-not-held') return [['source', source]];
	return [
		['title_ja', titleJa],
		['title_en', titleEn]
	];
}

/** A heading stands above its like only from a higher level; codes of several plans do not meet. */
function checkLevels(measures: readonly Located<Measure>[], log: IssueLog): void {
	const kinds = new Map(measures.map(({ item }) => [keyOf(item, item.code), item.kind]));
	for (const { file, row, item } of measures) {
		const above = kinds.get(keyOf(item, item.parent));
		if (item.parent === '' || above === undefined) continue;
		const isBelow = measureKinds.indexOf(item.kind) > measureKinds.indexOf(above);
		// sections may be nested, as （1）, ① and ア of a guideline are
		const isNested = item.kind === 'section' && above === 'section' && item.code !== item.parent;
		if (!isBelow && !isNested)
			log.add(
				'measure/parent',
				{ file, row, column: 'parent' },
				{ value: item.kind, expected: above }
			);
	}
}

function keyOf({ plan }: Measure, code: string): string {
	return `${plan} ${code}`;
}

function checkTotals({ plans, measures }: LocatedPlanTables, log: IssueLog): void {
	for (const { file, row, item } of plans) {
		const held = measures.filter(
			(one) => one.item.plan === item.id && one.item.kind === 'measure'
		).length;
		if (item.measuresTotal !== null && held > item.measuresTotal)
			log.add(
				'plan/total',
				{ file, row, column: 'measures_total' },
				{ value: String(held), expected: String(item.measuresTotal) }
			);
	}
}

/** A figure has its unit and rests on a quote or a place in its document. */
function checkActivity({ file, row, item }: Located<Activity>, log: IssueLog): void {
	const place = (column: string) => ({ file, row, column });
	if (item.topicPlan === '' && item.topicCode !== '')
		log.add('cell/required', place('topic_plan'), { value: item.topicCode });
	if (item.value === null) return;
	const value = String(item.value);
	if (item.unit === '') log.add('cell/required', place('unit'), { value });
	if (item.quote === '' && item.locator === '')
		log.add('figure/unsupported', place('quote'), { value });
	else if (item.quote !== '' && !isSupported({ ...item, value: item.value }))
		log.add('figure/quote', place('quote'), {
			value: item.quote,
			expected: item.derivation === '' ? value : item.derivation,
			severity: 'warning'
		});
}

const yearForms: Record<ReportingYear, string> = { CY: '2017', FY: '2017FY' };

/** A judgement is on a reporting year of its plan. */
function checkJudgedYears({ plans, assessments }: LocatedPlanTables, log: IssueLog): void {
	const years = new Map(plans.map(({ item }) => [item.id, item.reportingYear]));
	for (const { file, row, item } of assessments) {
		const year = years.get(item.plan);
		const kind = parsePeriod(item.period)?.kind;
		if (year === undefined || kind === (year === 'FY' ? 'fiscal-year' : 'year')) continue;
		log.add(
			'plan/year',
			{ file, row, column: 'period' },
			{ value: item.period, expected: yearForms[year] }
		);
	}
}
