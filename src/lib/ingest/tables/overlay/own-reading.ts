import type { OwnSeries } from '#lib/domain/own-series.ts';
import type { ValueFault } from '../cells/read-value.ts';

/**
 * What can be wrong with a table that is to be laid over a chart, beside what no cell of a value may hold.
 * `dash`: read as no value; `no-table`: no numbers at all; `no-time`: none of its heads is a time;
 * `head-time`: this one is none; `range`: a stretch of several years, which joins no line; `repeated`: two
 * values of one period; `mixed-years`: calendar and fiscal years in one series; `too-many`: more series than
 * are taken.
 */
export type OwnFaultKind =
	| Exclude<ValueFault, 'undecided-symbol'>
	| 'dash'
	| 'no-table'
	| 'no-time'
	| 'head-time'
	| 'range'
	| 'repeated'
	| 'mixed-years'
	| 'too-many';

/** Where a cell stands. */
export interface OwnCell {
	/** name of the sheet; empty where the file has one */
	sheet: string;
	/** row as a spreadsheet counts it */
	row: number;
	/** column, from 0 */
	column: number;
}

/** Something in a table that could not be read as it stands. */
export interface OwnFault {
	kind: OwnFaultKind;
	/** null where it is the whole file */
	cell: OwnCell | null;
	/** what stands there */
	found: string;
	/** canonical period that it is about; empty where it is about none */
	period: string;
	/** what it is at odds with, or a limit */
	expected: string;
}

/** What was read of a reader's own file: every series that is good, and what is wrong elsewhere. */
export interface OwnReading {
	series: OwnSeries[];
	/** the first of them */
	faults: OwnFault[];
	/** how many there are */
	faultCount: number;
}

/** Most series that are taken of one file; more lie beyond what a list can be chosen from. */
export const mostSeries = 200;
/** Most faults that are told one by one. */
export const mostFaults = 100;
