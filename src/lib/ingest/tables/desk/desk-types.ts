import type { Observation } from '#lib/domain/observation.ts';
import type { Source } from '#lib/domain/source.ts';
import type { ImportMapping, LineRead } from '../mapping/mapping.ts';
import type { Guess } from '../propose/guess.ts';

/** A table file as it was opened, for people. */
export interface OpenedFile {
	name: string;
	format: 'csv' | 'tsv' | 'xlsx';
	/** null for a workbook */
	encoding: string | null;
	certainty: 'certain' | 'likely' | 'guess' | 'told';
	hasMark: boolean;
	/** names of its sheets; one empty name for a text */
	sheets: string[];
}

/** What can be chosen for a head or a document, by id and by name in both languages. */
export interface NamedItem {
	id: string;
	ja: string;
	en: string;
}

/** What the package knows by name, as far as a form needs it. */
export interface DeskVocabulary {
	indicators: (NamedItem & { unit: string })[];
	breakdowns: NamedItem[];
	/** id is `breakdown/category` */
	categories: NamedItem[];
	areas: NamedItem[];
	organisations: NamedItem[];
	sources: NamedItem[];
}

/** What opening a file gave: how it could be read. */
export interface OpenedDesk {
	file: OpenedFile;
	vocabulary: DeskVocabulary;
	/** proposed mapping as JSON */
	mappingText: string;
	guesses: Guess[];
}

/** A fault or a warning, worded, with its cell or its path in the mapping. */
export interface WordedIssue {
	isError: boolean;
	type: string;
	words: string;
	/** cell of a sheet; null where it lies elsewhere */
	cell: { sheet: string; row: number; column: number } | null;
	/** place in the mapping; empty where it lies in the file */
	path: string;
}

/** A cell of values, how it was read. */
export interface GridReading {
	row: number;
	/** from 0 */
	column: number;
	table: number;
	kind: 'value' | 'blank' | 'skipped' | 'fault';
	observation: Observation | null;
	/** what is wrong, worded */
	fault: string;
}

/** A line of heads in a sheet: a row, or a column from one row to another. */
export interface HeadLine {
	table: number;
	axis: 'row' | 'column' | 'section';
	/** row as a spreadsheet counts it, or column from 0 */
	at: number;
	read: LineRead;
	/** rows of the table's values, for a column */
	from: number;
	to: number;
	/** columns of the table's values, for a row */
	columns: number[];
}

/** Some rows of a sheet with how their cells were read. */
export interface Grid {
	sheet: string;
	/** its first row, as a spreadsheet counts it */
	from: number;
	/** text of the cells, row by row */
	rows: string[][];
	/** how many columns the widest row has */
	columns: number;
	/** whether the sheet goes on below */
	isCut: boolean;
	readings: GridReading[];
	heads: HeadLine[];
}

/** What the mapping leaves open: heads and symbols of a table without a meaning. */
export interface OpenTexts {
	table: number;
	heads: string[];
	symbols: string[];
}

/** A value beside what stood for its cell. */
export interface ValueChange {
	kind: 'added' | 'confirmed' | 'changed' | 'behind' | 'held' | 'gone';
	item: Observation;
	/** the value that stood, where there was one, and its document */
	old: Pick<Observation, 'value' | 'qualifier' | 'status' | 'source'> | null;
}

/** A point of a series: published, or as the file gives it. */
export interface LinePoint {
	period: string;
	published: number | null;
	own: number | null;
	ownKind: ValueChange['kind'] | null;
}

/** A series line (indicator, area, category, kind of period and slot) in the order of time. */
export interface SeriesLine {
	indicator: string;
	area: string;
	breakdown: string;
	category: string;
	points: LinePoint[];
}

/** How many of each there are. */
export type ChangeSizes = Record<ValueChange['kind'], number>;

/** What an import would bring. */
export interface DeskPlan {
	counts: { lines: number; values: number; blanks: number; skipped: number; faults: number } | null;
	sizes: ChangeSizes;
	/** the first of each kind */
	changes: ValueChange[];
	lines: SeriesLine[];
	source: Source;
	isNewSource: boolean;
}

/** What reading by a mapping gave. */
export interface DeskReading {
	/** null where the text is no mapping */
	mapping: ImportMapping | null;
	issues: WordedIssue[];
	errors: number;
	warnings: number;
	open: OpenTexts[];
	plan: DeskPlan | null;
	/** whether there is something to hand in, and no fault */
	isReady: boolean;
}

/** Most values of each kind that are listed. */
export const mostChanges = 300;
