import type { QueryFault } from '#lib/figures/sql/read-fault.ts';
import type { ResultRows } from '#lib/figures/sql/types.ts';
import type { Locale } from '#lib/messages/index.ts';

/** A file of the engine: where it stands, its bytes, and those that are fetched. */
export interface EnginePart {
	src: string;
	size: number;
	packed: number;
}

/** What the page hands to its script. */
export interface DeskData {
	locale: Locale;
	/** the question of the address */
	query: string;
	asOf: string | null;
	dataVersion: string;
	engine: { wasm: EnginePart; worker: EnginePart };
	/** names and addresses of the tables */
	tables: { name: string; src: string }[];
}

/** How far opening has come, in bytes as they are fetched. */
export type Progress =
	| { step: 'engine'; loaded: number; total: number }
	| { step: 'start' }
	| { step: 'tables'; done: number; count: number; loaded: number };

/** Why the database could not be opened. */
export interface OpenFault {
	reason: 'browser' | 'file' | 'engine';
	/** the file, or what the engine said */
	detail: string;
}

/** What came of a question. */
export interface Answer extends ResultRows {
	/** all rows, of which `rows` holds the first */
	count: number;
	/** whether more would have come */
	isCut: boolean;
	milliseconds: number;
	/** Writes all rows as CSV. */
	writeCsv: (flavour: 'machine' | 'excel') => string;
}

/** What the desk shows. */
export interface DeskState {
	/** whether its script has come */
	isLive: boolean;
	phase: 'closed' | 'loading' | 'ready' | 'running';
	progress: Progress | null;
	openFault: OpenFault | null;
	notice: 'stopped' | 'empty' | 'too-long' | null;
	answer: Answer | null;
	fault: QueryFault | null;
}

/** The box of the desk, as its script reaches it. */
export interface QuestionBox {
	/** Gives the question as it stands in the box. */
	read: () => string;
	/** Puts a question into the box. */
	put: (question: string) => void;
}

/** The desk before anything has happened. */
export const closedDesk: DeskState = {
	isLive: false,
	phase: 'closed',
	progress: null,
	openFault: null,
	notice: null,
	answer: null,
	fault: null
};
