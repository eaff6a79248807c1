import { error } from '@sveltejs/kit';
import type { ParameterIssue } from '#lib/domain/parameter-issue.ts';
import { parseAsOf } from '#lib/domain/parse-as-of.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Gives the day that a request looks from. @throws 400 that names the parameter where it is no day */
export function readAsOf(url: URL, locale: Locale): string | null {
	const { asOf, issues } = parseAsOf(url.searchParams);
	refuseIssues(issues, locale);
	return asOf;
}

/** Refuses a request whose parameters were not understood. @throws 400 that names each of them */
export function refuseIssues(issues: readonly ParameterIssue[], locale: Locale): void {
	const [first] = issues;
	if (!first) return;
	error(400, {
		message: m.error_parameter({ parameter: first.parameter }, { locale }),
		code: 'parameter',
		issues: [...issues]
	});
}

/** Refuses a request for something that does not exist. @throws 404 that names it */
export function refuseUnknown(id: string, locale: Locale): never {
	error(404, { message: m.error_unknown({ id }, { locale }), code: 'not-found' });
}
