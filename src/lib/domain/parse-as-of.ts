import { parsePeriod } from './period.ts';
import type { ParameterIssue } from './parameter-issue.ts';

/** Reads the parameter `asof` (an ISO day) that every page and file takes; absent or empty: null. */
export function parseAsOf(parameters: URLSearchParams): {
	asOf: string | null;
	issues: ParameterIssue[];
} {
	const value = parameters.get('asof') ?? '';
	if (value === '') return { asOf: null, issues: [] };
	if (parsePeriod(value)?.kind === 'day') return { asOf: value, issues: [] };
	const expected = 'YYYY-MM-DD';
	return { asOf: null, issues: [{ type: 'parameter/value', parameter: 'asof', value, expected }] };
}
