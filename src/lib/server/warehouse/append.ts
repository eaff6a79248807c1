import {
	DATE,
	DuckDBDataChunk,
	DuckDBDateValue,
	INTEGER,
	VARCHAR,
	type DuckDBConnection,
	type DuckDBType,
	type DuckDBValue
} from '@duckdb/node-api';

/** DuckDB takes at most this many rows a chunk. */
const chunkRows = 2048;

/** One column to load: its type and how to read it from an item. */
export type Column<T> = [DuckDBType, (item: T) => DuckDBValue];

/** A column of text. */
export const text = <T>(read: (item: T) => string): Column<T> => [VARCHAR, read];
/** A column of whole numbers. */
export const integer = <T>(read: (item: T) => number): Column<T> => [INTEGER, read];
/** A column of days (ISO) or none. */
export const day = <T>(read: (item: T) => string | null): Column<T> => [
	DATE,
	(item) => toDate(read(item))
];

/**
 * Appends items to a table, a chunk at a time.
 *
 * @param columns in the order of the table
 */
export async function append<T>(
	connection: DuckDBConnection,
	table: string,
	items: readonly T[],
	columns: readonly Column<T>[],
	onRows: (loaded: number, total: number) => void = () => {}
): Promise<void> {
	const appender = await connection.createAppender(table);
	try {
		for (let start = 0; start < items.length; start += chunkRows) {
			const part = items.slice(start, start + chunkRows);
			const chunk = DuckDBDataChunk.create(columns.map(([type]) => type));
			chunk.setColumns(columns.map(([, read]) => part.map(read)));
			appender.appendDataChunk(chunk);
			onRows(start + part.length, items.length);
		}
		appender.flushSync();
	} finally {
		appender.closeSync();
	}
}

function toDate(isoDay: string | null): DuckDBDateValue | null {
	if (isoDay === null) return null;
	return new DuckDBDateValue(Math.round(Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000));
}
