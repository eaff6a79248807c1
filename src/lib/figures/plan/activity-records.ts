import type { Qualifier } from '#lib/domain/observation.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { ReportedActivity } from '#lib/domain/plan/follow-up.ts';
import { reportingYearsOf } from '#lib/domain/plan/reporting-year.ts';
import { provenanceOf, type Provenance } from '#lib/domain/provenance.ts';
import type { PlanFile } from './plan-file.ts';

/** An activity with its document, in the terms of the package. */
export interface ActivityRecord {
	plan: string;
	activity: string;
	/** code it is reported under, empty for the plan as a whole */
	code: string;
	label: string;
	title_ja: string;
	title_en: string;
	/** stated by the document, or our reading */
	mapping: string;
	period: string;
	period_start: string;
	period_end: string;
	/** reporting years it counts for */
	years: string[];
	summary_ja: string;
	summary_en: string;
	value: number | null;
	qualifier: Qualifier;
	unit: string;
	derivation: string;
	further_figures: {
		label_ja: string;
		label_en: string;
		value: number | null;
		qualifier: Qualifier;
		unit: string;
	}[];
	bodies: string[];
	others: boolean;
	milestone: boolean;
	source: string;
	source_title_ja: string;
	source_title_en: string;
	source_publisher: string;
	source_kind: string;
	/** own, public-relay or relay: whether the acting body itself says so */
	provenance: Provenance;
	source_published: string;
	source_url: string;
	locator: string;
	quote: string;
	as_of: string;
	data_version: string;
}

/** Gives each activity that the rows and years shown hold, or the plan as a whole, in time. */
export function activitiesShown({ shown, holdings }: PlanFile): ReportedActivity[] {
	const cells = [...shown.rows.flatMap((row) => row.cells), ...shown.whole];
	const ids = new Set(cells.flatMap(({ activities }) => activities.map(({ id }) => id)));
	return holdings.activities.filter(({ id }) => ids.has(id));
}

/** Gives the activities shown as records. */
export function activityRecords(file: PlanFile): ActivityRecord[] {
	const measures = new Map(file.holdings.measures.map((measure) => [measure.code, measure]));
	const { reportingYear } = file.holdings.plan;
	return activitiesShown(file).map((activity) => {
		const measure = measures.get(activity.code);
		const period = parsePeriod(activity.period);
		const { document } = activity;
		return {
			plan: activity.plan,
			activity: activity.id,
			code: activity.code,
			label: measure?.label ?? '',
			title_ja: measure?.titleJa ?? '',
			title_en: measure?.titleEn ?? '',
			mapping: activity.mapping,
			period: activity.period,
			period_start: period?.first ?? '',
			period_end: period?.last ?? '',
			years: reportingYearsOf(activity.period, reportingYear),
			summary_ja: activity.summaryJa,
			summary_en: activity.summaryEn,
			value: activity.value,
			qualifier: activity.qualifier,
			unit: activity.unit,
			derivation: activity.derivation,
			further_figures: activity.figures.map((figure) => ({
				label_ja: figure.labelJa,
				label_en: figure.labelEn,
				value: figure.value,
				qualifier: figure.qualifier,
				unit: figure.unit
			})),
			bodies: activity.bodies.map(({ id }) => id),
			others: activity.others,
			milestone: activity.milestone,
			source: activity.source,
			source_title_ja: document.titleJa,
			source_title_en: document.titleEn,
			source_publisher: document.publisher,
			source_kind: document.kind,
			provenance: provenanceOf(document.kind),
			source_published: document.published,
			source_url: document.url,
			locator: activity.locator,
			quote: activity.quote,
			as_of: file.asOf ?? '',
			data_version: file.dataVersion
		};
	});
}
