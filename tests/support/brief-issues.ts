import type { Issue, IssueLog } from '#lib/ingest/issue.ts';

/** Gives each issue of a log as `type file:row:column`, for short expectations. */
export function briefIssues(log: IssueLog): string[] {
	return log.issues.map(briefIssue);
}

/** Gives an issue as `type file:row:column`. */
export function briefIssue({ type, file, row, column }: Issue): string {
	return `${type} ${file}:${row ?? ''}:${column}`;
}
