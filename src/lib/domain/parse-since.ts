import type { ParameterIssue } from './parameter-issue.ts';
import { parsePeriod } from './period.ts';

/**
 * Reads the parameter `since` (an ISO day): what changed after it. Absent or empty: null. After a day
 * later than `asof` nothing can have changed, which is an issue of `since`.
 *
 * @param asOf the day that `asof` names, null: all documents
 */
export function parseSince(
	parameters: URLSearchParams,
	asOf: string | null
): { since: string | null; issues: ParameterIssue[] } {
	const parameter = 'since';
	const value = parameters.getAll(parameter).find((one) => one !== '') ?? '';
	if (value === '') return { since: null, issues: [] };
	if (parsePeriod(value)?.kind !== 'day')
		return {
			since: null,
			issues: [{ type: 'parameter/value', parameter, value, expected: 'YYYY-MM-DD' }]
		};
	if (asOf !== null && value > asOf)
		return {
			since: null,
			issues: [{ type: 'parameter/order', parameter, value, expected: `≤ ${asOf}` }]
		};
	return { since: value, issues: [] };
}
