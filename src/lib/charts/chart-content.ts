import type { Dossier } from '#lib/domain/dossier.ts';
import type { Locale } from '#lib/messages/index.ts';
import { barsKey } from './bars/bars-key.ts';
import { placePartBars, placeTotalBars } from './bars/place-bars.ts';
import { placeThinBars } from './bars/place-thin-bars.ts';
import type { PlacedBars, PlacedThinBars } from './bars/types.ts';
import { breakdownSeries } from './breakdown/breakdown-series.ts';
import { columnsKey } from './breakdown/columns-key.ts';
import { describeParts } from './breakdown/describe-parts.ts';
import { partsKey } from './breakdown/parts-key.ts';
import { placePartLines } from './breakdown/place-part-lines.ts';
import { placeShare } from './breakdown/place-share.ts';
import { placeStack } from './breakdown/place-stack.ts';
import type {
	BreakdownSeries,
	PlacedPartLines,
	PlacedShare,
	PlacedStack
} from './breakdown/types.ts';
import { wordNotes } from './frame/word-notes.ts';
import { chartKey, type KeyEntry } from './key/chart-key.ts';
import { describeLine } from './line/describe-line.ts';
import { lineSeries } from './line/line-series.ts';
import { placeLine, type LineBox } from './line/place-line.ts';
import type { LineSeries, PlacedLine } from './line/types.ts';
import type { LinePoint } from './series/types.ts';
import type { ChartSpec } from './spec/chart-spec.ts';

/** A chart in pixels, whatever its kind. */
export type PlacedChart =
	| ({ form: 'line' } & PlacedLine)
	| PlacedPartLines
	| PlacedStack
	| PlacedShare
	| PlacedBars
	| PlacedThinBars;

/** Everything a page or a file says of a chart, from one spec and one dossier. */
export interface ChartContent {
	spec: ChartSpec;
	/** the total, which tables show beside any chart */
	total: LineSeries;
	/** the values that are drawn */
	points: LinePoint[];
	key: KeyEntry[];
	/** numbered breaks, lettered events, gaps with their reasons */
	notes: string[];
	/** the chart in sentences: its text alternative */
	description: string;
	/** places it in a box; null where there are too few values for axes */
	place(box: Omit<LineBox, 'locale' | 'years'>): PlacedChart | null;
}

/** Gives the content of the chart that a spec asks of a dossier. */
export function chartContent(dossier: Dossier, spec: ChartSpec, locale: Locale): ChartContent {
	const total = lineSeries(dossier, spec);
	const parts = breakdownSeries(dossier, spec);
	const full = (box: Omit<LineBox, 'locale' | 'years'>): LineBox => ({
		...box,
		locale,
		years: spec.years
	});
	if (!parts)
		return {
			spec,
			total,
			points: total.points,
			key: spec.form === 'bars' ? barsKey(total, [total], locale) : chartKey(total, locale),
			notes: wordNotes(total, locale),
			description: describeLine(total, locale),
			place: (box) => placeTotal(total, full(box))
		};
	return {
		spec,
		total,
		points: parts.lines.flatMap((line) => line.points),
		key: keyOf(parts, locale),
		notes: wordNotes({ ...parts, events: [], gaps: [] }, locale),
		description: describeParts(parts, locale),
		place: (box) => placeParts(parts, full(box))
	};
}

function placeTotal(total: LineSeries, box: LineBox): PlacedChart | null {
	const isBars = total.spec.form === 'bars';
	const bars = isBars ? placeTotalBars(total, box) : null;
	const line = bars ? null : placeLine(isBars ? linear(total) : total, box);
	if (!line) return bars;
	return isBars ? placeThinBars({ form: 'line', ...line }, box) : { form: 'line', ...line };
}

function placeParts(parts: BreakdownSeries, box: LineBox): PlacedChart | null {
	const place = { bars: placePartBars, stacked: placeStack, share: placeShare };
	const { form } = parts.spec;
	if (form !== 'bars' && form !== 'stacked' && form !== 'share') return placePartLines(parts, box);
	const bars = place[form](parts, box);
	const lines = bars ? null : placePartLines(linear(parts), box);
	return lines ? placeThinBars(lines, box) : bars;
}

/** Bars have no logarithmic axis, nor have the lines that stand for them. */
function linear<T extends { spec: ChartSpec }>(series: T): T {
	return { ...series, spec: { ...series.spec, scale: 'linear' } };
}

function keyOf(parts: BreakdownSeries, locale: Locale): KeyEntry[] {
	const { form } = parts.spec;
	if (form === 'bars') return barsKey(parts, parts.lines, locale);
	return form === 'stacked' || form === 'share'
		? columnsKey(parts, locale)
		: partsKey(parts, locale);
}
