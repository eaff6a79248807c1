import type { Edition } from '#lib/charts/frame/frame-words.ts';
import { indicatorMap } from '#lib/figures/print/area-parts.ts';
import { comparisonChart, comparisonFigureTable } from '#lib/figures/print/compare-parts.ts';
import type { FigureParts } from '#lib/figures/print/figure-parts.ts';
import { subjectAddress, type FigureSpec } from '#lib/figures/print/figure-spec.ts';
import { indicatorChart, indicatorTable } from '#lib/figures/print/indicator-parts.ts';
import { planMatrix, planTable } from '#lib/figures/print/plan-parts.ts';
import { topicTable } from '#lib/figures/print/topic-parts.ts';
import { wordConditions } from '#lib/figures/plan/word-conditions.ts';
import { buildTable } from '#lib/figures/statistical-table/build-table.ts';
import { refuseIssues, refuseUnknown } from '#lib/server/read-request.ts';
import { listOrganisations } from '#lib/server/warehouse/queries/list-organisations.ts';
import { listSources } from '#lib/server/warehouse/queries/read-sources.ts';
import { compareTitle } from '../compare/compare-title.ts';
import { readCompareRequest } from '../compare/read-compare-request.ts';
import { readIndicatorRequest } from '../indicators/[id]/read-indicator-request.ts';
import { readPlanRequest } from '../plans/[plan]/read-plan-request.ts';
import { readTopicRequest } from '../topics/[topic]/read-topic-request.ts';

/** What a figure is made of, and as of which day. */
export interface FigureAnswer {
	parts: FigureParts;
	asOf: string | null;
}

interface Asked {
	/** in the language of the figure */
	locals: App.Locals;
	spec: FigureSpec;
	/** of the page that shows the same */
	url: URL;
	edition: Edition;
}

/**
 * Reads what a figure is made of, in its own language and its own style of years.
 *
 * @param edition of the data, with the address of the page that shows the same
 * @throws 404 for something unknown, 400 for a parameter that the page does not understand
 */
export function readParts(
	locals: App.Locals,
	spec: FigureSpec,
	edition: Edition
): Promise<FigureAnswer> {
	const { page } = spec.subject;
	const url = new URL(subjectAddress(spec.subject), edition.address);
	// how years are written is the figure's to say
	url.searchParams.delete('years');
	const asked = { locals: { ...locals, locale: spec.print.language }, spec, url, edition };
	if (page === 'indicators') return ofIndicator(asked);
	if (page === 'compare') return ofComparison(asked);
	return page === 'plans' ? ofPlan(asked) : ofTopic(asked);
}

async function ofIndicator({ locals, spec, url, edition }: Asked): Promise<FigureAnswer> {
	const { id, view } = spec.subject;
	const answer = await readIndicatorRequest(locals, id, url);
	const { dossier, denominators } = answer;
	const chart = { ...answer.spec, years: spec.print.years };
	const subject = { dossier, spec: chart, denominators, edition };
	const { locale } = locals;
	const draw = { chart: indicatorChart, table: indicatorTable, map: indicatorMap }[view];
	const parts = draw(subject, locale) ?? refuseUnknown(`${id} ${view}`, locale);
	return { parts, asOf: chart.asOf };
}

async function ofComparison({ locals, spec, url, edition }: Asked): Promise<FigureAnswer> {
	const { locale } = locals;
	const { set, content, spec: compared } = await readCompareRequest(locals, url, spec.print.years);
	if (compared.indicators.length === 0)
		refuseIssues([{ type: 'parameter/value', parameter: 'i', value: '', expected: 'id' }], locale);
	const draw = spec.subject.view === 'table' ? comparisonFigureTable : comparisonChart;
	const parts = draw(content, compareTitle(set, content, locale), edition, locale);
	return { parts, asOf: compared.asOf };
}

async function ofPlan({ locals, spec, url, edition }: Asked): Promise<FigureAnswer> {
	const { id, view } = spec.subject;
	const { locale } = locals;
	const { holdings, shown, filter, asOf } = await readPlanRequest(locals, id, url);
	if (holdings.plan.kind !== 'plan') refuseUnknown(`${id} ${view}`, locale);
	const { db } = locals.warehouse;
	const [organisations, sources] = await Promise.all([
		listOrganisations(db),
		listSources(db, asOf)
	]);
	const used = new Set(
		[...shown.rows.map(({ cells }) => cells), shown.whole]
			.flat()
			.flatMap(({ activities }) => activities.map(({ source }) => source))
	);
	const subject = {
		plan: holdings.plan,
		progress: shown,
		documents: sources.filter((one) => used.has(one.id)),
		conditions: wordConditions(
			{ filter, holdings, organisations: new Map(organisations.map((one) => [one.id, one])) },
			locale
		),
		asOf,
		years: spec.print.years,
		edition
	};
	return { parts: (view === 'table' ? planTable : planMatrix)(subject, locale), asOf };
}

async function ofTopic({ locals, spec, url, edition }: Asked): Promise<FigureAnswer> {
	const answer = await readTopicRequest(locals, spec.subject.id, url);
	const shown = { ...answer.spec, years: spec.print.years };
	const { figures } = answer;
	const table = buildTable(figures, shown);
	return { parts: topicTable({ figures, table, edition }, locals.locale), asOf: shown.asOf };
}
