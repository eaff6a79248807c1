import type { ArticleForce } from './plan.ts';

export const positions = ['duty', 'certification'] as const;
/** How the Act takes in a kind of facility: bound by duty, or on certification. */
export type Position = (typeof positions)[number];

export const abuseClasses = ['a', 'b', 'teacher-act', 'none'] as const;
/** The left column of figure 29: sexual abuse A, sexual abuse B, the teachers' act alone, none of them. */
export type AbuseClass = (typeof abuseClasses)[number];

/** A kind of facility or service of figure 29: one row of `data/act/facility-types.csv`. */
export interface FacilityType {
	id: string;
	groupJa: string;
	groupEn: string;
	rowJa: string;
	rowEn: string;
	facilityJa: string;
	facilityEn: string;
	position: Position;
	abuseClass: AbuseClass;
	/** pattern of response, 1 to 4; null where the general flow of the Act applies */
	pattern: number | null;
	/** other laws that apply, as printed */
	laws: string[];
	/** whether the guideline for childcare workers covers it (※) */
	childcareGuideline: boolean;
	noteJa: string;
	noteEn: string;
	sort: number;
	source: string;
	locator: string;
}

/** A ground for revoking a certification: one row of `data/act/revocation-grounds.csv`. */
export interface RevocationGround {
	id: string;
	force: ArticleForce;
	groundJa: string;
	groundEn: string;
	exampleJa: string;
	exampleEn: string;
	article: string;
	locator: string;
	sort: number;
}

/** An item that is published of a certified operator: one row of `data/act/published-items.csv`. */
export interface PublishedItem {
	id: string;
	parent: string;
	label: string;
	itemJa: string;
	itemEn: string;
	article: string;
	noteJa: string;
	noteEn: string;
	sort: number;
}

/** A medium that may carry the mark, figure 21: one row of `data/act/mark-media.csv`. */
export interface MarkMedium {
	id: string;
	label: string;
	mediumJa: string;
	mediumEn: string;
	exampleJa: string;
	exampleEn: string;
	sort: number;
}
