/** What can be wrong with a data package; the words stand in `word-issue.ts`. */
export const issueTypes = [
	'package/missing',
	'package/descriptor',
	'file/missing',
	'file/empty',
	'file/encoding',
	'file/bom',
	'file/format',
	'field/missing',
	'field/unknown',
	'row/width',
	'row/duplicate',
	'cell/required',
	'cell/type',
	'cell/enum',
	'cell/pattern',
	'cell/range',
	'cell/length',
	'cell/unique',
	'cell/foreign-key',
	'cell/space',
	'cell/full-width',
	'period/unreadable',
	'period/kind',
	'date/unreadable',
	'value/missing',
	'value/unexpected',
	'value/share',
	'figure/unsupported',
	'figure/quote',
	'parts/total',
	'ambiguous-current',
	'measure/parent',
	'link/same-plan',
	'plan/total',
	'plan/year',
	'assessment/year',
	'assessment/heading',
	'assessment/repeated',
	'figure-set/value',
	'figure-set/unknown',
	'mapping/json',
	'mapping/key',
	'mapping/value',
	'mapping/unknown',
	'table/head',
	'table/time',
	'table/indicator-none',
	'table/indicator-many',
	'table/category',
	'table/unit',
	'table/not-a-number',
	'table/undecided-symbol',
	'table/brackets',
	'table/formula',
	'table/commas',
	'table/negative',
	'table/sheet',
	'table/empty',
	'table/repeated',
	'table/mixed-years',
	'table/jump',
	'table/unit-changed',
	'table/parts',
	'table/overwrite'
] as const;
export type IssueType = (typeof issueTypes)[number];

/** A fault of a data package, as data: where it is, what stands there and what was expected. */
export interface Issue {
	type: IssueType;
	/** an error keeps the package out; a warning is told and let in */
	severity: 'error' | 'warning';
	/** path within the package */
	file: string;
	/** row as a spreadsheet counts it, the header being 1; null where the whole file is meant */
	row: number | null;
	/** column name, or empty where the whole row or file is meant */
	column: string;
	/** what stands there */
	value: string;
	/** what was expected: a type, the allowed values, a pattern, a number … */
	expected: string;
	/** the nearest valid value, where one is close */
	suggestion: string;
}

/** A fault with what is not said of it left empty; an error unless it says otherwise. */
export function issueOf(type: IssueType, place: Place, details: IssueDetails = {}): Issue {
	const { value = '', expected = '', suggestion = '', severity = 'error' } = details;
	return { type, severity, ...place, value, expected, suggestion };
}

type IssueDetails = Partial<Pick<Issue, 'value' | 'expected' | 'suggestion' | 'severity'>>;

/** Where a fault is, for the functions that report one. */
export type Place = Pick<Issue, 'file' | 'row' | 'column'>;

/** The faults found so far: the first `limit` of them whole, all of them counted. */
export class IssueLog {
	readonly issues: Issue[] = [];
	private readonly faultyCells = new Set<string>();
	errors = 0;
	warnings = 0;

	constructor(readonly limit = 1000) {}

	/** Records a fault; past the limit it is counted only. */
	add(type: IssueType, place: Place, details: IssueDetails = {}): void {
		const issue = issueOf(type, place, details);
		const { severity } = issue;
		if (severity === 'error') this.errors += 1;
		else this.warnings += 1;
		if (this.issues.length >= this.limit) return;
		this.issues.push(issue);
		if (severity === 'error' && place.column !== '') this.faultyCells.add(keyOf(place));
	}

	/** Whether a fault of a cell, or of its whole column, is listed; such a cell reads as empty. */
	holds(place: Place): boolean {
		if (this.faultyCells.size === 0) return false;
		return this.faultyCells.has(keyOf(place)) || this.faultyCells.has(keyOf({ ...place, row: 1 }));
	}
}

function keyOf({ file, row, column }: Place): string {
	return [file, row, column].join('\u001f');
}
