import { placePartBars, placeTotalBars } from './bars/place-bars.ts';
import { placeThinBars } from './bars/place-thin-bars.ts';
import type { PlacedBars, PlacedThinBars } from './bars/types.ts';
import { placePartLines } from './breakdown/place-part-lines.ts';
import { placeShare } from './breakdown/place-share.ts';
import { placeStack } from './breakdown/place-stack.ts';
import type {
	BreakdownSeries,
	PlacedPartLines,
	PlacedShare,
	PlacedStack
} from './breakdown/types.ts';
import { placeDots } from './dots/place-dots.ts';
import type { PlacedDots } from './dots/types.ts';
import { placeHeat } from './heat/place-heat.ts';
import type { PlacedHeat } from './heat/types.ts';
import { placeLine, type LineBox } from './line/place-line.ts';
import type { LineSeries, PlacedLine } from './line/types.ts';
import { placeMultiples } from './multiples/place-multiples.ts';
import type { PlacedMultiples } from './multiples/types.ts';
import { placeSlope } from './slope/place-slope.ts';
import type { PlacedSlope } from './slope/types.ts';
import type { ChartForm, ChartSpec } from './spec/chart-spec.ts';

/** A chart in pixels, whatever its kind. */
export type PlacedChart =
	| ({ form: 'line' } & PlacedLine)
	| PlacedPartLines
	| PlacedStack
	| PlacedShare
	| PlacedBars
	| PlacedThinBars
	| PlacedMultiples
	| PlacedHeat
	| PlacedDots
	| PlacedSlope;

/** Places the total as the kind of chart a spec asks; null where it has too few values for axes. */
export function placeTotal(total: LineSeries, box: LineBox): PlacedChart | null {
	const isBars = total.spec.form === 'bars';
	const bars = isBars ? placeTotalBars(total, box) : null;
	const line = bars ? null : placeLine(isBars ? linear(total) : total, box);
	if (!line) return bars;
	return isBars ? placeThinBars({ form: 'line', ...line }, box) : { form: 'line', ...line };
}

type Placer = (series: BreakdownSeries, box: LineBox) => PlacedChart | null;

const placers: Readonly<Partial<Record<ChartForm, Placer>>> = {
	lines: placePartLines,
	multiples: placeMultiples,
	heat: placeHeat,
	dots: placeDots,
	slope: placeSlope
};

/** Kinds of chart that give way to lines where their bars would be too thin. */
const barPlacers: Readonly<Partial<Record<ChartForm, Placer>>> = {
	bars: placePartBars,
	stacked: placeStack,
	share: placeShare
};

/** Places parts as the kind of chart a spec asks; null where there is nothing to draw. */
export function placeParts(parts: BreakdownSeries, box: LineBox): PlacedChart | null {
	const { form } = parts.spec;
	const placeBars = barPlacers[form];
	if (!placeBars) return (placers[form] ?? placePartLines)(parts, box);
	const bars = placeBars(parts, box);
	const lines = bars ? null : placePartLines(linear(parts), box);
	return lines ? placeThinBars(lines, box) : bars;
}

/** Bars have no logarithmic axis, nor have the lines that stand for them. */
function linear<T extends { spec: ChartSpec }>(series: T): T {
	return { ...series, spec: { ...series.spec, scale: 'linear' } };
}
