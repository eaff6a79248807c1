import { describe, expect, it } from 'vitest';
import {
	buildActivity,
	buildAssessment,
	buildFollowUp,
	buildHoldings
} from '../../../../tests/support/plan.ts';
import { planProgress } from './progress.ts';
import { everything, selectProgress } from './select-measures.ts';

const activities = [
	buildActivity('1-1-i', { value: 3, unit: '回' }),
	buildActivity('2', { id: 'b', period: '2021' }),
	buildActivity('', { id: 'c', period: '2021' })
];
const indicators = [
	{ plan: 'plan', code: '1-2', indicator: 'victims', role: 'outcome', basisJa: '', basisEn: '' }
] as const;
const values = [
	{ indicator: 'victims', period: '2021' },
	{ indicator: 'victims', period: '2021-H1' }
];
const bodies = [
	{
		plan: 'plan',
		code: '1-2',
		organisation: 'npa',
		role: 'named',
		wording: '警察庁',
		others: false,
		sort: 10
	}
] as const;
const progress = planProgress(
	buildHoldings({ activities, indicators: [...indicators], values, bodies: [...bodies] }),
	null
);
const row = (code: string) => progress.rows.find(({ measure }) => measure.code === code);
const coverages = (code: string) => row(code)?.cells.map(({ coverage }) => coverage);

describe('planProgress', () => {
	it('has a cell for each measure and year of the term', () => {
		expect(progress.years).toEqual(['2020', '2021', '2022']);
		expect(progress.rows.map(({ cells }) => cells.length)).toEqual([3, 3, 3, 3, 3, 3]);
	});
	it('gives each measure its coverage', () => {
		expect(coverages('1-1')).toEqual(['reported-with-figure', 'not-examined', 'not-examined']);
		expect(coverages('2-1')).toEqual(['not-examined', 'reported-above', 'not-examined']);
		expect(coverages('2')).toEqual(['not-examined', 'reported', 'not-examined']);
		expect(coverages('1')).toEqual(['not-examined', 'not-examined', 'not-examined']);
	});
	it('names each linked indicator once a year', () => {
		expect(row('1-2')?.cells.map(({ figures }) => figures)).toEqual([[], ['victims'], []]);
	});
	it('keeps what names no heading apart', () => {
		expect(progress.whole.map(({ activities: a }) => a.length)).toEqual([0, 1, 0]);
	});
	it('counts measures, not headings or items', () => {
		expect(progress).toMatchObject({ measures: 3, everReported: 1 });
		expect(progress.counts).toEqual([
			{ year: '2020', reported: 1, withFigure: 1, above: 0, figures: 0 },
			{ year: '2021', reported: 0, withFigure: 0, above: 1, figures: 1 },
			{ year: '2022', reported: 0, withFigure: 0, above: 0, figures: 0 }
		]);
	});
	it('says which rows have any mark', () => {
		expect(
			progress.rows.filter(({ marked }) => !marked).map(({ measure }) => measure.code)
		).toEqual(['1']);
	});
	it('gives a delivery state only where one was recorded by the day', () => {
		const holdings = buildHoldings({ assessments: [buildAssessment()] });
		const state = (asOf: string | null) =>
			planProgress(holdings, asOf).rows.find((r) => r.measure.code === '1-1')?.cells[0]?.delivery;
		expect(state(null)).toBe('in-progress');
		expect(state('2021-03-31')).toBeNull();
	});
	it('goes with an open end to the last year that a held document speaks of', () => {
		const plan = { ...buildHoldings().plan, ends: '' };
		const years = (followUps: ReturnType<typeof buildFollowUp>[]) =>
			planProgress(buildHoldings({ plan, followUps }), null).years;
		expect(years([buildFollowUp({ period: '2021' })])).toEqual(['2020', '2021']);
		expect(years([buildFollowUp({ period: '2021', scope: 'known-not-held' })])).toEqual(['2020']);
		const judged = buildHoldings({ plan, assessments: [buildAssessment({ period: '2021' })] });
		expect(planProgress(judged, null).years).toEqual(['2020', '2021']);
	});
});

describe('selectProgress', () => {
	const codes = (changes: Partial<typeof everything>) =>
		selectProgress(progress, { ...everything, ...changes }).rows.map(({ measure }) => measure.code);

	it('gives everything for a filter that asks for nothing', () => {
		expect(selectProgress(progress, everything)).toEqual(progress);
	});
	it('keeps the headings above what is found', () => {
		expect(codes({ organisation: 'npa' })).toEqual(['1', '1-2']);
	});
	it('keeps a pillar whole', () => expect(codes({ pillar: '2' })).toEqual(['2', '2-1']));
	it('finds a coverage in any year, or in the year asked for', () => {
		expect(codes({ coverage: 'reported-above' })).toEqual(['2', '2-1']);
		expect(codes({ coverage: 'reported-above', year: '2020' })).toEqual([]);
	});
	it('finds what no year has a report of', () => {
		expect(codes({ unreported: true })).toEqual(['1', '1-2', '2', '2-1']);
		expect(codes({ unreported: true, year: '2021' })).toEqual(['1', '1-1', '1-2', '2', '2-1']);
	});
	it('leaves one column for a year', () => {
		const one = selectProgress(progress, { ...everything, year: '2021' });
		expect(one.years).toEqual(['2021']);
		expect(one.rows.every(({ cells }) => cells.length === 1)).toBe(true);
		expect(one.counts).toHaveLength(1);
		expect(one).toMatchObject({ measures: 3, everReported: 0 });
		expect(one.rows.find(({ measure }) => measure.code === '1-1')).toMatchObject({
			reportedYears: 0,
			marked: false
		});
	});
	it('finds words whatever their width', () => {
		expect(codes({ text: '施策１-２' })).toEqual(['1', '1-2']);
	});
	it('counts what it shows', () => {
		expect(selectProgress(progress, { ...everything, pillar: '2' })).toMatchObject({
			measures: 1,
			everReported: 0
		});
	});
});
