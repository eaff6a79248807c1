import type { ReadRows } from '../rows/read-rows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a table is read against, and what its rows name. */
export interface ReadingContext {
	vocabulary: Vocabulary;
	/** id of the document */
	source: string;
	/** name of the file, and of the sheet where it has one, for messages and locators */
	file: string;
	sheet: string;
	/** where what is read goes */
	rows: ReadRows;
}
