import type { CompareSpec } from '#lib/charts/panels/compare-spec.ts';
import type { PlacedComparison } from '#lib/charts/panels/types.ts';
import type { KeyEntry } from '#lib/charts/key/chart-key.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { ValueMark } from '#lib/ui/value-marks.ts';
import type { OwnFile } from './own-asks.ts';

/** A panel that a series can be laid over. */
export interface PanelChoice {
	/** id of the indicator */
	id: string;
	title: string;
	/** as printed in Japanese */
	unit: string;
	kind: PeriodKind;
}

/** What the page hands to the script that lays a file over its chart. */
export interface OverlayData {
	locale: Locale;
	/** address of the script that reads tables, fetched only when there is one */
	worker: string;
	/** what is compared */
	title: string;
	spec: CompareSpec;
	/** of each series, as far as its chart is drawn of it */
	dossiers: Dossier[];
	/** panels that a series can be laid over; none of ranks */
	choices: PanelChoice[];
	/** what the page says of the whole drawing */
	notices: string[];
}

/** A value in words with its marks, and its index or why there is no value; empty where nothing is to be said. */
export interface OwnTableCell {
	value: string;
	marks: ValueMark[];
	note: string;
}

/** The table of own values beside published ones, in words. */
export interface OwnTableWords {
	columns: { title: string; isOwn: boolean }[];
	/** kinds of period never share a row; the title is empty where there is one kind */
	groups: { title: string; rows: { period: string; cells: OwnTableCell[] }[] }[];
}

/** The chart with own series over it. */
export interface DrawnOverlay {
	/** name of the file */
	file: string;
	placed: { wide: PlacedComparison; narrow: PlacedComparison | null };
	/** the whole drawing in sentences */
	description: string;
	key: KeyEntry[];
	/** what holds of this drawing and not of the published one */
	notices: string[];
	/** of each own series */
	words: { id: string; title: string; description: string }[];
	table: OwnTableWords;
	/** what is to be said of each own series, by its id */
	remarks: Record<string, string[]>;
}

/** What the page shows of a reader's own file. */
export interface OwnState {
	/** whether its script has come */
	isLive: boolean;
	/** name of the file that is being read */
	opening: string;
	/** why the last file could not be read; empty where it could */
	fault: string;
	file: (OwnFile & { name: string }) | null;
	/** id of the indicator that each series is laid over; empty: it is not */
	over: Record<string, string>;
	drawn: DrawnOverlay | null;
	/** whether the last file was taken away */
	isRemoved: boolean;
}

/** What a reader does. */
export interface OwnActions {
	openFile: (file: File) => void;
	openText: (text: string) => void;
	layOver: (series: string, over: string) => void;
	remove: () => void;
}

/** Before anything has happened. */
export const noFile: OwnState = {
	isLive: false,
	opening: '',
	fault: '',
	file: null,
	over: {},
	drawn: null,
	isRemoved: false
};
