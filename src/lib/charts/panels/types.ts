import type { PlacedPartLines } from '../breakdown/types.ts';
import type { LineSeries, PlacedLine } from '../line/types.ts';
import type { PlacedOwnName } from '../overlay/types.ts';
import type { ReadingSeries } from '../reading/types.ts';
import type { LineBreak } from '../series/types.ts';
import type { LinePoint } from '../series/types.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { IndexedPoint, IndexSeries } from '#lib/domain/index-series.ts';
import type { PeriodKind } from '#lib/domain/period.ts';

/** One series of a comparison. */
export interface Panel {
	dossier: Dossier;
	/** kinds of period that it has national values of, the default first */
	kinds: readonly PeriodKind[];
	/** the values of the years shown */
	series: LineSeries;
	/** all its values: the base of an index may stand outside the years shown */
	whole: LineSeries;
}

/** One series of a comparison as an index. */
export interface IndexLine {
	panel: Panel;
	indexed: IndexSeries<LinePoint>;
	/** of the years shown */
	shown: IndexedPoint<LinePoint>[];
	/** what is drawn of them, cut where a value has no index */
	runs: (IndexedPoint<LinePoint> & { refusal: null })[][];
	/** breaks within what is drawn, none of which refuses; numbered through all lines */
	breaks: LineBreak[];
}

/** Lines of text with their places. */
export interface PlacedHeading {
	x: number;
	y: number;
	text: string;
}

/** Panels one above the other on one time axis, in pixels. */
export interface PlacedPanels {
	form: 'panels';
	width: number;
	height: number;
	size: number;
	/** places of the ticks of the shared axis, as lines through all plots */
	guides: number[];
	panels: {
		/** id of the indicator */
		id: string;
		/** pixels of its top */
		y: number;
		heading: PlacedHeading[];
		/** names of the lines of an own file; absent: none */
		own?: PlacedOwnName[];
		/** null: it has no value in the years shown */
		placed: PlacedLine | null;
		/** what stands in place of a plot */
		empty: string;
	}[];
	/** the values of each panel, in the pixels of the whole; each is told with the name of its series */
	readings: ReadingSeries[];
}

/** Indices in one panel, in pixels. */
export interface PlacedIndex extends Omit<PlacedPartLines, 'form'> {
	form: 'index';
}

/** A comparison in pixels. */
export type PlacedComparison = PlacedPanels | PlacedIndex;
