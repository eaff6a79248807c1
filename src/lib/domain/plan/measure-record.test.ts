import { describe, expect, it } from 'vitest';
import { buildActivity, buildAssessment, buildHoldings } from '../../../../tests/support/plan.ts';
import { historyOf, measureRecord } from './measure-record.ts';
import { planProgress } from './progress.ts';

const assessments = [
	buildAssessment(),
	buildAssessment({ period: '2021', recordedOn: '2022-04-01' }),
	buildAssessment({ recordedOn: '2022-05-01', delivery: 'done' })
];
const holdings = buildHoldings({ assessments });
const record = (code: string, asOf: string | null = null) =>
	measureRecord(holdings, planProgress(holdings, asOf), code, asOf);

describe('measureRecord', () => {
	it('knows what stands above and below, and the neighbours in the order of the plan', () => {
		const found = record('1-1');
		expect(found?.above.map(({ code }) => code)).toEqual(['1']);
		expect(found?.below.map(({ measure }) => measure.code)).toEqual(['1-1-i']);
		expect([found?.previous?.code, found?.next?.code]).toEqual(['1', '1-1-i']);
	});
	it('has no neighbour at either end', () => {
		expect(record('1')?.previous).toBeNull();
		expect(record('2-1')?.next).toBeNull();
	});
	it('is none for an unknown code', () => expect(record('9')).toBeNull());
	it('gives the judgements by period, the newest period first', () => {
		expect(
			record('1-1')?.deliveries.map(({ period, state }) => [
				period,
				state.current.delivery,
				state.history.length
			])
		).toEqual([
			['2021', 'in-progress', 1],
			['2020', 'done', 2]
		]);
		expect(
			record('1-1', '2022-04-30')?.deliveries.map(({ state }) => state.current.delivery)
		).toEqual(['in-progress', 'in-progress']);
	});
});

describe('historyOf', () => {
	it('takes activities whose topic is the measure or an item below it', () => {
		const row = record('1-1')?.row;
		const activities = ['1-1', '1-1-i', '1-2'].map((topicCode) =>
			buildActivity('', { id: topicCode, topicCode, topicPlan: 'plan' })
		);
		expect(row && historyOf(row, activities).map(({ id }) => id)).toEqual(['1-1', '1-1-i']);
	});
});
