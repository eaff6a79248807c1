import type { FrameWords } from '#lib/charts/frame/place-frame.ts';
import type { KeyEntry } from '#lib/charts/key/chart-key.ts';
import type { PlacedTileMap } from '#lib/charts/areas/types.ts';
import type { PlacedKey } from '#lib/charts/matrix/place-matrix-key.ts';
import type { PlacedMatrix } from '#lib/charts/matrix/types.ts';
import type { PlacedComparison } from '#lib/charts/panels/types.ts';
import type { PlacedChart } from '#lib/charts/place-chart.ts';
import type { DatedSource } from '#lib/domain/dossier.ts';
import type { FigureRevision, FigureTable, NativeChart } from '../figure/figure-content.ts';
import type { PlacedTable } from './place-table.ts';

/** A drawing in units, whatever it is of. */
export type PlacedDrawing = { width: number; height: number } & (
	| { type: 'chart'; placed: PlacedChart }
	| { type: 'comparison'; placed: PlacedComparison }
	| { type: 'matrix'; placed: PlacedMatrix; key: PlacedKey }
	| { type: 'map'; placed: PlacedTileMap }
	| { type: 'table'; placed: PlacedTable }
	| { type: 'words'; lines: string[]; size: number }
);

/** The box of a drawing in units: its height is that of the plot where the drawing does not set its own. */
export interface DrawingBox {
	width: number;
	/** null: as high as is usual for the width */
	height: number | null;
	/** type size */
	size: number;
}

/** What a figure is made of, before its words are the author's and its colours those of print. */
export interface FigureParts {
	words: FrameWords;
	/** the signs in use, drawn and told */
	key: readonly KeyEntry[];
	/** what the signs in the table say, in words; they stand below a picture of it */
	legend: readonly string[];
	/** text alternative */
	alt: string;
	table: FigureTable;
	chart: NativeChart | null;
	documents: readonly DatedSource[];
	revisions: readonly FigureRevision[];
	place(box: DrawingBox): PlacedDrawing;
}
