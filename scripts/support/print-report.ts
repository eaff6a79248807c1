import type { PackageReport } from '#lib/ingest/read-package.ts';
import { wordIssue } from '#lib/ingest/word-issue.ts';
import { terminalLocale } from './terminal-locale.ts';

/**
 * Prints what a package holds and its issues, in the language of the environment (`LANG=ja…`) or English.
 *
 * @param told which issues are printed whole; all are counted
 */
export function printReport(
	{ data, descriptor, log }: PackageReport,
	told: 'all' | 'errors' = 'all'
): void {
	const locale = terminalLocale();
	const shown = log.issues.filter((issue) => told === 'all' || issue.severity === 'error');
	for (const issue of shown)
		console.error(`${issue.severity} ${issue.type}  ${wordIssue(issue, locale)}`);
	const hidden = log.errors + log.warnings - log.issues.length;
	if (hidden > 0) console.error(`… and ${hidden} more`);
	if (data)
		console.log(
			`${descriptor?.name} ${descriptor?.version}: ${data.indicators.length} indicators, ` +
				`${data.observations.length} observations, ${data.sources.length} documents, ` +
				`${data.breaks.length} breaks, ${data.gaps.length} gaps, ${data.events.length} events`
		);
	console.log(`${log.errors} errors, ${log.warnings} warnings`);
}
