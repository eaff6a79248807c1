import { planProgress, type PlanHoldings } from '#lib/domain/plan/progress.ts';
import {
	everything,
	selectProgress,
	type ProgressFilter
} from '#lib/domain/plan/select-measures.ts';
import type { Source } from '#lib/domain/source.ts';
import type { PlanFile } from '#lib/figures/plan/plan-file.ts';
import { buildActivity, buildAssessment, buildFollowUp, buildHoldings } from './plan.ts';

/** A document, changed where a test says so. */
export function buildSource(id: string, changes: Partial<Source> = {}): Source {
	return {
		id,
		titleJa: `資料${id}`,
		titleEn: `Document ${id}`,
		publisher: '庁',
		issuer: 'agency',
		relays: '',
		kind: 'official',
		published: '2021-03-01',
		url: 'https://example.go.jp/',
		licence: '',
		retrieved: '2024-01-01',
		note: '',
		...changes
	};
}

/**
 * A plan of two pillars that was reported on in 2020: measure 1-1 with a figure by its item, 1-2 only by
 * its pillar, the plan as a whole by the press; with a linked figure, a judgement and a missing document.
 */
export function reportedHoldings(changes: Partial<PlanHoldings> = {}): PlanHoldings {
	const body = { plan: 'plan', code: '1-1', wording: '', others: true, sort: 10 };
	const press = {
		id: 'press',
		titleJa: '記事',
		titleEn: 'Article',
		publisher: '新聞',
		kind: 'press' as const,
		published: '2020-12-01',
		url: ''
	};
	return buildHoldings({
		bodies: [
			{ ...body, organisation: 'agency', role: 'named' },
			{ ...body, organisation: 'ministry', role: 'inferred', sort: 20 }
		],
		activities: [
			buildActivity('', { id: 'whole', source: 'press', document: press, quote: '=1+1' }),
			buildActivity('1'),
			buildActivity('1-1-i', {
				value: 5,
				qualifier: 'about',
				unit: '件',
				mapping: 'stated',
				bodies: [{ id: 'agency', nameJa: '庁', nameEn: 'Agency' }],
				others: true,
				figures: [
					{
						activity: 'activity-1-1-i',
						sort: 10,
						labelJa: 'うち都市',
						labelEn: 'in cities',
						value: 1200,
						qualifier: 'at-least',
						unit: '件'
					}
				]
			})
		],
		followUps: [
			buildFollowUp(),
			buildFollowUp({
				period: '2021',
				source: '',
				titleJa: '2021年の報告',
				titleEn: 'Report of 2021',
				scope: 'known-not-held',
				basisJa: '毎年公表される。',
				basisEn: 'Published every year.'
			})
		],
		indicators: [
			{ plan: 'plan', code: '1-2', indicator: 'cases', role: 'output', basisJa: '', basisEn: '' }
		],
		values: [{ indicator: 'cases', period: '2021' }],
		assessments: [buildAssessment()],
		...changes
	});
}

/** What the files of that plan are made of, as far as a filter leaves it. */
export function buildPlanFile(
	filter: Partial<ProgressFilter> = {},
	{ asOf = null, ...changes }: Partial<PlanHoldings> & { asOf?: string | null } = {}
): PlanFile {
	const holdings = reportedHoldings(changes);
	const asked = { ...everything, ...filter };
	return {
		holdings,
		shown: selectProgress(planProgress(holdings, asOf), asked),
		filter: asked,
		organisations: new Map([
			['agency', { nameJa: '庁', nameEn: 'Agency' }],
			['ministry', { nameJa: '省', nameEn: 'Ministry' }]
		]),
		sources: new Map(
			[
				buildSource('report', { titleJa: '報告', titleEn: 'Report' }),
				buildSource('press', { kind: 'press', publisher: '新聞', titleJa: '記事' })
			].map((source) => [source.id, source])
		),
		asOf,
		dataVersion: 'v1',
		address: 'https://example.go.jp/plans/plan'
	};
}
