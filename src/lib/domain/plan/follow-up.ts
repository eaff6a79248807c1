import type { Qualifier } from '../observation.ts';
import type { Source } from '../source.ts';

export const followUpScopes = ['all-measures', 'selected', 'known-not-held'] as const;
/** How far a follow-up was examined: measure by measure, in part, or it is known and not held. */
export type FollowUpScope = (typeof followUpScopes)[number];

/** A document that follows a plan up: one row of `data/plans/follow-ups.csv`. */
export interface FollowUp {
	plan: string;
	/** canonical period that it reports on; empty for the text of a plan itself */
	period: string;
	/** id of the document where it is held, or empty */
	source: string;
	/** title where it is not held */
	titleJa: string;
	titleEn: string;
	scope: FollowUpScope;
	/** id of the organisation that publishes it */
	publisher: string;
	/** why it is known to exist, or expected */
	basisJa: string;
	basisEn: string;
	sort: number;
}

export const mappings = ['stated', 'inferred'] as const;
/** Whether the document ties an activity to its heading, or that is our reading. */
export type Mapping = (typeof mappings)[number];

/** Something that a document reports as done: one row of `data/plans/activities.csv`. */
export interface Activity {
	id: string;
	plan: string;
	/** code of the measure, or of the heading where no measure is plain; empty for the plan as a whole */
	code: string;
	mapping: Mapping;
	/** canonical period */
	period: string;
	/** in our own words */
	summaryJa: string;
	summaryEn: string;
	/** the leading figure; null where none is reported */
	value: number | null;
	qualifier: Qualifier;
	/** as printed after the number in Japanese */
	unit: string;
	source: string;
	locator: string;
	/** at most 80 characters of the document */
	quote: string;
	/** arithmetic on printed figures that gives the value, empty where it is printed */
	derivation: string;
	/** a first, a launch, an adoption */
	milestone: boolean;
	/** plan and measure of the same topic, where the activity lies before that plan's term */
	topicPlan: string;
	topicCode: string;
}

/** A further figure of an activity: one row of `data/plans/activity-figures.csv`. */
export interface ActivityFigure {
	activity: string;
	sort: number;
	labelJa: string;
	labelEn: string;
	value: number | null;
	qualifier: Qualifier;
	unit: string;
}

/** A body that did what an activity reports: one row of `data/plans/activity-organisations.csv`. */
export interface ActivityOrganisation {
	activity: string;
	organisation: string;
	others: boolean;
}

/** A document as it stands beside what it reports. */
export type ReportingDocument = Pick<
	Source,
	'id' | 'titleJa' | 'titleEn' | 'publisher' | 'kind' | 'published' | 'url'
>;

/** An activity with all it was reported with: further figures, the bodies that did it, its document. */
export interface ReportedActivity extends Activity {
	figures: ActivityFigure[];
	/** in the order of the file */
	bodies: { id: string; nameJa: string; nameEn: string }[];
	/** whether the document says 等 after them */
	others: boolean;
	document: ReportingDocument;
}

export const deliveries = [
	'not-started',
	'in-progress',
	'done',
	'delayed',
	'changed',
	'stopped'
] as const;
/** A state of delivery; it exists only where somebody recorded it. */
export type Delivery = (typeof deliveries)[number];

/** A recorded judgement, never changed, only followed by another: one row of `data/plans/assessments.csv`. */
export interface Assessment {
	plan: string;
	code: string;
	/** canonical period in the plan's kind of year */
	period: string;
	delivery: Delivery;
	/** who judged, as signed */
	author: string;
	/** ISO day */
	recordedOn: string;
	reasonJa: string;
	/** id of the document it rests on */
	source: string;
}
