import { defaultSpec, type ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { planProgress } from '#lib/domain/plan/progress.ts';
import { indicatorMap } from '#lib/figures/print/area-parts.ts';
import { comparisonChart } from '#lib/figures/print/compare-parts.ts';
import type { FigureParts } from '#lib/figures/print/figure-parts.ts';
import { indicatorChart, indicatorTable } from '#lib/figures/print/indicator-parts.ts';
import { planMatrix } from '#lib/figures/print/plan-parts.ts';
import type { Locale } from '#lib/messages/index.ts';
import { breakOf, compare, seriesOf } from './compare.ts';
import { annual, dossier, observation, source } from './dossier.ts';
import { breakOn, parted } from './parted.ts';
import { buildActivity, buildAssessment, buildFollowUp, buildHoldings, buildPlan } from './plan.ts';
import { prefectures } from './prefectures.ts';

const edition = { dataVersion: '0123456789ab', address: 'https://example.org/indicators/cases' };

/** A line with marks of every kind, a gap, a break, a year left out. */
const line = dossier({
	observations: [
		...annual(2010, [595, 637, null, 765, 788, 831]),
		observation(11, '2016', 1097, { source: 'press', status: 'P' }),
		observation(12, '2017', 1059, { source: 'relay' }),
		observation(13, '2018', 957, { derivation: '1059-102' })
	],
	sources: [
		source(),
		source({ id: 'press', kind: 'press', publisher: '共同通信', published: '2018' }),
		source({ id: 'relay', kind: 'official-relay', publisher: '内閣府', published: '2020' })
	],
	gaps: [
		{
			indicator: 'cases',
			breakdown: '',
			category: '',
			area: '00',
			from: '2012',
			to: '2012',
			reason: 'not-held-here',
			noteJa: '値を示す資料を収集していない',
			noteEn: 'no document held',
			source: ''
		}
	],
	breaks: [breakOf('cases', '2014-07', 'refuse')]
});

/** Parts with a hole, a value of press, a break, and totals that they do not cover. */
export const divided = parted(
	{
		parts: {
			female: [36, 40, 41, null, 45, 52],
			male: [4, 4, { value: 6, source: 'press' }, 5, 7, 9]
		},
		names: { female: ['女性', 'Female'], male: ['男性', 'Male'] },
		totals: [40, 44, 50, 48, 52, 61]
	},
	{ breaks: [breakOn('2018')] }
);

const holdings = buildHoldings({
	plan: buildPlan({ titleJa: '総合対策', titleEn: 'Comprehensive measures', ends: '2023-12-31' }),
	activities: [
		buildActivity('1-1', { value: 3, unit: '回' }),
		buildActivity('1-2', { id: 'b', period: '2021' }),
		buildActivity('2', { id: 'c', period: '2021' })
	],
	followUps: [buildFollowUp({ scope: 'all-measures', period: '2022' })],
	assessments: [buildAssessment()]
});

/** Gives what a figure of an indicator is made of. */
export function subjectOf(data: Dossier, changes: Partial<ChartSpec> = {}) {
	const plain = defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] });
	return { dossier: data, spec: { ...plain, ...changes }, denominators: [], edition };
}

const compared = [
	seriesOf(
		'a',
		{ 2010: 595, 2011: 637, 2013: 765, 2014: 788, 2015: 831 },
		{ breaks: [breakOf('a', '2014-07', 'refuse'), breakOf('a', '2015', 'caution')] }
	),
	seriesOf('b', { 2011: 24, 2012: 31, 2013: 29, 2014: 30 })
];
const codes = Array.from({ length: 47 }, (_, i) => String(i + 1).padStart(2, '0'));

/** A figure of each kind, by name. */
export const printFigures: Readonly<Record<string, (locale: Locale) => FigureParts>> = {
	chart: (locale) => indicatorChart(subjectOf(line, { events: true }), locale),
	map: (locale) => {
		const values = Object.fromEntries(
			codes.map((code, i) => [code, i === 5 ? null : (i * 37) % 211])
		);
		const parts = indicatorMap(subjectOf(prefectures(values)), locale);
		if (!parts) throw new Error('no map');
		return parts;
	},
	comparison: (locale) =>
		comparisonChart(compare(compared, {}, locale), '比較 compared', edition, locale),
	matrix: (locale) =>
		planMatrix(
			{
				plan: holdings.plan,
				progress: planProgress(holdings, null),
				documents: [source()],
				conditions: [],
				asOf: null,
				years: 'both',
				edition
			},
			locale
		),
	table: (locale) => indicatorTable(subjectOf(divided, { by: 'kind' }), locale)
};
