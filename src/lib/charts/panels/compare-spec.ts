import type { ParameterIssue } from '#lib/domain/parameter-issue.ts';
import { ParameterReader } from '#lib/domain/parameter-reader.ts';
import { parseAsOf } from '#lib/domain/parse-as-of.ts';
import { firstYear, lastYear, periodKinds, type PeriodKind } from '#lib/domain/period.ts';
import type { SeriesComparison } from '#lib/domain/series-comparison.ts';
import type { YearStyle } from '#lib/format/format-period.ts';

export const compareViews = ['panels', 'index'] as const;
/** A panel for each series with an axis of its own, or one panel of indices. */
export type CompareView = (typeof compareViews)[number];

/** More lines than this cannot be told apart. */
export const mostIndicators = 6;

/** What a comparison shows. */
export interface CompareSpec {
	/** ids of one to six indicators in the order shown; none: help */
	indicators: string[];
	view: CompareView;
	/** base year of the index; null: the earliest that all series have */
	base: number | null;
	/** kind of period, taken where a series has it; null: the default of each */
	kind: PeriodKind | null;
	/** first and last year shown (of a fiscal year: the one it starts in); null: as far as there are values */
	from: number | null;
	to: number | null;
	years: YearStyle;
	publicOnly: boolean;
	/** ISO day; null: all documents */
	asOf: string | null;
}

/** What an address may name. */
export interface CompareChoices {
	/** ids of all indicators */
	indicators: readonly string[];
	sets: readonly Pick<SeriesComparison, 'id' | 'indicators'>[];
}

const yearStyles: readonly YearStyle[] = ['both', 'era', 'western'];

/**
 * Reads a comparison from the parameters of an address: `i`, repeated, names the indicators; `set` those
 * of a ready-made comparison before them.
 */
export function parseCompare(
	parameters: URLSearchParams,
	choices: CompareChoices
): { spec: CompareSpec; issues: ParameterIssue[] } {
	const read = new ParameterReader(parameters);
	const { asOf, issues } = parseAsOf(parameters);
	const set = read.choice(
		'set',
		choices.sets.map(({ id }) => id)
	);
	const known = new Set(choices.indicators);
	const named = parameters.getAll('i').filter((id) => id !== '');
	for (const id of new Set(named)) if (!known.has(id)) read.refuse('i', id, 'id');
	const ofSet = choices.sets.find(({ id }) => id === set)?.indicators ?? [];
	const indicators = [...new Set([...ofSet, ...named])].filter((id) => known.has(id));
	if (indicators.length > mostIndicators)
		read.refuse('i', String(indicators.length), `≤ ${mostIndicators}`);
	const year = (parameter: string): number | null => read.whole(parameter, firstYear, lastYear);
	const spec: CompareSpec = {
		indicators,
		view: read.choice('view', compareViews) ?? 'panels',
		base: year('base'),
		kind: read.choice(
			'kind',
			periodKinds.filter((kind) => kind !== 'range')
		),
		from: year('from'),
		to: year('to'),
		years: read.choice('years', yearStyles) ?? 'both',
		publicOnly: read.flag('public'),
		asOf
	};
	const all = [...issues, ...read.issues];
	if (spec.from !== null && spec.to !== null && spec.from > spec.to)
		all.push({
			type: 'parameter/order',
			parameter: 'to',
			value: String(spec.to),
			expected: `≥ ${spec.from}`
		});
	return { spec, issues: all };
}

/** Writes a comparison as the parameters of an address, less what is the default; `parseCompare` reads it back. */
export function writeCompare(spec: CompareSpec): URLSearchParams {
	const parameters = new URLSearchParams(spec.indicators.map((id) => ['i', id]));
	const put = (name: string, value: string | number | null): void => {
		if (value !== null) parameters.set(name, String(value));
	};
	put('view', spec.view === 'panels' ? null : spec.view);
	put('base', spec.base);
	put('kind', spec.kind);
	put('from', spec.from);
	put('to', spec.to);
	put('years', spec.years === 'both' ? null : spec.years);
	put('public', spec.publicOnly ? 1 : null);
	put('asof', spec.asOf);
	return parameters;
}

/** Gives the ready-made comparison of exactly these indicators, in whatever order. */
export function setOf<T extends Pick<SeriesComparison, 'indicators'>>(
	sets: readonly T[],
	indicators: readonly string[]
): T | null {
	const key = (ids: readonly string[]): string => [...ids].sort().join('|');
	return sets.find((set) => key(set.indicators) === key(indicators)) ?? null;
}
