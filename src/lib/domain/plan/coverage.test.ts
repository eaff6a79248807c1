import { describe, expect, it } from 'vitest';
import { buildActivity, buildFollowUp, buildPlan } from '../../../../tests/support/plan.ts';
import { coverageFacts, coverageOf } from './coverage.ts';
import type { FollowUp, ReportedActivity } from './follow-up.ts';

const ask = (
	given: { activities?: ReportedActivity[]; followUps?: FollowUp[] },
	year = '2020',
	codes = ['1-1', '1-1-i'],
	above = ['1']
) =>
	coverageOf(
		coverageFacts(buildPlan(), given.activities ?? [], given.followUps ?? []),
		codes,
		above,
		year
	);

describe('coverageOf', () => {
	it('is out of term before and after the plan, whatever is reported', () => {
		const activities = [buildActivity('1-1', { period: '2019' })];
		expect(ask({ activities }, '2019').coverage).toBe('out-of-term');
		expect(ask({ activities }, '2023').coverage).toBe('out-of-term');
	});
	it('is reported with a figure where one activity of several has one', () => {
		const activities = [
			buildActivity('1-1'),
			buildActivity('1-1-i', { id: 'b', value: 0, unit: '件' })
		];
		const covered = ask({ activities });
		expect(covered.coverage).toBe('reported-with-figure');
		expect(covered.activities).toHaveLength(2);
		expect(covered.at).toBe('1-1');
	});
	it('is reported through an item below', () => {
		expect(ask({ activities: [buildActivity('1-1-i')] }).coverage).toBe('reported');
	});
	it('is reported above where only the heading has an activity, and says where', () => {
		const covered = ask({ activities: [buildActivity('1', { value: 3, unit: '回' })] });
		expect(covered).toMatchObject({ coverage: 'reported-above', at: '1' });
	});
	it('takes the nearest heading that has one', () => {
		const activities = [buildActivity('1'), buildActivity('1-1', { id: 'b' })];
		expect(ask({ activities }, '2020', ['1-1-a'], ['1-1', '1']).at).toBe('1-1');
	});
	it('does not take an activity of the plan as a whole for one of its measures', () => {
		expect(ask({ activities: [buildActivity('')] }).coverage).toBe('not-examined');
	});
	it('is not mentioned only where a follow-up of all measures covers the whole year', () => {
		expect(ask({ followUps: [buildFollowUp({ scope: 'all-measures' })] }).coverage).toBe(
			'not-mentioned'
		);
		const half = buildFollowUp({ scope: 'all-measures', period: '2020-H1' });
		expect(ask({ followUps: [half] }).coverage).toBe('examined-in-part');
	});
	it('is examined in part where a follow-up of selected measures speaks of the year', () => {
		expect(ask({ followUps: [buildFollowUp()] }).coverage).toBe('examined-in-part');
		expect(ask({ followUps: [buildFollowUp()] }, '2021').coverage).toBe('not-examined');
	});
	it('is not examined where the follow-up is known and not held', () => {
		const followUps = [buildFollowUp({ scope: 'known-not-held', source: '' })];
		expect(ask({ followUps }).coverage).toBe('not-examined');
	});
	it('does not carry an activity into a year it does not speak of', () => {
		const activities = [buildActivity('1-1', { period: '2021-H1' })];
		expect(ask({ activities }, '2020').coverage).toBe('not-examined');
		expect(ask({ activities }, '2021').coverage).toBe('reported');
	});
});
