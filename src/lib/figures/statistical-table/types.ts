import type { Break, Indicator } from '#lib/domain/indicator.ts';
import type { Period, PeriodKind } from '#lib/domain/period.ts';
import type { TopicValue } from '#lib/domain/topic-figures.ts';
import type { YearStyle } from '#lib/format/format-period.ts';

/** What a statistical table shows; the same spec gives the same table on the page and in a file. */
export interface TableSpec {
	/** one kind of period at a time; null where the topic has no value */
	kind: PeriodKind | null;
	/** first period shown (canonical); `all`: as far as there are values; null: the last `usualColumns` */
	from: string | null;
	/** last period shown; null: as far as there are values */
	to: string | null;
	years: YearStyle;
	/** ISO day; documents published later are not seen; null: all */
	asOf: string | null;
}

/** How many periods stand in a table unless more are asked for. */
export const usualColumns = 15;

/** A series with fewer periods than this stands in the second group of rows. */
export const seriesLength = 5;

/** What stands in place of a value: `…` not held or not published, `－` not applicable, `x` suppressed. */
export type Absence = 'missing' | 'not-applicable' | 'suppressed';

/** What a small sign beside a value says, in the order in which the signs stand. */
export type CellMark =
	| 'provisional'
	| 'revised'
	| 'estimated'
	| 'unreliable'
	| 'rounds-to-zero'
	| 'computed'
	| 'public-relay'
	| 'relay';

/** The breaks between a cell and the value before it in its row. */
export interface CellBreak {
	/** numbers of the footnotes */
	notes: number[];
	/** whether no comparison crosses it */
	refuses: boolean;
}

/** A cell of a statistical table; `null` in a row is a cell outside the span of its series. */
export type Cell =
	| { type: 'value'; value: number; observation: TopicValue; marks: CellMark[]; break?: CellBreak }
	| { type: 'absence'; absence: Absence };

/** An indicator with a cell for each column of the table. */
export interface TableRow {
	indicator: Indicator;
	/** the kind of period that the indicator's own page shows unless told */
	usualKind: PeriodKind | null;
	cells: (Cell | null)[];
}

/** A group of rows: the series that are long enough to follow in time, or the rest. */
export interface RowGroup {
	type: 'series' | 'few';
	rows: TableRow[];
}

/** A note below the table, numbered in reading order; indicators with one note share it. */
export interface Footnote {
	number: number;
	date: string;
	force: Break['force'];
	noteJa: string;
	noteEn: string;
}

/** A sign of the legend that the table uses. */
export type LegendSign = Absence | CellMark | 'about' | 'break';

/** The statistical table (統計表) of a topic in one kind of period. */
export interface StatisticalTable {
	spec: TableSpec;
	/** kinds of period that have values, the one shown first at the head */
	kinds: PeriodKind[];
	/** every period that may be asked for, in time */
	periods: Period[];
	/** the periods shown, the newest last */
	columns: Period[];
	groups: RowGroup[];
	/** indicators of the kind without anything to show in these columns */
	rowsLeftOut: number;
	footnotes: Footnote[];
	legend: LegendSign[];
	/** ids of the documents of the values shown, in the order of the topic's documents */
	sources: string[];
}
