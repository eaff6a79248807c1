import {
	DuckDBTypeId,
	JsonDuckDBValueConverter,
	type DuckDBDataChunk,
	type DuckDBType,
	type DuckDBValue,
	type DuckDBVector
} from '@duckdb/node-api';

/** Types whose values are plain as they are; no more is done to them. */
const plain = new Set([
	DuckDBTypeId.BOOLEAN,
	DuckDBTypeId.INTEGER,
	DuckDBTypeId.ENUM,
	DuckDBTypeId.VARCHAR
]);

/** Gives the rows of an answer as objects of numbers, strings, booleans and nulls, a column at a time. */
export function plainRows(
	names: readonly string[],
	chunks: readonly DuckDBDataChunk[]
): Record<string, unknown>[] {
	const result: Record<string, unknown>[] = [];
	for (const chunk of chunks) {
		const start = result.length;
		const count = chunk.rowCount;
		for (let i = 0; i < count; i += 1) result.push({});
		for (const [place, name] of names.entries()) {
			const vector: DuckDBVector = chunk.getColumnVector(place);
			const read = readerOf(vector.type);
			for (let i = 0; i < count; i += 1) {
				const row = result[start + i];
				if (row) row[name] = read(vector.getItem(i));
			}
		}
	}
	return result;
}

function readerOf(type: DuckDBType): (value: DuckDBValue) => unknown {
	if (plain.has(type.typeId)) return (value) => value;
	return (value) => JsonDuckDBValueConverter(value, type, JsonDuckDBValueConverter);
}
