import type { Query } from './sql.ts';

/** The one way to a database: whatever engine stands behind it answers questions with plain rows. */
export interface Database {
	/**
	 * Answers a question.
	 *
	 * @returns rows with the column names of the question; numbers, strings, booleans and nulls only
	 * @throws QueryError where the engine fails
	 */
	all<Row extends object>(query: Query): Promise<Row[]>;

	/**
	 * Answers a question of any length a batch at a time, in the order of the question, so that an answer
	 * is never held whole.
	 *
	 * @returns the answer, which must be closed by whoever reads it
	 * @throws QueryError where the engine fails, here or while batches are read
	 */
	stream(query: Query): Promise<StreamedAnswer>;
}

/** What a column holds: text; whole numbers of 32 bits; numbers; true or false; days. */
export type CellType = 'text' | 'integer' | 'number' | 'flag' | 'day';

/** A column of a streamed answer, in terms that every engine can tell. */
export interface AnswerColumn {
	name: string;
	type: CellType;
	/**
	 * Of a column of text whose engine keeps a list of all its values (an enumeration): that list, without
	 * doubles; cells then are places in it, from 0. Null: cells are the values themselves.
	 */
	names: readonly string[] | null;
}

/** A cell: a day is the number of days since 1970-01-01, a place in `names` a number. */
export type Cell = string | number | boolean | null;

/** Some rows of an answer, column by column as in `columns`; good until the next batch is asked for. */
export interface AnswerBatch {
	rows: number;
	columns: readonly ArrayLike<Cell>[];
}

/** An answer on its way. */
export interface StreamedAnswer {
	columns: readonly AnswerColumn[];
	/** may be read once */
	batches: AsyncIterable<AnswerBatch>;
	/** Lets go of what the engine holds for the answer, read to its end or not; may be called twice. */
	close(): void;
}

/** A question that the engine could not answer; carries its text, never its values. */
export class QueryError extends Error {
	constructor(
		readonly text: string,
		options: ErrorOptions
	) {
		super(`query failed: ${text.trim().split('\n')[0]}`, options);
		this.name = 'QueryError';
	}
}
