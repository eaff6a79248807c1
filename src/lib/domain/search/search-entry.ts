import type { ConsultationWindow } from '../consultation-window.ts';
import type { DatedSource } from '../dossier.ts';
import type { Indicator, Organisation } from '../indicator.ts';
import type { Topic } from '../place-and-topic.ts';
import type { ReportedActivity } from '../plan/follow-up.ts';
import type { Measure, MeasureOrganisation, Plan } from '../plan/plan.ts';
import type { Searchable } from './rank-match.ts';

/** The kinds of things that are found, in the order in which they are shown. */
export const searchKinds = [
	'plans',
	'measures',
	'indicators',
	'windows',
	'organisations',
	'documents',
	'activities'
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A desk with the names of the body that answers for it. */
export type NamedWindow = ConsultationWindow & { bodyJa: string; bodyEn: string };

/** A thing that is found, with what it belongs to. */
export type SearchItem =
	| { kind: 'plans'; plan: Plan }
	| { kind: 'measures'; measure: Measure; plan: Plan; bodies: Organisation[] }
	| { kind: 'indicators'; indicator: Indicator; topic: Topic }
	| { kind: 'windows'; window: NamedWindow }
	| { kind: 'organisations'; organisation: Organisation }
	| { kind: 'documents'; document: DatedSource }
	| {
			kind: 'activities';
			activity: ReportedActivity;
			plan: Plan;
			/** null for what is reported of the plan as a whole */
			measure: Measure | null;
	  };

/** A thing that can be found, with the words by which it is. */
export type SearchEntry = Searchable & { item: SearchItem };

/** All that can be found as of a day, each in the order in which it is shown. */
export interface SearchFacts {
	plans: Plan[];
	measures: Measure[];
	bodies: MeasureOrganisation[];
	topics: Topic[];
	indicators: Indicator[];
	windows: NamedWindow[];
	organisations: Organisation[];
	documents: DatedSource[];
	activities: ReportedActivity[];
}
