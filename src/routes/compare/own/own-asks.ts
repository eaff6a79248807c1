import type { OwnSeries } from '#lib/domain/own-series.ts';
import type { Locale } from '#lib/messages/index.ts';

/** A file to read: bytes a reader chose, or text. */
export interface OwnAsk {
	kind: 'read';
	source: Blob | string;
	name: string;
	locale: Locale;
}

/** Something to check, in words, and the cell it is about (empty: the whole file). */
export interface ToldFault {
	place: string;
	words: string;
}

/** What was read of a file. */
export interface OwnFile {
	series: OwnSeries[];
	/** the first of them */
	faults: ToldFault[];
	faultCount: number;
}

/** What each question is answered with. */
export interface OwnAnswers {
	read: OwnFile;
}
