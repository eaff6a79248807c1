import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../../tests/support/brief-issues.ts';
import {
	buildActivity,
	buildAssessment,
	buildFollowUp,
	buildMeasure,
	buildPlan
} from '../../../../tests/support/plan.ts';
import { IssueLog } from '../issue.ts';
import type { PlanTables } from '../plan-tables.ts';
import { shapePlans, type LocatedPlanTables } from '../shape-plans.ts';
import { checkPlans } from './check-plans.ts';

const check = (given: { [K in keyof PlanTables]?: PlanTables[K][] }) => {
	const tables = shapePlans(new Map()) as unknown as Record<string, unknown>;
	for (const [name, items] of Object.entries(given))
		tables[name] = items.map((item, i) => ({ file: `${name}.csv`, row: i + 2, item }));
	const log = new IssueLog();
	checkPlans(tables as unknown as LocatedPlanTables, log);
	return log;
};
const faults = (given: Parameters<typeof check>[0]) => briefIssues(check(given));

describe('checkPlans', () => {
	it('takes chapters, measures and items below one another', () => {
		expect(
			faults({ measures: [buildMeasure('1'), buildMeasure('1-1'), buildMeasure('1-1-i')] })
		).toEqual([]);
	});
	it('refuses a heading below a measure, and a measure below its like', () => {
		expect(
			faults({
				measures: [
					buildMeasure('1'),
					buildMeasure('1-1'),
					buildMeasure('1-1-a', { kind: 'section' }),
					buildMeasure('1-1-b', { kind: 'measure' })
				]
			})
		).toEqual(['measure/parent measures.csv:4:parent', 'measure/parent measures.csv:5:parent']);
	});
	it('takes sections within sections', () => {
		const nested = ['1', '1-1', '1-1-1'].map((code, i) =>
			buildMeasure(code, { kind: i === 0 ? 'pillar' : 'section' })
		);
		expect(faults({ measures: nested })).toEqual([]);
	});
	it('does not take the same code of another plan for a heading', () => {
		const other = buildMeasure('1', { plan: 'other', kind: 'item' });
		expect(faults({ measures: [other, buildMeasure('1'), buildMeasure('1-1')] })).toEqual([]);
	});
	it('refuses more measures than the plan has in all', () => {
		const measures = [buildMeasure('1-1'), buildMeasure('1-2')];
		expect(faults({ plans: [buildPlan({ measuresTotal: 1 })], measures })).toEqual([
			'plan/total plans.csv:2:measures_total'
		]);
		expect(faults({ plans: [buildPlan({ measuresTotal: 2 })], measures })).toEqual([]);
		expect(faults({ plans: [buildPlan()], measures })).toEqual([]);
	});

	it('wants a figure to have its unit and to rest on something', () => {
		const activity = buildActivity('1-1', { value: 3 });
		expect(faults({ activities: [activity] })).toEqual([
			'cell/required activities.csv:2:unit',
			'figure/unsupported activities.csv:2:quote'
		]);
		expect(faults({ activities: [{ ...activity, unit: '回', locator: 'p.3' }] })).toEqual([]);
	});
	it('warns of a quote that does not show the number', () => {
		const activity = buildActivity('1-1', { value: 3, unit: '回', quote: '4回開催した' });
		const log = check({ activities: [activity] });
		expect(briefIssues(log)).toEqual(['figure/quote activities.csv:2:quote']);
		expect(log).toMatchObject({ errors: 0, warnings: 1 });
		expect(faults({ activities: [{ ...activity, derivation: '4-1' }] })).toEqual([]);
	});
	it('wants the plan of a topic that is named', () => {
		expect(faults({ activities: [buildActivity('', { topicCode: '1-1' })] })).toEqual([
			'cell/required activities.csv:2:topic_plan'
		]);
	});

	it('refuses a link within one plan', () => {
		const link = {
			plan: 'plan',
			code: '1-1',
			toPlan: 'plan',
			toCode: '1-2',
			relation: 'overlaps' as const,
			basisJa: '',
			basisEn: ''
		};
		expect(faults({ measureLinks: [link, { ...link, toPlan: 'later' }] })).toEqual([
			'link/same-plan measureLinks.csv:2:to_plan'
		]);
	});
	it('wants a document of a follow-up that is held, and a title of one that is not', () => {
		expect(
			faults({
				followUps: [
					buildFollowUp({ source: '' }),
					buildFollowUp({ scope: 'known-not-held', source: '', titleJa: '年次報告' })
				]
			})
		).toEqual(['cell/required followUps.csv:2:source', 'cell/required followUps.csv:3:title_en']);
	});
	it('wants a judgement to be on a reporting year of its plan', () => {
		const assessments = [buildAssessment(), buildAssessment({ period: '2020FY' })];
		expect(faults({ plans: [buildPlan()], assessments })).toEqual([
			'plan/year assessments.csv:3:period'
		]);
		expect(faults({ plans: [buildPlan({ reportingYear: 'FY' })], assessments })).toEqual([
			'plan/year assessments.csv:2:period'
		]);
	});
});
