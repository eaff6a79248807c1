import { describe, expect, it } from 'vitest';
import { planProgress, type PlanHoldings } from '#lib/domain/plan/progress.ts';
import {
	buildActivity,
	buildAssessment,
	buildFollowUp,
	buildHoldings,
	buildMeasure,
	buildPlan
} from '../../../../tests/support/plan.ts';
import { matrixFile } from './matrix-file.ts';

const edition = { dataVersion: '0123456789ab', address: 'https://example.org/plans/plan' };
const everySign = buildHoldings({
	plan: buildPlan({ titleJa: '総合対策', titleEn: 'Comprehensive measures', ends: '2023-12-31' }),
	activities: [
		buildActivity('1-1', { value: 3, unit: '回' }),
		buildActivity('1-2', { id: 'b', period: '2021' }),
		buildActivity('2', { id: 'c', period: '2021' })
	],
	followUps: [
		buildFollowUp({ scope: 'all-measures', period: '2022' }),
		buildFollowUp({ period: '2023' })
	],
	indicators: [
		{ plan: 'plan', code: '2-1', indicator: 'v', role: 'outcome', basisJa: '', basisEn: '' }
	],
	values: [
		{ indicator: 'v', period: '2020' },
		{ indicator: 'v', period: '2021' }
	],
	assessments: [buildAssessment()]
});
const cases: Record<string, PlanHoldings> = {
	'every-sign': everySign,
	'long-headings': buildHoldings({
		measures: [
			buildMeasure('1', {
				titleJa:
					'児童の性的搾取等の撲滅に向けた国民意識の向上及び国民運動の展開並びに国際社会との連携強化',
				titleEn:
					'Enhancement of public awareness for the eradication of child sexual exploitation and the strengthening of collaboration with international society'
			}),
			buildMeasure('1-1', {
				titleJa:
					'スクールカウンセラーやスクールソーシャルワーカー、相談用の便箋等を活用した相談体制の充実と関係機関の連携強化',
				titleEn: 'Better consultation arrangements through school counsellors and social workers'
			})
		]
	}),
	'one-year': buildHoldings({ plan: buildPlan({ ends: '2020' }) }),
	'many-years': buildHoldings({
		plan: buildPlan({ starts: '2009-04', ends: '2024-03', reportingYear: 'FY' })
	}),
	empty: buildHoldings({ measures: [] })
};
const draw = (holdings: PlanHoldings, locale: 'ja' | 'en') =>
	matrixFile(
		{
			plan: holdings.plan,
			progress: planProgress(holdings, null),
			documents: ['report'],
			conditions: [],
			asOf: null
		},
		edition,
		locale
	);

describe('the matrix of a plan as a file', () => {
	it.each(Object.entries(cases))('%s', async (name, holdings) => {
		for (const locale of ['ja', 'en'] as const)
			await expect(draw(holdings, locale).replaceAll('><', '>\n<')).toMatchFileSnapshot(
				`../../../../tests/svg/matrix-${name}.${locale}.svg`
			);
	});
	it('says of what day and under which conditions it is', () => {
		const svg = matrixFile(
			{
				plan: everySign.plan,
				progress: planProgress(everySign, '2021-06-01'),
				documents: [],
				conditions: ['年：2021年'],
				asOf: '2021-06-01'
			},
			edition,
			'ja'
		);
		expect(svg).toContain('2021年6月1日');
		expect(svg).toContain('年：2021年');
	});
	it('takes a heading for text, whatever it holds', () => {
		const wild = buildHoldings({ measures: [buildMeasure('1', { titleJa: '<script>&"' })] });
		expect(draw(wild, 'ja')).not.toContain('<script>');
	});
});
