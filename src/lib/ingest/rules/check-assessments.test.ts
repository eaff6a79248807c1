import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../../tests/support/brief-issues.ts';
import { buildAssessment, buildMeasure, buildPlan } from '../../../../tests/support/plan.ts';
import type { Assessment } from '#lib/domain/plan/follow-up.ts';
import type { Plan } from '#lib/domain/plan/plan.ts';
import { IssueLog } from '../issue.ts';
import type { Located } from '../located.ts';
import { checkAssessments } from './check-assessments.ts';

const locate = <T>(name: string, items: T[]): Located<T>[] =>
	items.map((item, i) => ({ file: `${name}.csv`, row: i + 2, item }));
const check = (assessments: Partial<Assessment>[], plan: Partial<Plan> = {}) => {
	const log = new IssueLog();
	checkAssessments(
		{
			plans: locate('plans', [buildPlan(plan)]),
			measures: locate('measures', [
				buildMeasure('1'),
				buildMeasure('1-1'),
				buildMeasure('1-1-i'),
				buildMeasure('2')
			]),
			assessments: locate('assessments', assessments.map(buildAssessment))
		},
		log
	);
	return log;
};
const faults = (...given: Parameters<typeof check>) => briefIssues(check(...given));

describe('checkAssessments', () => {
	it.each(['1-1', '1-1-i', '2'])('takes %s, which has no measure below it', (code) => {
		expect(faults([{ code }])).toEqual([]);
	});
	it('refuses a heading above measures, and names them', () => {
		const log = check([{ code: '1' }]);
		expect(briefIssues(log)).toEqual(['assessment/heading assessments.csv:2:code']);
		expect(log.issues[0]?.expected).toBe('1-1');
	});
	it.each([
		['2019', '2021-04-01', '2020–2021'],
		['2022', '2021-12-31', '2020–2021'],
		['2023', '2024-04-01', '2020–2022'],
		['2021', '2020-02-01', '2020'],
		['2020', '2019-12-31', '–']
	])('refuses the year %s recorded on %s', (period, recordedOn, expected) => {
		const log = check([{ period, recordedOn }]);
		expect(briefIssues(log)).toEqual(['assessment/year assessments.csv:2:period']);
		expect(log.issues[0]?.expected).toBe(expected);
	});
	it('takes any year that had begun where the end is not known', () => {
		expect(faults([{ period: '2031', recordedOn: '2031-01-01' }], { ends: '' })).toEqual([]);
	});
	it('refuses the same state for the same reason twice in a row, in the order recorded', () => {
		const one = { recordedOn: '2021-04-01' };
		expect(faults([one, { recordedOn: '2021-05-01', author: 'other' }])).toEqual([
			'assessment/repeated assessments.csv:3:'
		]);
		const late = { recordedOn: '2021-06-01' };
		const between = { recordedOn: '2021-05-01', delivery: 'done' as const };
		expect(faults([one, late, between])).toEqual([]);
		expect(faults([one, { ...late, reasonJa: '別の理由。' }])).toEqual([]);
		expect(faults([one, { ...late, period: '2021' }, { ...late, code: '2' }])).toEqual([]);
	});
});
