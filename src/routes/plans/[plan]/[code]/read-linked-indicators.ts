import { lineSeries } from '#lib/charts/line/line-series.ts';
import { defaultSpec, type ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import { specContext } from '#lib/charts/spec/spec-context.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { outcomeDirection, type Outcome } from '#lib/domain/plan/outcome-direction.ts';
import type { MeasureIndicator } from '#lib/domain/plan/plan.ts';
import type { PlanHoldings, Progress } from '#lib/domain/plan/progress.ts';
import type { Database } from '#lib/server/warehouse/database.ts';
import { readDossier } from '#lib/server/warehouse/queries/read-dossier.ts';

/** An indicator that a measure is linked to, with everything its chart needs. */
export interface LinkedIndicator {
	link: MeasureIndicator;
	dossier: Dossier;
	/** only where the link says that the indicator is an outcome */
	outcome: Outcome | null;
	/** what its chart shows */
	spec: ChartSpec;
}

/** Reads the indicators linked to a measure or to an item below it, in the order of their links. */
export async function readLinkedIndicators(
	db: Database,
	{ indicators, plan }: PlanHoldings,
	progress: Progress,
	code: string,
	asOf: string | null
): Promise<LinkedIndicator[]> {
	const row = progress.rows.find(({ measure }) => measure.code === code);
	const codes = new Set([code, ...(row?.measure.kind === 'measure' ? row.below : [])]);
	const links = indicators.filter((link) => codes.has(link.code));
	const first = parsePeriod(progress.years[0] ?? '')?.first ?? plan.starts;
	const last = plan.ends === '' ? '' : (parsePeriod(progress.years.at(-1) ?? '')?.last ?? '');
	const read = await Promise.all(links.map(({ indicator }) => readDossier(db, indicator, asOf)));
	return links.flatMap((link, i) => {
		const dossier = read[i];
		if (!dossier) return [];
		const spec = { ...defaultSpec(specContext(dossier)), asOf };
		const total = lineSeries(dossier, spec);
		const outcome =
			link.role === 'outcome' && dossier.indicator.measure !== 'ordinal'
				? outcomeDirection(
						total.points.map(({ period, observation }) => ({
							period: period.id,
							value: observation.value ?? 0,
							qualifier: observation.qualifier,
							provenance: observation.provenance
						})),
						total.breaks.map(({ item }) => item),
						{ starts: first, ends: last, polarity: dossier.indicator.polarity }
					)
				: null;
		return { link, dossier, outcome, spec };
	});
}
