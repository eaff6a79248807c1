import Papa from 'papaparse';
import {
	releaseChangeKinds,
	type ReleaseChange,
	type ReleaseChangeKind
} from '#lib/domain/release/release-change.ts';
import { isRecord } from '../table-schema.ts';

/** The columns of a list of changes, in order; lists within a cell are JSON or joined with `|`. */
export const changeColumns = [
	'change',
	'table',
	'key',
	'columns',
	'before',
	'after',
	'before_source',
	'after_source',
	'reason',
	'indicator',
	'topics',
	'plans',
	'code'
] as const;

/** Gives a change as the cells of its row, in the order of `changeColumns`. */
export function changeCells(c: ReleaseChange): string[] {
	return [
		c.kind,
		c.table,
		JSON.stringify(c.key),
		c.columns.join('|'),
		c.before,
		c.after,
		c.beforeSource,
		c.afterSource,
		c.reason,
		c.indicator,
		c.topics.join('|'),
		c.plans.join('|'),
		c.code
	];
}

/** Writes a list of changes as CSV (UTF-8, LF). */
export function writeChanges(changes: readonly ReleaseChange[]): string {
	const table = [[...changeColumns], ...changes.map(changeCells)];
	return `${Papa.unparse(table, { newline: '\n' })}\n`;
}

/** Reads a list of changes. @throws Error that names file, row, column, and what was expected there */
export function readChanges(text: string, file: string): ReleaseChange[] {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
	const [header = [], ...rows] = data;
	if (errors[0]) throw new Error(`${file}, row ${(errors[0].row ?? 0) + 1}: ${errors[0].message}`);
	if (header.join() !== changeColumns.join())
		throw new Error(`${file}, row 1: expected the columns ${changeColumns.join(', ')}`);
	return rows.map((cells, i) => {
		const at = (column: (typeof changeColumns)[number]): string =>
			cells[changeColumns.indexOf(column)] ?? '';
		const fail = (column: string, expected: string): never => {
			throw new Error(`${file}, row ${i + 2}, column “${column}”: expected ${expected}`);
		};
		const kind = at('change') as ReleaseChangeKind;
		if (!releaseChangeKinds.includes(kind)) fail('change', releaseChangeKinds.join(', '));
		return {
			kind,
			table: at('table'),
			key: readKey(at('key')) ?? fail('key', 'a list of texts in JSON'),
			columns: list(at('columns')),
			before: at('before'),
			after: at('after'),
			beforeSource: at('before_source'),
			afterSource: at('after_source'),
			reason: at('reason'),
			indicator: at('indicator'),
			topics: list(at('topics')),
			plans: list(at('plans')),
			code: at('code')
		};
	});
}

function readKey(text: string): string[] | null {
	try {
		const key = JSON.parse(text) as unknown;
		const isKey = Array.isArray(key) && key.every((cell) => typeof cell === 'string');
		return isKey && !isRecord(key) ? key : null;
	} catch {
		// told by the caller with its row
		return null;
	}
}

function list(text: string): string[] {
	return text === '' ? [] : text.split('|');
}
