import type { Qualifier, Status } from './observation.ts';

/** What a cell says at one time. */
export interface StatedThen {
	/** in the unit of the indicator; null where the status says why there is none */
	value: number | null;
	qualifier: Qualifier;
	status: Status;
}

/** A cell whose current value says something else than on a day, with both. */
export interface NewerValue {
	/** id of the indicator */
	indicator: string;
	titleJa: string;
	titleEn: string;
	unit: string;
	/** canonical period */
	period: string;
	areaJa: string;
	areaEn: string;
	/** names of the part; empty for the total */
	categoryJa: string;
	categoryEn: string;
	/** null where there was no value then */
	before: StatedThen | null;
	after: StatedThen;
}

/** Kinds of rows that become known on a day, beside values. */
export const newerKinds = [
	'documents',
	'plans',
	'measures',
	'activities',
	'assessments',
	'links',
	'windows',
	'comparisons',
	'releases'
] as const;
export type NewerKind = (typeof newerKinds)[number];

/** What became known only after the day that a page is seen from. */
export interface NewerData {
	/** ISO day that the page is seen from */
	asOf: string;
	/** how many cells of the page have another value now; null where the page shows no values */
	changed: number | null;
	/** the first of them: replaced ones, then new ones */
	values: NewerValue[];
	/** what else the page would list today, by kind; kinds of which nothing is new are left out */
	rows: { kind: NewerKind | 'figures'; count: number }[];
}
