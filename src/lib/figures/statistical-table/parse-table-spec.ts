import type { ParameterIssue } from '#lib/domain/parameter-issue.ts';
import { parseAsOf } from '#lib/domain/parse-as-of.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import { parsePeriod, periodKinds, type PeriodKind } from '#lib/domain/period.ts';
import type { YearStyle } from '#lib/format/format-period.ts';
import type { TableSpec } from './types.ts';

const yearStyles: readonly YearStyle[] = ['both', 'era', 'western'];
const single = ['kind', 'from', 'to', 'years', 'asof'];

/**
 * Reads what table an address asks for. A parameter that is absent or empty means its default; one that
 * is not understood is an issue.
 *
 * @param kinds kinds of period that the topic has, the default first
 */
export function parseTableSpec(
	parameters: URLSearchParams,
	kinds: readonly PeriodKind[]
): { spec: TableSpec; issues: ParameterIssue[] } {
	const { asOf, issues } = parseAsOf(parameters);
	for (const parameter of single) {
		const values = new Set(parameters.getAll(parameter).filter((value) => value !== ''));
		const value = [...values].join(', ');
		if (values.size > 1)
			issues.push({ type: 'parameter/repeated', parameter, value, expected: '1' });
	}
	const choose = <T extends string>(parameter: string, allowed: readonly T[]): T | null => {
		const value = parameters.get(parameter) ?? '';
		const found = allowed.find((one) => one === value) ?? null;
		if (value !== '' && found === null)
			issues.push({ type: 'parameter/value', parameter, value, expected: allowed.join(', ') });
		return found;
	};
	// any kind is understood: a topic may have no value of it as of an earlier day
	const kind = choose('kind', periodKinds) ?? kinds[0] ?? null;
	const spec: TableSpec = {
		kind,
		from: readEnd(parameters, 'from', kind, issues),
		to: readEnd(parameters, 'to', kind, issues),
		years: choose('years', yearStyles) ?? 'both',
		asOf
	};
	checkOrder(spec, issues);
	return { spec, issues };
}

/** Writes a spec as the parameters of an address, leaving out what is the default; `parseTableSpec` reads it back. */
export function writeTableSpec(spec: TableSpec, kinds: readonly PeriodKind[]): URLSearchParams {
	const parameters = new URLSearchParams();
	if (spec.kind !== null && spec.kind !== kinds[0]) parameters.set('kind', spec.kind);
	if (spec.from !== null) parameters.set('from', spec.from);
	if (spec.to !== null) parameters.set('to', spec.to);
	if (spec.years !== 'both') parameters.set('years', spec.years);
	if (spec.asOf !== null) parameters.set('asof', spec.asOf);
	return parameters;
}

/** A range chosen for another kind of period (the reader switched `kind`) no longer says anything. */
function readEnd(
	parameters: URLSearchParams,
	parameter: 'from' | 'to',
	kind: PeriodKind | null,
	issues: ParameterIssue[]
): string | null {
	const value = parameters.get(parameter) ?? '';
	if (value === '') return null;
	if (parameter === 'from' && value === 'all') return value;
	const period = parsePeriod(value);
	if (period) return period.kind === kind ? period.id : null;
	const expected = `${parameter === 'from' ? 'all, ' : ''}2015, 2015FY, 2016-H1 …`;
	issues.push({ type: 'parameter/value', parameter, value, expected });
	return null;
}

function checkOrder(spec: TableSpec, issues: ParameterIssue[]): void {
	const from = spec.from === null ? null : parsePeriod(spec.from);
	const to = spec.to === null ? null : parsePeriod(spec.to);
	if (from && to && comparePeriods(from, to) > 0)
		issues.push({
			type: 'parameter/order',
			parameter: 'to',
			value: to.id,
			expected: `≥ ${from.id}`
		});
}
