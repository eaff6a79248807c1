import type { Locale } from '#lib/messages/index.ts';

/** The words of a figure, ready to be set: what stands above and below a chart or a table. */
export interface FigureWords {
	/** `図1-1`; empty where the figure has no number */
	number: string;
	title: string;
	/** what the values are: part, unit, kind of period */
	subtitle: string;
	/** what the signs in use say: marks, breaks, gaps */
	key: readonly string[];
	/** breaks, events, gaps with their reasons; the author's own note first */
	notes: readonly string[];
	/** documents, relayed values, day, data version, address */
	sources: readonly string[];
	/** the figure in sentences: its text alternative */
	alt: string;
}

/** What a figure says of the data it was made from. */
export interface FigureEdition {
	/** twelve hexadecimal digits */
	dataVersion: string;
	/** ISO day as of which the data are seen; null: all documents */
	asOf: string | null;
	/** absolute address of the page that shows the same */
	address: string;
}

/** A cell of the table of a figure. */
export interface FigureCell {
	/** the number; null where there is none */
	value: number | null;
	/** as it is printed, with its signs: `† 1,938`, `…`, empty outside a series */
	text: string;
}

/** A row of the table of a figure; a row without cells is the heading of those below it. */
export interface FigureRow {
	name: string;
	cells: readonly FigureCell[];
}

/** The values of a figure as a table: what the chart draws, or the statistical table itself. */
export interface FigureTable {
	/** head of the column of names */
	corner: string;
	/** one for each column of cells; lines of one head stand under one another: `令和5年`, `2023` */
	heads: readonly (readonly string[])[];
	rows: readonly FigureRow[];
}

/** A series of a native chart, cut where its line must not run on. */
export interface NativeSeries {
	name: string;
	/** `#rrggbb` of the palette of the figure */
	color: string;
	/** place of the series, from 0: its pattern and its dashes follow from it */
	place: number;
	/** unbroken stretches, each with a cell for each category; null: no value, a gap */
	segments: readonly (readonly (number | null)[])[];
}

/** A chart as office programs know it; what they cannot draw stays with the picture. */
export interface NativeChart {
	/** lines, bars side by side, bars on one another, the same as shares of 100 */
	form: 'line' | 'bar' | 'stacked' | 'share';
	/** labels of the axis, in time */
	categories: readonly string[];
	series: readonly NativeSeries[];
	/** unit of the value axis */
	valueTitle: string;
	isLogarithmic: boolean;
	/** whether the smallest value stands highest, as ranks do */
	isReversed: boolean;
}

/** A revision of a value that the figure shows. */
export interface FigureRevision {
	/** period and part, as printed */
	cell: string;
	earlier: string;
	later: string;
	/** ISO day, month or year */
	published: string;
	document: string;
}

/** What tells of a figure without drawing it: captions, an index, the room that its picture takes. */
export type ToldFigure = Pick<
	FigureContent,
	'language' | 'words' | 'edition' | 'documents' | 'size'
>;

/** Everything that the writers of files are given of a figure; plain data that can be sent to a worker. */
export interface FigureContent {
	language: Locale;
	words: FigureWords;
	edition: FigureEdition;
	table: FigureTable;
	/** null: a table, or a chart that office programs do not know */
	chart: NativeChart | null;
	/** the documents of the values, one each: title, publisher, day, address */
	documents: readonly { title: string; publisher: string; published: string; url: string }[];
	revisions: readonly FigureRevision[];
	/** the picture: SVG with live text and sizes in millimetres */
	svg: string;
	/** millimetres of the picture */
	size: { width: number; height: number };
	/** the spec as JSON, from which the same figure is made again */
	spec: string;
}
