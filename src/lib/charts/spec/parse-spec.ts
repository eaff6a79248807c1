import type { ParameterIssue } from '#lib/domain/parameter-issue.ts';
import { parseAsOf } from '#lib/domain/parse-as-of.ts';
import { parseSince } from '#lib/domain/parse-since.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import { parsePeriod, type PeriodKind } from '#lib/domain/period.ts';
import type { YearStyle } from '#lib/format/format-period.ts';
import {
	areaMeasures,
	chartForms,
	defaultForm,
	defaultSpec,
	formsOf,
	shownMeasures,
	valueScales,
	type ChartForm,
	type ChartSpec,
	type SpecContext
} from './chart-spec.ts';

const yearStyles: readonly YearStyle[] = ['both', 'era', 'western'];
const single = [
	'by',
	'form',
	'show',
	'base',
	'scale',
	'kind',
	'from',
	'to',
	'years',
	'asof',
	'area_period',
	'area_measure'
];

/**
 * Reads a spec from the parameters of an address. A parameter that is absent or empty means its
 * default; one that is not understood is an issue. Parameters of others are left alone.
 */
export function parseSpec(
	parameters: URLSearchParams,
	context: SpecContext
): { spec: ChartSpec; issues: ParameterIssue[] } {
	const spec = defaultSpec(context);
	const { asOf, issues } = parseAsOf(parameters);
	spec.asOf = asOf;
	const changed = parseSince(parameters, asOf);
	spec.since = changed.since;
	issues.push(...changed.issues);
	for (const parameter of [...single, 'since']) {
		const values = parameters.getAll(parameter).filter((value) => value !== '');
		if (new Set(values).size > 1)
			issues.push({
				type: 'parameter/repeated',
				parameter,
				value: values.join(', '),
				expected: '1'
			});
	}
	const choose = <T extends string>(parameter: string, allowed: readonly T[], fallback: T): T => {
		const value = parameters.get(parameter) ?? '';
		if (value === '') return fallback;
		const found = allowed.find((one) => one === value);
		if (found === undefined)
			issues.push({ type: 'parameter/value', parameter, value, expected: allowed.join(', ') });
		return found ?? fallback;
	};
	// a form sends 0 before the 1 of a ticked box, so that an unticked one says so without any script
	const flag = (parameter: string, fallback: boolean): boolean => {
		const values = parameters.getAll(parameter).filter((value) => value !== '');
		const stranger = values.find((value) => value !== '0' && value !== '1');
		if (stranger !== undefined)
			issues.push({ type: 'parameter/value', parameter, value: stranger, expected: '0, 1' });
		return values.length === 0 ? fallback : values.includes('1');
	};

	const breakdowns = context.breakdowns.map(({ id }) => id);
	spec.by = choose('by', breakdowns, '') || null;
	spec.kind = chooseKind(spec, context, choose);
	spec.form = chooseForm(spec, context, choose);
	spec.categories = readCategories(parameters, spec.by, context, issues);
	spec.show = choose('show', shownMeasures, spec.show);
	spec.base = readBase(parameters, issues);
	spec.scale = choose('scale', valueScales, spec.scale);
	spec.bridge = flag('bridge', spec.bridge);
	spec.years = choose('years', yearStyles, spec.years);
	spec.publicOnly = flag('public', spec.publicOnly);
	spec.breaks = flag('breaks', spec.breaks);
	spec.events = flag('events', spec.events);
	spec.from = readEnd(parameters, 'from', spec.kind, issues);
	spec.to = readEnd(parameters, 'to', spec.kind, issues);
	spec.areaPeriod = readAreaPeriod(parameters, context, spec.asOf, issues);
	spec.areaMeasure = choose('area_measure', areaMeasures, spec.areaMeasure);
	checkOrder(spec, issues);
	return { spec, issues };
}

/** A kind that the total has and the breakdown has not (the reader switched `by`) gives way to its own. */
function chooseKind(
	spec: ChartSpec,
	{ kinds, breakdowns }: SpecContext,
	choose: (parameter: string, allowed: readonly PeriodKind[], fallback: PeriodKind) => PeriodKind
): PeriodKind {
	const own = breakdowns.find(({ id }) => id === spec.by)?.kinds ?? kinds;
	const all = [...new Set([...kinds, ...breakdowns.flatMap((b) => b.kinds)])];
	const fallback = own[0] ?? spec.kind;
	const chosen = choose('kind', all, fallback);
	return own.includes(chosen) ? chosen : fallback;
}

/** A kind of chart that the chosen breakdown cannot be drawn as (the reader switched `by`) gives way. */
function chooseForm(
	spec: ChartSpec,
	context: SpecContext,
	choose: <T extends string>(parameter: string, allowed: readonly T[], fallback: T) => T
): ChartForm {
	const fallback = defaultForm(context, spec);
	const chosen = choose('form', chartForms, fallback);
	return formsOf(context, spec.by).includes(chosen) ? chosen : fallback;
}

/** Parts of another breakdown (the reader switched `by`) no longer say anything; unknown ones are issues. */
function readCategories(
	parameters: URLSearchParams,
	by: string | null,
	{ breakdowns }: SpecContext,
	issues: ParameterIssue[]
): string[] {
	const own = breakdowns.find(({ id }) => id === by)?.categories ?? [];
	const known = new Set(breakdowns.flatMap(({ categories }) => categories));
	const asked = new Set(parameters.getAll('cat').filter((value) => value !== ''));
	for (const value of asked)
		if (!known.has(value))
			issues.push({
				type: 'parameter/value',
				parameter: 'cat',
				value,
				expected: (own.length > 0 ? own : [...known]).join(', ')
			});
	return own.filter((id) => asked.has(id));
}

function readBase(parameters: URLSearchParams, issues: ParameterIssue[]): number | null {
	const value = parameters.get('base') ?? '';
	if (value === '') return null;
	if (/^[12]\d{3}$/.test(value)) return Number(value);
	issues.push({ type: 'parameter/value', parameter: 'base', value, expected: 'YYYY' });
	return null;
}

/** A range chosen for another kind of period (the reader switched `kind`) no longer says anything. */
function readEnd(
	parameters: URLSearchParams,
	parameter: string,
	kind: PeriodKind,
	issues: ParameterIssue[]
): string | null {
	const value = parameters.get(parameter) ?? '';
	if (value === '') return null;
	const period = parsePeriod(value);
	if (!period) {
		issues.push({ type: 'parameter/value', parameter, value, expected: '2015, 2015FY, 2016-H1 …' });
		return null;
	}
	return period.kind === kind ? period.id : null;
}

/** From a past day, a period of which nothing was published yet gives way to the newest that has values. */
function readAreaPeriod(
	parameters: URLSearchParams,
	{ areaPeriods = [] }: SpecContext,
	asOf: string | null,
	issues: ParameterIssue[]
): string | null {
	const parameter = 'area_period';
	const value = parameters.get(parameter) ?? '';
	if (value === '') return null;
	if (areaPeriods.includes(value)) return value;
	if (asOf === null || !parsePeriod(value))
		issues.push({ type: 'parameter/value', parameter, value, expected: areaPeriods.join(', ') });
	return null;
}

function checkOrder(spec: ChartSpec, issues: ParameterIssue[]): void {
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
