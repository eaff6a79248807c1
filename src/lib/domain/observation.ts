/** SDMX CL_OBS_STATUS codes that the package stores; B and D are derived from breaks. */
export const statuses = ['A', 'P', 'E', 'M', 'L', 'O', 'Q', 'U', 'N'] as const;
export type Status = (typeof statuses)[number];

/** How far a printed value can be taken: exactly (empty), 約, 以上, 以下. */
export const qualifiers = ['', 'about', 'at-least', 'at-most'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** `slip`: the document garbles its own origin; kept and shown, never current. */
export const standings = ['stated', 'slip'] as const;
export type Standing = (typeof standings)[number];

/** A value as one document gives it: one row of `data/observations/<topic>.csv`. */
export interface Observation {
	/** id of the series; fixes unit, definition and measure */
	indicator: string;
	/** JIS X 0401 prefecture code, `00` for the nation */
	area: string;
	/** canonical period, see `period.ts` */
	period: string;
	/** id of the way to divide, empty for the total */
	breakdown: string;
	/** id of the part within the breakdown, empty for the total */
	category: string;
	/** in the unit of the indicator; null where the status says why there is none */
	value: number | null;
	qualifier: Qualifier;
	status: Status;
	standing: Standing;
	/** id of the document */
	source: string;
	/** page, table or section of the document */
	locator: string;
	/** at most 80 characters of the document that show the number */
	quote: string;
	/** arithmetic on printed figures that gives the value (`47-9`), empty where it is printed */
	derivation: string;
	note: string;
}
