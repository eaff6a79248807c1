import type { ConsultationWindow } from '#lib/domain/consultation-window.ts';
import type { PublicationRhythm } from '#lib/domain/freshness/publication-rhythm.ts';
import type {
	Activity,
	ActivityFigure,
	ActivityOrganisation,
	Assessment,
	FollowUp
} from '#lib/domain/plan/follow-up.ts';
import type {
	Measure,
	MeasureArticle,
	MeasureIndicator,
	MeasureLink,
	MeasureOrganisation,
	Plan
} from '#lib/domain/plan/plan.ts';
import type { SeriesComparison } from '#lib/domain/series-comparison.ts';
import { actTables, type ActTables } from './act-tables.ts';
import { notes, titles, type PlanTable } from './table-columns.ts';

/** The tables of plans, of the Act, of desks, of series side by side and of what is published how often, in the shapes of the subject. */
export interface PlanTables extends ActTables {
	plans: Plan;
	measures: Measure;
	measureOrganisations: MeasureOrganisation;
	measureArticles: MeasureArticle;
	measureIndicators: MeasureIndicator;
	measureLinks: MeasureLink;
	followUps: FollowUp;
	activities: Activity;
	activityFigures: ActivityFigure;
	activityOrganisations: ActivityOrganisation;
	assessments: Assessment;
	consultationWindows: ConsultationWindow;
	comparisons: SeriesComparison;
	rhythms: PublicationRhythm;
}

const code = { plan: 'text', code: 'text' } as const;
const summaries = { summaryJa: 'text', summaryEn: 'text' } as const;
const bases = { basisJa: 'text', basisEn: 'text' } as const;

/** Every table of plans; a package without them is one without plans. */
export const planTables: { readonly [K in keyof PlanTables]: PlanTable<PlanTables[K]> } = {
	plans: {
		resource: 'plans',
		table: 'plan',
		columns: {
			id: 'text',
			kind: 'text',
			...titles,
			shortJa: 'text',
			shortEn: 'text',
			adopted: 'text',
			adoptedBy: 'text',
			starts: 'text',
			ends: 'text',
			endsBasis: 'text',
			reportingYear: 'text',
			supersedes: 'text',
			source: 'text',
			measuresTotal: 'number',
			totalBasisJa: 'text',
			totalBasisEn: 'text',
			...notes,
			topics: 'list',
			sort: 'number'
		}
	},
	measures: {
		resource: 'measures',
		table: 'measure',
		columns: {
			...code,
			parent: 'text',
			kind: 'text',
			label: 'text',
			...titles,
			printed: 'text',
			...summaries,
			source: 'text',
			locator: 'text',
			sort: 'number'
		}
	},
	measureOrganisations: {
		resource: 'measure-organisations',
		table: 'measure_organisation',
		columns: {
			...code,
			organisation: 'text',
			role: 'text',
			wording: 'text',
			others: 'flag',
			sort: 'number'
		}
	},
	measureArticles: {
		resource: 'measure-articles',
		table: 'measure_article',
		columns: { ...code, article: 'text', force: 'text', bound: 'text' }
	},
	measureIndicators: {
		resource: 'measure-indicators',
		table: 'measure_indicator',
		columns: { ...code, indicator: 'text', role: 'text', ...bases }
	},
	measureLinks: {
		resource: 'measure-links',
		table: 'measure_link',
		columns: { ...code, toPlan: 'text', toCode: 'text', relation: 'text', ...bases }
	},
	followUps: {
		resource: 'follow-ups',
		table: 'follow_up',
		columns: {
			plan: 'text',
			period: 'text',
			source: 'text',
			...titles,
			scope: 'text',
			publisher: 'text',
			...bases,
			sort: 'number'
		}
	},
	activities: {
		resource: 'activities',
		table: 'activity',
		columns: {
			id: 'text',
			...code,
			mapping: 'text',
			period: 'text',
			...summaries,
			value: 'number',
			qualifier: 'text',
			unit: 'text',
			source: 'text',
			locator: 'text',
			quote: 'text',
			derivation: 'text',
			milestone: 'flag',
			topicPlan: 'text',
			topicCode: 'text'
		}
	},
	activityFigures: {
		resource: 'activity-figures',
		table: 'activity_figure',
		columns: {
			activity: 'text',
			sort: 'number',
			labelJa: 'text',
			labelEn: 'text',
			value: 'number',
			qualifier: 'text',
			unit: 'text'
		}
	},
	activityOrganisations: {
		resource: 'activity-organisations',
		table: 'activity_organisation',
		columns: { activity: 'text', organisation: 'text', others: 'flag' }
	},
	assessments: {
		resource: 'assessments',
		table: 'assessment',
		columns: {
			...code,
			period: 'text',
			delivery: 'text',
			author: 'text',
			recordedOn: 'text',
			reasonJa: 'text',
			source: 'text'
		}
	},
	...actTables,
	consultationWindows: {
		resource: 'consultation-windows',
		table: 'consultation_window',
		columns: {
			id: 'text',
			nameJa: 'text',
			nameEn: 'text',
			organisation: 'text',
			forJa: 'text',
			forEn: 'text',
			situations: 'list',
			hoursJa: 'text',
			hoursEn: 'text',
			channels: 'list',
			channelsJa: 'text',
			channelsEn: 'text',
			phone: 'text',
			url: 'text',
			source: 'text',
			locator: 'text',
			...notes,
			sort: 'number'
		}
	},
	comparisons: {
		resource: 'comparisons',
		table: 'series_comparison',
		columns: {
			id: 'text',
			...titles,
			indicators: 'list',
			differenceJa: 'text',
			differenceEn: 'text',
			sort: 'number'
		}
	},
	rhythms: {
		resource: 'publication-rhythms',
		table: 'publication_rhythm',
		columns: {
			id: 'text',
			...titles,
			issuer: 'text',
			indicators: 'list',
			frequency: 'text',
			month: 'number',
			source: 'text',
			locator: 'text',
			quote: 'text'
		}
	}
};
