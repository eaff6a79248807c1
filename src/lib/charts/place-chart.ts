import { placePartLines } from './breakdown/place-part-lines.ts';
import { placeStack } from './breakdown/place-stack.ts';
import type { BreakdownSeries, PlacedPartLines, PlacedStack } from './breakdown/types.ts';
import { placeHeat } from './heat/place-heat.ts';
import type { PlacedHeat } from './heat/types.ts';
import { placeLine, type LineBox } from './line/place-line.ts';
import type { LineSeries, PlacedLine } from './line/types.ts';
import { placeMultiples } from './multiples/place-multiples.ts';
import type { PlacedMultiples } from './multiples/types.ts';
import type { ChartForm } from './spec/chart-spec.ts';

/** A chart in pixels, whatever its kind. */
export type PlacedChart =
	({ form: 'line' } & PlacedLine) | PlacedPartLines | PlacedStack | PlacedMultiples | PlacedHeat;

/** Places the total as the kind of chart a spec asks; null where it has too few values for axes. */
export function placeTotal(series: LineSeries, box: LineBox): PlacedChart | null {
	const placed = placeLine(series, box);
	return placed && { form: 'line', ...placed };
}

const placers: Partial<
	Record<ChartForm, (series: BreakdownSeries, box: LineBox) => PlacedChart | null>
> = {
	heat: placeHeat,
	multiples: placeMultiples,
	stacked: placeStack
};

/** Places parts as the kind of chart a spec asks, or as lines; null where there is nothing to draw. */
export function placeParts(series: BreakdownSeries, box: LineBox): PlacedChart | null {
	return placers[series.spec.form]?.(series, box) ?? placePartLines(series, box);
}
