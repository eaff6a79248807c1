import type {
	DeskReading,
	Grid,
	OpenedDesk,
	WordedIssue
} from '#lib/ingest/tables/desk/desk-types.ts';
import type { ImportMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import type { Locale } from '#lib/messages/index.ts';

/** What the page hands to its script. */
export interface DeskData {
	locale: Locale;
	/** address of the script that reads tables, fetched only when there is one */
	worker: string;
	/** address of the package as an archive */
	package: string;
	example: { name: string; text: string };
}

/** A cell to go to; `turn` tells one wish from the next. */
export interface CellTarget {
	row: number;
	column: number;
	turn: number;
}

/** What the desk shows. */
export interface DeskState {
	/** whether its script has come */
	isLive: boolean;
	/** name of the file that is being opened */
	opening: string;
	/** why the last file could not be opened or read; empty where it could */
	fault: string;
	opened: OpenedDesk | null;
	/** the mapping as it stands, as JSON */
	mappingText: string;
	/** the last valid one */
	mapping: ImportMapping | null;
	/** whether the reading is not yet that of the mapping as it stands */
	isStale: boolean;
	/** rows read so far of a long file */
	rows: number;
	reading: DeskReading | null;
	grid: Grid | null;
	target: CellTarget | null;
	pack: 'none' | 'packing' | 'packed' | 'failed';
}

/** What a reader does. */
export interface DeskActions {
	openFile: (file: File, encoding?: string) => void;
	openText: (text: string) => void;
	openExample: () => void;
	/** opens the same file anew, in another encoding; empty for the detected one */
	reopen: (encoding: string) => void;
	editMapping: (mapping: ImportMapping) => void;
	editText: (text: string) => void;
	showRows: (sheet: string, from: number) => void;
	goTo: (cell: NonNullable<WordedIssue['cell']>) => void;
	save: () => void;
}

/** Rows of a sheet that are shown at a time. */
export const shownRows = 200;

/** The desk before anything has happened. */
export const emptyDesk: DeskState = {
	isLive: false,
	opening: '',
	fault: '',
	opened: null,
	mappingText: '',
	mapping: null,
	isStale: false,
	rows: 0,
	reading: null,
	grid: null,
	target: null,
	pack: 'none'
};
