export const planKinds = ['plan', 'act', 'programme'] as const;
/** `plan`: measures that are reported on; `act`: obligations of a law; `programme`: efforts of one ministry. */
export type PlanKind = (typeof planKinds)[number];

export const endsBases = ['stated', 'superseded', 'unknown', 'indefinite'] as const;
/** Why a plan ends when it does: it says so, another took its place, nobody says, or it has no end. */
export type EndsBasis = (typeof endsBases)[number];

export const reportingYears = ['CY', 'FY'] as const;
/** The years in which a plan is reported on: calendar years, or fiscal years from April to March. */
export type ReportingYear = (typeof reportingYears)[number];

/** A plan, act or programme: one row of `data/plans/plans.csv`. */
export interface Plan {
	id: string;
	kind: PlanKind;
	titleJa: string;
	titleEn: string;
	/** name for tables and charts */
	shortJa: string;
	shortEn: string;
	/** ISO 8601 day, month or year */
	adopted: string;
	/** id of the organisation that adopted it */
	adoptedBy: string;
	/** ISO 8601 day, month or year from which it holds */
	starts: string;
	/** ISO 8601 day, month or year until which it holds, included; empty where not known */
	ends: string;
	endsBasis: EndsBasis;
	reportingYear: ReportingYear;
	/** id of the plan whose place it takes, or empty */
	supersedes: string;
	/** id of the document by which it is known */
	source: string;
	/** measures of the whole plan, held or not; null where no document says */
	measuresTotal: number | null;
	totalBasisJa: string;
	totalBasisEn: string;
	noteJa: string;
	noteEn: string;
	topics: string[];
	sort: number;
}

export const measureKinds = ['pillar', 'section', 'measure', 'item'] as const;
/** The levels of a plan, from chapter to numbered item; `measure` is the level that is counted. */
export type MeasureKind = (typeof measureKinds)[number];

export const printedTitles = ['ja', 'en', 'none'] as const;
/** Which title of a measure is the document's own wording. */
export type PrintedTitle = (typeof printedTitles)[number];

/** A heading or measure of a plan: one row of `data/plans/measures.csv`. */
export interface Measure {
	plan: string;
	/** ASCII, `2-3-1`, its items `2-3-1-i` */
	code: string;
	/** code of the heading above, empty at the top */
	parent: string;
	kind: MeasureKind;
	/** numbering as printed, `2-(3)-①` */
	label: string;
	titleJa: string;
	titleEn: string;
	printed: PrintedTitle;
	/** in our own words */
	summaryJa: string;
	summaryEn: string;
	source: string;
	/** page or section of the document */
	locator: string;
	sort: number;
}

export const bodyRoles = ['named', 'inferred'] as const;
/** Whether the text names a body as acting, or it is read between the lines. */
export type BodyRole = (typeof bodyRoles)[number];

/** A body that carries out a measure: one row of `data/plans/measure-organisations.csv`. */
export interface MeasureOrganisation {
	plan: string;
	code: string;
	organisation: string;
	role: BodyRole;
	/** words of the text that name it, or that it is read from */
	wording: string;
	/** whether the list of bodies ends in 等 */
	others: boolean;
	sort: number;
}

export const articleForces = ['must', 'should', 'may'] as const;
export type ArticleForce = (typeof articleForces)[number];

export const boundParties = ['certified', 'school', 'covered', 'anyone', 'authority'] as const;
/** Whom an article binds: certified operators, school operators, both, anyone, or the authority. */
export type BoundParty = (typeof boundParties)[number];

/** A legal basis of an obligation: one row of `data/plans/measure-articles.csv`. */
export interface MeasureArticle {
	plan: string;
	code: string;
	article: string;
	force: ArticleForce;
	bound: BoundParty;
}

export const indicatorRoles = ['activity', 'output', 'outcome', 'context'] as const;
/** What an indicator says of a measure: the deed, its product, what it is to change, or how to read it. */
export type IndicatorRole = (typeof indicatorRoles)[number];

/** A link from a measure to an indicator: one row of `data/plans/measure-indicators.csv`. */
export interface MeasureIndicator {
	plan: string;
	code: string;
	indicator: string;
	role: IndicatorRole;
	basisJa: string;
	basisEn: string;
}

export const linkRelations = ['continues', 'extends', 'overlaps'] as const;
/** How a measure of a later plan stands to one of an earlier plan. */
export type LinkRelation = (typeof linkRelations)[number];

/** A link between measures of two plans: one row of `data/plans/measure-links.csv`. */
export interface MeasureLink {
	plan: string;
	code: string;
	toPlan: string;
	toCode: string;
	relation: LinkRelation;
	basisJa: string;
	basisEn: string;
}
