import type { DeskReading, Grid, OpenedDesk } from '#lib/ingest/tables/desk/desk-types.ts';
import type { Locale } from '#lib/messages/index.ts';

/** A file to open: bytes a reader chose, or text. */
export interface OpenAsk {
	kind: 'open';
	source: Blob | string;
	name: string;
	/** whole address of the package as an archive */
	package: string;
	locale: Locale;
	/** empty for the detected one */
	encoding: string;
}

/** What the page asks of the script that reads tables. */
export type DeskAsk =
	| OpenAsk
	| { kind: 'read'; text: string }
	| { kind: 'grid'; text: string; sheet: string; from: number; rows: number }
	| { kind: 'pack'; text: string };

/** What each question is answered with. */
export interface DeskAnswers {
	open: OpenedDesk;
	read: DeskReading;
	grid: Grid;
	/** null where there are faults */
	pack: { name: string; bytes: Uint8Array<ArrayBuffer> } | null;
}
