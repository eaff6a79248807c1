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

/** One column to load: its type and how to read it from an item and its place among all. */
export type Column<T> = [DuckDBType, (item: T, index: number) => DuckDBValue];

/** A column of text. */
export const text = <T>(read: (item: T, index: number) => string): Column<T> => [VARCHAR, read];
/** A column of whole numbers. */
export const integer = <T>(read: (item: T, index: number) => number): Column<T> => [INTEGER, read];
/** A column of days (ISO) or none. */
export const day = <T>(read: (item: T, index: number) => string | null): Column<T> => [
	DATE,
	(item, index) => toDate(read(item, index))
];

/**
 * Appends items to a table, a chunk at a time.
 *
 * @param table a table of the warehouse, or a temporary one where `catalog` is `temp`
 * @param columns in the order of the table
 */
export async function append<T>(
	connection: DuckDBConnection,
	table: string,
	items: readonly T[],
	columns: readonly Column<T>[],
	onRows: (loaded: number, total: number) => void = () => {},
	catalog?: 'temp'
): Promise<void> {
	const appender = await connection.createAppender(table, undefined, catalog);
	try {
		const types = columns.map(([type]) => type);
		for (let start = 0; start < items.length; start += chunkRows) {
			const count = Math.min(chunkRows, items.length - start);
			const chunk = DuckDBDataChunk.create(types, count);
			for (const [place, [, read]] of columns.entries()) {
				const vector = chunk.getColumnVector(place);
				for (let i = 0; i < count; i += 1)
					vector.setItem(i, read(items[start + i] as T, start + i));
				vector.flush();
			}
			appender.appendDataChunk(chunk);
			onRows(start + count, items.length);
		}
		appender.flushSync();
	} finally {
		appender.closeSync();
	}
}

const dates = new Map<string, DuckDBDateValue>();

function toDate(isoDay: string | null): DuckDBDateValue | null {
	if (isoDay === null) return null;
	const known = dates.get(isoDay);
	if (known) return known;
	const date = new DuckDBDateValue(Math.round(Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000));
	dates.set(isoDay, date);
	return date;
}
