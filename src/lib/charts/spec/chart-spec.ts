import type { Partition } from '#lib/domain/indicator.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { YearStyle } from '#lib/format/format-period.ts';

/** What a chart shows. The same spec gives the same chart on the page, in a file and on paper. */
export interface ChartSpec {
	/** id of the indicator */
	indicator: string;
	/** id of the breakdown whose parts are shown; null: the total */
	by: string | null;
	/** ids of the parts that are drawn; empty: those with the largest values */
	categories: readonly string[];
	/** the kind of chart */
	form: ChartForm;
	/** what is drawn of the values */
	show: Shown;
	/** year whose value is 100 where an index is shown; null: the first that can be a base */
	base: number | null;
	/** the value axis; a logarithmic one only where lines are drawn */
	scale: ValueScale;
	/** whether a dashed line crosses periods without a value */
	bridge: boolean;
	/** one kind of period at a time */
	kind: PeriodKind;
	/** first and last period shown (canonical, of the kind); null: as far as there are values */
	from: string | null;
	to: string | null;
	/** how years are written */
	years: YearStyle;
	/** only values that documents of public bodies carry */
	publicOnly: boolean;
	/** ISO day; documents published later are not seen; null: all */
	asOf: string | null;
	/** ISO day after which changes are listed, not later than `asOf`; null: none are */
	since: string | null;
	/** whether breaks and events are marked */
	breaks: boolean;
	events: boolean;
	/** period of which prefectures are compared (canonical); null: the newest that has most of them */
	areaPeriod: string | null;
	/** what is compared of prefectures: values, or values per 100,000 of a population */
	areaMeasure: AreaMeasure;
}

export const areaMeasures = ['value', 'rate'] as const;
export type AreaMeasure = (typeof areaMeasures)[number];

/**
 * The kinds of chart: lines; steps (ranks); bars side by side; bars of parts on one another, as values
 * and as shares of 100 %; a small chart for each part; dots of one period in order; two periods joined
 * by a slope; a table of shaded cells.
 */
export const chartForms = [
	'lines',
	'step',
	'bars',
	'stacked',
	'share',
	'multiples',
	'dots',
	'slope',
	'heat'
] as const;
export type ChartForm = (typeof chartForms)[number];

/**
 * What is drawn: the values; their change on the period before (前年同期); an index of a base year; the
 * share of a part in the total of the period; the number per 100,000 of a population.
 */
export const shownMeasures = ['value', 'change', 'index', 'share', 'rate'] as const;
export type Shown = (typeof shownMeasures)[number];

export const valueScales = ['linear', 'log'] as const;
export type ValueScale = (typeof valueScales)[number];

/** What a context says of a breakdown. */
export interface BreakdownContext {
	id: string;
	/** kinds of period that it has values of, the default first */
	kinds: readonly PeriodKind[];
	/** ids of its parts that have values, in their order */
	categories: readonly string[];
	parts: Partition;
	/** how many periods of a kind have values */
	periods: Readonly<Partial<Record<PeriodKind, number>>>;
}

/** What an indicator allows a spec to say, and what it says unless told. */
export interface SpecContext {
	indicator: string;
	/** whether its values are ranks */
	isRank: boolean;
	/** kinds of period that have values, the default first */
	kinds: readonly PeriodKind[];
	/** breakdowns that have values */
	breakdowns: readonly BreakdownContext[];
	/** periods that have values of prefectures, the newest first; absent: none */
	areaPeriods?: readonly string[];
}

/** Gives the spec that an address without parameters means. */
export function defaultSpec(context: SpecContext): ChartSpec {
	const kind = context.kinds[0] ?? 'year';
	return {
		indicator: context.indicator,
		by: null,
		categories: [],
		form: defaultForm(context, { by: null, kind }),
		show: 'value',
		base: null,
		scale: 'linear',
		bridge: false,
		kind,
		from: null,
		to: null,
		years: 'both',
		publicOnly: false,
		asOf: null,
		since: null,
		breaks: true,
		events: false,
		areaPeriod: null,
		areaMeasure: 'value'
	};
}

/** Gives the kinds of chart that the total or a breakdown can be drawn as. */
export function formsOf(context: SpecContext, by: string | null): readonly ChartForm[] {
	if (by === null) return context.isRank ? ['step'] : ['lines', 'bars'];
	const parts = context.breakdowns.find(({ id }) => id === by)?.parts;
	const stacks = parts === 'multiple' ? [] : (['stacked', 'share'] as const);
	return ['lines', 'bars', ...stacks, 'multiples', 'dots', 'slope', 'heat'];
}

/** One period of parts is ranked, two are joined, more are lines. */
export function defaultForm(
	context: SpecContext,
	{ by, kind }: Pick<ChartSpec, 'by' | 'kind'>
): ChartForm {
	if (by === null) return context.isRank ? 'step' : 'lines';
	const periods = context.breakdowns.find(({ id }) => id === by)?.periods[kind] ?? 0;
	return periods > 2 ? 'lines' : periods === 2 ? 'slope' : 'dots';
}
