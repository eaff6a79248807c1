import type { Locale } from '#lib/messages/index.ts';
import { IssueLog, type Issue } from '../../issue.ts';
import { wordIssue } from '../../word-issue.ts';
import type { TableFile } from '../file/table-file.ts';
import { columnNumber } from '../mapping/column-letter.ts';
import type { DeskReading, WordedIssue } from './desk-types.ts';

/** Words an issue of an import, with its cell in the file or its path in the mapping. */
export function wordedIssue(
	issue: Issue,
	file: TableFile,
	mappingName: string,
	locale: Locale
): WordedIssue {
	const isOfMapping = issue.file === mappingName;
	return {
		isError: issue.severity === 'error',
		type: issue.type,
		words: wordIssue(issue, locale),
		cell: isOfMapping ? null : cellOf(issue, file),
		path: isOfMapping ? issue.column : ''
	};
}

function cellOf({ file: place, row, column }: Issue, file: TableFile): WordedIssue['cell'] {
	if (row === null) return null;
	const [first] = file.sheets;
	const sheet =
		place === file.name ? first : file.sheets.find(({ name }) => place === `${file.name} ${name}`);
	if (!sheet) return null;
	return {
		sheet: sheet.name,
		row,
		column: /^[A-Z]{1,3}$/.test(column) ? columnNumber(column) : 0
	};
}

/** Words the issues of several logs, errors first, and counts all of them. */
export function wordLogs(
	logs: readonly IssueLog[],
	file: TableFile,
	mappingName: string,
	locale: Locale
): Pick<DeskReading, 'issues' | 'errors' | 'warnings'> {
	const issues = logs.flatMap((log) => log.issues);
	const isError = ({ severity }: Issue): boolean => severity === 'error';
	const inOrder = [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))];
	return {
		issues: inOrder.map((issue) => wordedIssue(issue, file, mappingName, locale)),
		errors: logs.reduce((sum, log) => sum + log.errors, 0),
		warnings: logs.reduce((sum, log) => sum + log.warnings, 0)
	};
}

/** Gives a log without the issues of one file. */
export function logWithout(name: string, log: IssueLog): IssueLog {
	const rest = new IssueLog(log.limit);
	const dropped = log.issues.filter(({ file }) => file === name);
	for (const { type, file, row, column, ...details } of log.issues)
		if (file !== name) rest.add(type, { file, row, column }, details);
	const errors = dropped.filter(({ severity }) => severity === 'error').length;
	rest.errors = log.errors - errors;
	rest.warnings = log.warnings - (dropped.length - errors);
	return rest;
}
