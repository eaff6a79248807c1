import { describe, expect, it } from 'vitest';
import { buildActivity, buildHoldings, buildPlan } from '../../../../tests/support/plan.ts';
import { activitiesByYear, activitiesOf, bodyReports } from './body-reports.ts';

const npa = [{ id: 'npa', nameJa: '警察庁', nameEn: 'National Police Agency' }];
const moj = [{ id: 'moj', nameJa: '法務省', nameEn: 'Ministry of Justice' }];
const fiscal = buildPlan({ id: 'fiscal', reportingYear: 'FY', starts: '2022-04-01', ends: '' });
const activities = [
	buildActivity('1-2', { id: 'a', bodies: npa }),
	buildActivity('1-1', { id: 'b', bodies: [...moj, ...npa], period: '2020/2021' }),
	buildActivity('', { id: 'c', bodies: npa, period: '2018/2020' }),
	buildActivity('2', { id: 'd', bodies: moj, period: '2022' }),
	buildActivity('1', { id: 'e', bodies: npa, period: '2019-05' })
];
const underFiscal = [
	buildActivity('', { id: 'f', plan: 'fiscal', bodies: npa, period: '2022FY' }),
	buildActivity('', { id: 'g', plan: 'fiscal', bodies: npa, period: '2023-02' })
];
const holdings = [
	buildHoldings({ activities }),
	buildHoldings({ plan: fiscal, measures: [], activities: underFiscal })
];

describe('activitiesOf', () => {
	it('gives what a body did alone or with others', () => {
		expect(activitiesOf(activities, 'moj').map(({ id }) => id)).toEqual(['b', 'd']);
	});
});

describe('bodyReports', () => {
	const reports = bodyReports(holdings, 'npa');
	const counts = (line: { cells: ({ activities: number } | null)[] } | undefined) =>
		line?.cells.map((cell) => cell?.activities ?? 0);

	it('has a column for each year from the first to the last, calendar and fiscal alike', () => {
		expect(reports.years).toEqual([2020, 2021, 2022]);
	});
	it('counts an activity in each of its years within the term, and once in the total', () => {
		expect(counts(reports.plans[0])).toEqual([3, 1, 0]);
		expect(reports.plans[0]?.total).toBe(4);
	});
	it('names the reporting year as the plan does', () => {
		expect(reports.plans[1]?.cells.at(-1)).toEqual({ period: '2022FY', activities: 2 });
	});
	it('has a line for each heading in the order of the plan, first the plan as a whole', () => {
		expect(reports.plans[0]?.lines.map(({ measure }) => measure?.code ?? '')).toEqual([
			'',
			'1',
			'1-1',
			'1-2'
		]);
		expect(counts(reports.plans[0]?.lines[1])).toEqual([0, 0, 0]);
		expect(counts(reports.plans[0]?.lines[2])).toEqual([1, 1, 0]);
	});
	it('leaves out plans under which the body reported nothing', () => {
		expect(bodyReports(holdings, 'moj').plans.map(({ plan }) => plan.id)).toEqual(['plan']);
		expect(bodyReports(holdings, 'mofa')).toEqual({ years: [], plans: [] });
	});
});

describe('activitiesByYear', () => {
	const plans = holdings.map(({ plan }) => plan);
	it('gives the newest year first, in a year by plan and the latest first', () => {
		const late = buildActivity('2', { id: 'h', bodies: npa, period: '2022-H1' });
		const all = [...underFiscal, ...activities, late];
		expect(
			activitiesByYear(all, plans).map(({ year, activities: a }) => [year, a.map(({ id }) => id)])
		).toEqual([
			[2022, ['d', 'h', 'f', 'g']],
			[2021, ['b']],
			[2020, ['a', 'c']],
			[2019, ['e']]
		]);
	});
	it('leaves out plans that are not known', () => {
		expect(activitiesByYear(underFiscal, [buildPlan()])).toEqual([]);
	});
});
