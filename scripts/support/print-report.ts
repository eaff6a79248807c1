import type { PackageReport } from '#lib/ingest/read-package.ts';
import { wordIssue } from '#lib/ingest/word-issue.ts';
import type { Locale } from '#lib/messages/index.ts';

/** Prints what a package holds and every issue, in the language of the environment (`LANG=ja…`) or English. */
export function printReport({ data, descriptor, log }: PackageReport): void {
	const locale: Locale = (process.env['LANG'] ?? '').startsWith('ja') ? 'ja' : 'en';
	for (const issue of log.issues)
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
