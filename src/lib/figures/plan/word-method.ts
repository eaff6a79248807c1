import { wordCoverage } from '#lib/charts/matrix/word-coverage.ts';
import { coverages, type Coverage } from '#lib/domain/plan/coverage.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { PlanFile, WordedTable } from './plan-file.ts';
import { wordProvenance } from './word-activities.ts';
import { wordConditions } from './word-conditions.ts';

/** Gives how the counts came about: what is shown as of when, and the rules of coverage in words. */
export function wordedMethod(file: PlanFile, locale: Locale): WordedTable {
	const ja = locale === 'ja';
	const { plan } = file.holdings;
	const edition: [string, string][] = [
		[m.progress_plan({}, { locale }), ja ? plan.titleJa : plan.titleEn],
		[m.progress_method_nature({}, { locale }), m.progress_method_nature_text({}, { locale })],
		[m.progress_method_filter({}, { locale }), wordFilter(file, locale)],
		[m.progress_as_of({}, { locale }), wordAsOf(file.asOf, locale)],
		[m.column_data_version({}, { locale }), file.dataVersion],
		[m.progress_method_address({}, { locale }), file.address]
	];
	const rules: [string, string][] = [
		[
			m.progress_method_held({}, { locale }),
			[wordHeld(file, locale), ja ? plan.totalBasisJa : plan.totalBasisEn]
				.filter((part) => part !== '')
				.join(ja ? '。' : '. ')
		],
		[
			m.progress_method_years({}, { locale }),
			plan.reportingYear === 'CY'
				? m.progress_method_years_CY({}, { locale })
				: m.progress_method_years_FY({}, { locale })
		],
		...(plan.ends === ''
			? [
					[m.progress_method_term({}, { locale }), m.progress_method_term_open({}, { locale })] as [
						string,
						string
					]
				]
			: []),
		[m.progress_method_order({}, { locale }), m.progress_method_order_text({}, { locale })],
		...coverages.map((coverage): [string, string] => [
			wordCoverage(coverage, locale),
			rule[coverage]({}, { locale })
		]),
		[
			m.progress_method_activity_year({}, { locale }),
			m.progress_method_activity_year_text({}, { locale })
		],
		[m.progress_method_counts({}, { locale }), m.progress_method_counts_text({}, { locale })],
		[m.progress_method_figures({}, { locale }), m.progress_method_figures_text({}, { locale })],
		[m.progress_method_delivery({}, { locale }), m.progress_method_delivery_text({}, { locale })],
		[m.progress_method_bodies({}, { locale }), m.progress_method_bodies_text({}, { locale })],
		[
			m.progress_method_provenance({}, { locale }),
			m.progress_method_provenance_text(
				{
					own: wordProvenance('own', locale),
					publicRelay: wordProvenance('public-relay', locale),
					relay: wordProvenance('relay', locale)
				},
				{ locale }
			)
		],
		[m.progress_method_missing({}, { locale }), m.progress_method_missing_text({}, { locale })]
	];
	return {
		header: [m.progress_item({}, { locale }), m.progress_text({}, { locale })],
		rows: [...edition, ...rules]
	};
}

const rule: Record<Coverage, (inputs: object, options: { locale: Locale }) => string> = {
	'out-of-term': m.progress_rule_out_of_term,
	'reported-with-figure': m.progress_rule_reported_with_figure,
	reported: m.progress_rule_reported,
	'reported-above': m.progress_rule_reported_above,
	'not-mentioned': m.progress_rule_not_mentioned,
	'examined-in-part': m.progress_rule_examined_in_part,
	'not-examined': m.progress_rule_not_examined
};

/** Words what the reader asked to be shown, in the terms of the form on the page. */
export function wordFilter(file: PlanFile, locale: Locale): string {
	const asked = wordConditions(file, locale);
	if (asked.length === 0) return m.progress_method_filter_none({}, { locale });
	return asked.join(locale === 'ja' ? '、' : '; ');
}

/** Words the day that the reader looks from. */
export function wordAsOf(asOf: string | null, locale: Locale): string {
	if (asOf === null) return m.progress_method_as_of_none({}, { locale });
	return formatPeriod(asOf, { locale, years: 'both', length: 'long' });
}

/** Words how many measures are held, and of how many where a document says. */
export function wordHeld({ holdings }: Pick<PlanFile, 'holdings'>, locale: Locale): string {
	const held = holdings.measures.filter(({ kind }) => kind === 'measure').length;
	const total = holdings.plan.measuresTotal;
	return total === null
		? m.progress_method_held_all({ held }, { locale })
		: m.progress_method_held_of({ held, total }, { locale });
}
