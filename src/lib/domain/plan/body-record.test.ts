import { describe, expect, it } from 'vitest';
import {
	buildActivity,
	buildFollowUp,
	buildHoldings,
	buildMeasure,
	buildPlan
} from '../../../../tests/support/plan.ts';
import { bodyPlan, countedMeasures } from './body-record.ts';
import type { MeasureOrganisation } from './plan.ts';

const named = (code: string, changes: Partial<MeasureOrganisation> = {}): MeasureOrganisation => ({
	plan: 'plan',
	code,
	organisation: 'npa',
	role: 'named',
	wording: '警察庁',
	others: false,
	sort: 10,
	...changes
});
const bodies = [
	named('1-2', { others: true }),
	named('1-1-i', { role: 'inferred', wording: '警察' }),
	named('2-1'),
	named('2-1', { organisation: 'moj', wording: '法務省' })
];

describe('bodyPlan', () => {
	it('gives the measures of a body by pillar, with the words that name it', () => {
		const record = bodyPlan(buildHoldings({ bodies }), 'npa', null);
		expect(
			record?.pillars.map(({ heading, measures }) => [
				heading?.code,
				measures.map(({ measure, role, wording, others }) => [measure.code, role, wording, others])
			])
		).toEqual([
			[
				'1',
				[
					['1-1-i', 'inferred', '警察', false],
					['1-2', 'named', '警察庁', true]
				]
			],
			['2', [['2-1', 'named', '警察庁', false]]]
		]);
		expect(record?.total).toBe(3);
	});
	it('sets measures under no heading apart', () => {
		const measures = [buildMeasure('n1', { kind: 'measure', parent: '' })];
		const record = bodyPlan(buildHoldings({ measures, bodies: [named('n1')] }), 'npa', null);
		expect(record?.pillars.map(({ heading }) => heading)).toEqual([null]);
	});
	it('is null where the plan names the body nowhere', () => {
		expect(bodyPlan(buildHoldings({ bodies }), 'mofa', null)).toBeNull();
	});
	it('tells the measures that were never reported on, with what comes nearest', () => {
		const activities = [buildActivity('1-1-i'), buildActivity('2', { id: 'b', period: '2021' })];
		const followUps = [buildFollowUp({ period: '2022' })];
		const record = bodyPlan(buildHoldings({ bodies, activities, followUps }), 'npa', null);
		expect(
			record?.silent.map(({ measure, coverage, years }) => [measure.code, coverage, years])
		).toEqual([
			['1-2', 'examined-in-part', ['2022']],
			['2-1', 'reported-above', ['2021']]
		]);
	});
	it('tells nothing of the kind of an act or a programme', () => {
		const plan = buildPlan({ kind: 'act' });
		expect(bodyPlan(buildHoldings({ plan, bodies }), 'npa', null)?.silent).toEqual([]);
	});
});

describe('countedMeasures', () => {
	const { measures } = buildHoldings();
	it('takes an item for its measure, counts each once, and no heading', () => {
		expect(countedMeasures(measures, ['1-1-i', '1-1', '2', '2-1'])).toEqual(['1-1', '2-1']);
	});
	it('knows no measure for a code that is not there', () => {
		expect(countedMeasures(measures, ['9-9'])).toEqual([]);
	});
});
