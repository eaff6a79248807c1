import type { Dossier } from '#lib/domain/dossier.ts';
import type { Denominator } from '#lib/domain/rate-per-population.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { breakdownSeries } from './breakdown/breakdown-series.ts';
import { describeParts } from './breakdown/describe-parts.ts';
import { partName } from './breakdown/place-parts.ts';
import type { BreakdownSeries } from './breakdown/types.ts';
import { wordSums } from './breakdown/word-sums.ts';
import { wordNotes } from './frame/word-notes.ts';
import type { KeyEntry } from './key/chart-key.ts';
import { keyOfParts, keyOfTotal } from './key-of-chart.ts';
import { describeLine } from './line/describe-line.ts';
import { lineSeries } from './line/line-series.ts';
import type { LineBox } from './line/place-line.ts';
import type { LineSeries } from './line/types.ts';
import { onDemand, type Makers } from './on-demand.ts';
import { placeParts, placeTotal, type PlacedChart } from './place-chart.ts';
import type { DrawnLine, LinePoint, Measure } from './series/types.ts';
import { wordMethod } from './series/word-measure.ts';
import { dividingForms, wordRefusedQuestions, wordRefusedValues } from './series/word-remarks.ts';
import type { ChartSpec } from './spec/chart-spec.ts';

/** The frame a chart is placed in, before its language and years are known. */
export type ChartBox = Omit<LineBox, 'locale' | 'years'>;

/** What is drawn of the total or of a part, under its name ('' the total). */
export interface ChartColumn {
	id: string;
	name: string;
	line: DrawnLine;
}

/** Everything a page or a file says of a chart, from one spec and one dossier. */
export interface ChartContent {
	spec: ChartSpec;
	/** the published values of the total, which tables show beside any chart */
	total: LineSeries;
	/** what is drawn, how it is to be read, and of which periods */
	measure: Measure;
	columns: ChartColumn[];
	periods: LineSeries['periods'];
	/** the values that are drawn */
	points: LinePoint[];
	key: KeyEntry[];
	/** what of the question is refused, with the reason, and what is drawn instead */
	remarks: string[];
	/** numbered breaks, lettered events, gaps with their reasons, rounding, values not given */
	notes: string[];
	/** the chart in sentences: its text alternative */
	description: string;
	/** places it in a box; null where there are too few values for axes */
	place(box: ChartBox): PlacedChart | null;
}

/**
 * Gives the content of the chart that a spec asks of a dossier. Each part is worked out when it is first
 * read, so that a drawing does not wait for its words.
 *
 * @param denominators populations that a rate may be taken of
 */
export function chartContent(
	dossier: Dossier,
	spec: ChartSpec,
	locale: Locale,
	denominators: readonly Denominator[] = []
): ChartContent {
	const total = (): LineSeries => lineSeries(dossier, { ...spec, show: 'value' });
	const drawn = dividingForms.includes(spec.form) ? { ...spec, show: 'value' as const } : spec;
	const parts = breakdownSeries(dossier, drawn, denominators);
	return parts
		? contentOfParts(parts, spec, total, locale)
		: contentOfTotal(lineSeries(dossier, drawn, denominators), spec, total, locale);
}

function contentOfTotal(
	series: LineSeries,
	spec: ChartSpec,
	total: () => LineSeries,
	locale: Locale
): ChartContent {
	const columns = [{ id: '', name: m.total({}, { locale }), line: series }];
	return onDemand<ChartContent>({
		...shared(series, spec, columns, locale),
		total,
		key: () => keyOfTotal(series, locale),
		description: () => describeLine(series, locale),
		place: () => (box) => placeTotal(series, fullBox(box, spec, locale))
	});
}

function contentOfParts(
	series: BreakdownSeries,
	spec: ChartSpec,
	total: () => LineSeries,
	locale: Locale
): ChartContent {
	const columns = series.lines.map((line) => ({
		id: line.category.id,
		name: partName(line, locale),
		line
	}));
	const content = shared(series, spec, columns, locale);
	const count = series.lines.length;
	const chosen = (): string =>
		spec.categories.length === 0
			? m.parts_to_choose({ count }, { locale })
			: m.parts_too_many({ count }, { locale });
	const isCut = spec.categories.length === 0 ? series.left > 0 : spec.categories.length > count;
	return onDemand<ChartContent>({
		...content,
		remarks: () => (isCut ? [...content.remarks(), chosen()] : content.remarks()),
		notes: () => {
			const sums = wordSums(series.sums, series.breakdown, { locale, years: spec.years });
			return sums === null ? content.notes() : [...content.notes(), sums];
		},
		total,
		key: () => keyOfParts(series, locale),
		description: () => describeParts(series, locale),
		place: () => (box) => placeParts(series, fullBox(box, spec, locale))
	});
}

function fullBox(box: ChartBox, { years }: ChartSpec, locale: Locale): LineBox {
	return { ...box, locale, years };
}

type Shared = 'spec' | 'measure' | 'columns' | 'periods' | 'points' | 'remarks' | 'notes';

/** What the content of any chart has in common. */
function shared(
	series: LineSeries | BreakdownSeries,
	spec: ChartSpec,
	columns: ChartColumn[],
	locale: Locale
): Makers<Pick<ChartContent, Shared>> {
	const lines = columns.map(({ line }) => line);
	const { measure, periods, unit } = series;
	const style = { locale, years: spec.years };
	return {
		spec: () => spec,
		measure: () => measure,
		columns: () => columns,
		periods: () => periods,
		points: () => lines.flatMap((line) => line.points),
		remarks: () => wordRefusedQuestions(spec, measure, lines, locale),
		notes: () => {
			const method = wordMethod(measure, unit, locale);
			return [
				...wordNotes(series, locale),
				...wordRefusedValues(measure, lines, style),
				...(method === null ? [] : [method])
			];
		}
	};
}
