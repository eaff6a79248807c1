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
