import { describe, expect, it } from 'vitest';
import { buildActivity, buildHoldings } from '../../../../tests/support/plan.ts';
import { planProgress } from './progress.ts';
import { reportsByBody } from './reports-by-body.ts';

const npa = { id: 'npa', nameJa: '警察庁', nameEn: 'NPA' };
const cao = { id: 'cao', nameJa: '内閣府', nameEn: 'CAO' };
const activities = [
	buildActivity('1-1', { id: 'a', bodies: [npa, cao] }),
	buildActivity('1', { id: 'b', bodies: [npa], period: '2021' }),
	buildActivity('', { id: 'c', bodies: [cao], period: '2020/2021' }),
	buildActivity('2', { id: 'd', period: '2021' })
];
const summary = reportsByBody(planProgress(buildHoldings({ activities }), null));

describe('reportsByBody', () => {
	it('counts an activity once for each body and year, however many measures it stands at', () => {
		expect(summary.bodies).toEqual([
			{ ...cao, counts: [2, 1, 0], total: 2 },
			{ ...npa, counts: [1, 1, 0], total: 2 }
		]);
	});
	it('counts each activity once in all', () => {
		expect(summary).toMatchObject({ years: ['2020', '2021', '2022'], counts: [2, 3, 0], total: 4 });
	});
	it('has nothing to say of nothing', () => {
		expect(reportsByBody(planProgress(buildHoldings(), null))).toMatchObject({
			bodies: [],
			total: 0
		});
	});
});
