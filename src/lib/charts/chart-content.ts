import type { Dossier } from '#lib/domain/dossier.ts';
import type { Locale } from '#lib/messages/index.ts';
import { breakdownSeries } from './breakdown/breakdown-series.ts';
import { describeParts } from './breakdown/describe-parts.ts';
import { partsKey } from './breakdown/parts-key.ts';
import { placePartLines } from './breakdown/place-part-lines.ts';
import { placeStack } from './breakdown/place-stack.ts';
import type { BreakdownSeries, PlacedPartLines, PlacedStack } from './breakdown/types.ts';
import { dotsKey } from './dots/dots-key.ts';
import { placeDots } from './dots/place-dots.ts';
import type { PlacedDots } from './dots/types.ts';
import { wordNotes } from './frame/word-notes.ts';
import { chartKey, type KeyEntry } from './key/chart-key.ts';
import { describeLine } from './line/describe-line.ts';
import { lineSeries } from './line/line-series.ts';
import { placeLine, type LineBox } from './line/place-line.ts';
import type { LineSeries, PlacedLine } from './line/types.ts';
import type { LinePoint } from './series/types.ts';
import { placeSlope } from './slope/place-slope.ts';
import { slopeKey } from './slope/slope-key.ts';
import type { PlacedSlope } from './slope/types.ts';
import type { ChartSpec } from './spec/chart-spec.ts';

/** A chart in pixels, whatever its kind. */
export type PlacedChart =
	({ form: 'line' } & PlacedLine) | PlacedPartLines | PlacedStack | PlacedDots | PlacedSlope;

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
			key: chartKey(total, locale),
			notes: wordNotes(total, locale),
			description: describeLine(total, locale),
			place(box) {
				const placed = placeLine(total, full(box));
				return placed ? { form: 'line', ...placed } : null;
			}
		};
	return {
		spec,
		total,
		points: parts.lines.flatMap((line) => line.points),
		key: keyOfParts(parts, locale),
		notes: wordNotes({ ...parts, events: [], gaps: [] }, locale),
		description: describeParts(parts, locale),
		place: (box) => placeParts(parts, full(box))
	};
}

function placeParts(parts: BreakdownSeries, box: LineBox): PlacedChart | null {
	const { form } = parts.spec;
	if (form === 'dots') return placeDots(parts, box);
	if (form === 'slope') return placeSlope(parts, box);
	return (form === 'stacked' ? placeStack(parts, box) : null) ?? placePartLines(parts, box);
}

function keyOfParts(parts: BreakdownSeries, locale: Locale): KeyEntry[] {
	const { form } = parts.spec;
	if (form === 'dots') return dotsKey(parts, locale);
	return form === 'slope' ? slopeKey(parts, locale) : partsKey(parts, locale);
}
