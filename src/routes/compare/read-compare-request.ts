import { compareContent, type CompareContent } from '#lib/charts/panels/compare-content.ts';
import { parseCompare, setOf, type CompareSpec } from '#lib/charts/panels/compare-spec.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { SeriesComparison } from '#lib/domain/series-comparison.ts';
import type { YearStyle } from '#lib/format/format-period.ts';
import { readAsOf, refuseIssues } from '#lib/server/read-request.ts';
import { listIndicators } from '#lib/server/warehouse/queries/list-indicators.ts';
import { listSeriesComparisons } from '#lib/server/warehouse/queries/list-series-comparisons.ts';
import { readDossier } from '#lib/server/warehouse/queries/read-dossier.ts';

/** What the page of a comparison and the file beside it are made of. */
export interface CompareAnswer {
	spec: CompareSpec;
	/** the ready-made comparison that is shown; null: a choice of the reader's own */
	set: SeriesComparison | null;
	sets: SeriesComparison[];
	/** every indicator that has national values as of the day */
	choices: Indicator[];
	content: CompareContent;
}

/**
 * Reads what an address asks to compare. @throws 400 for a bad parameter
 *
 * @param years how years are written, where the address has no say in it
 */
export async function readCompareRequest(
	locals: App.Locals,
	url: URL,
	years?: YearStyle
): Promise<CompareAnswer> {
	const { db } = locals.warehouse;
	const asOf = readAsOf(url, locals.locale);
	const [series, sets] = await Promise.all([listIndicators(db, asOf), listSeriesComparisons(db)]);
	const { spec: parsed, issues } = parseCompare(url.searchParams, {
		indicators: series.map(({ indicator }) => indicator.id),
		sets
	});
	refuseIssues(issues, locals.locale);
	const spec = { ...parsed, years: years ?? parsed.years };
	const dossiers = await Promise.all(spec.indicators.map((id) => readDossier(db, id, asOf)));
	return {
		spec,
		set: setOf(sets, spec.indicators),
		sets,
		choices: series
			.filter(
				({ indicator, points }) => points.length > 0 || spec.indicators.includes(indicator.id)
			)
			.map(({ indicator }) => indicator),
		content: compareContent(
			dossiers.filter((one) => one !== null),
			spec,
			locals.locale
		)
	};
}
