import { wordCoverage } from '#lib/charts/matrix/word-coverage.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { nameBodies, type PlanFile } from './plan-file.ts';

/** Words what the reader asked of a matrix, a condition each, in the terms of the form on the page. */
export function wordConditions(
	{ filter, holdings, organisations }: Pick<PlanFile, 'filter' | 'holdings' | 'organisations'>,
	locale: Locale
): string[] {
	const { organisation, pillar, coverage, unreported, year, text } = filter;
	const heading = holdings.measures.find(({ code }) => code === pillar);
	const parts: [string, string | null][] = [
		[
			m.plan_filter_organisation({}, { locale }),
			organisation === null ? null : nameBodies({ organisations }, [organisation], locale)
		],
		[
			m.plan_filter_pillar({}, { locale }),
			heading
				? `${heading.label} ${locale === 'ja' ? heading.titleJa : heading.titleEn}`.trim()
				: pillar
		],
		[
			m.plan_filter_coverage({}, { locale }),
			coverage === null ? null : wordCoverage(coverage, locale)
		],
		[
			m.plan_filter_year({}, { locale }),
			year === null ? null : formatPeriod(year, { locale, years: 'both', length: 'long' })
		],
		[m.plan_filter_text({}, { locale }), text.trim() === '' ? null : text]
	];
	return [
		...parts.flatMap(([name, value]) =>
			value === null ? [] : m.progress_method_filter_entry({ name, value }, { locale })
		),
		...(unreported ? [m.plan_filter_unreported({}, { locale })] : [])
	];
}
