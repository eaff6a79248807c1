import { wordCoverage } from '#lib/charts/matrix/word-coverage.ts';
import type { Organisation } from '#lib/domain/indicator.ts';
import type { PlanHoldings } from '#lib/domain/plan/progress.ts';
import type { ProgressFilter } from '#lib/domain/plan/select-measures.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Words the conditions of a filter, one each; none where it asks for nothing. */
export function wordConditions(
	filter: ProgressFilter,
	{ measures }: PlanHoldings,
	organisations: readonly Organisation[],
	locale: Locale
): string[] {
	const ja = locale === 'ja';
	const pair = (name: string, value: string): string => `${name}${ja ? '：' : ': '}${value}`;
	const conditions: string[] = [];
	const pillar = measures.find(({ code }) => code === filter.pillar);
	const body = organisations.find(({ id }) => id === filter.organisation);
	if (pillar)
		conditions.push(
			pair(
				m.plan_filter_pillar({}, { locale }),
				`${pillar.label} ${ja ? pillar.titleJa : pillar.titleEn}`
			)
		);
	if (body)
		conditions.push(
			pair(m.plan_filter_organisation({}, { locale }), ja ? body.nameJa : body.nameEn)
		);
	if (filter.coverage)
		conditions.push(
			pair(m.plan_filter_coverage({}, { locale }), wordCoverage(filter.coverage, locale))
		);
	if (filter.year)
		conditions.push(
			pair(
				m.plan_filter_year({}, { locale }),
				formatPeriod(filter.year, { locale, years: 'both', length: 'long' })
			)
		);
	if (filter.text !== '') conditions.push(pair(m.plan_filter_text({}, { locale }), filter.text));
	return conditions;
}
