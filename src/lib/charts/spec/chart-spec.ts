import type { PeriodKind } from '#lib/domain/period.ts';
import type { YearStyle } from '#lib/format/format-period.ts';

/** What a chart shows. The same spec gives the same chart on the page, in a file and on paper. */
export interface ChartSpec {
	/** id of the indicator */
	indicator: string;
	/** id of the breakdown whose parts are shown; null: the total */
	by: string | null;
	/** how parts are drawn */
	form: ChartForm;
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

/** How the parts of a breakdown are drawn: a line each, or bars stacked on one another. */
export const chartForms = ['lines', 'stacked'] as const;
export type ChartForm = (typeof chartForms)[number];

/** What an indicator allows a spec to say, and what it says unless told. */
export interface SpecContext {
	indicator: string;
	/** kinds of period that have values, the default first */
	kinds: readonly PeriodKind[];
	/** breakdowns that have values, with the kinds of period they have them of */
	breakdowns: readonly { id: string; kinds: readonly PeriodKind[] }[];
	/** periods that have values of prefectures, the newest first; absent: none */
	areaPeriods?: readonly string[];
}

/** Gives the spec that an address without parameters means. */
export function defaultSpec({ indicator, kinds }: SpecContext): ChartSpec {
	return {
		indicator,
		by: null,
		form: 'lines',
		kind: kinds[0] ?? 'year',
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
