import { DataType, type StructRow, type Vector } from 'apache-arrow';
import type { CsvCell } from '../csv/csv-file.ts';

/** A cell of any type, nested ones too. */
type Plain = CsvCell | Plain[] | { [name: string]: Plain };

/**
 * Gives a cell of an Arrow table as a data file writes it: days and times as ISO 8601 (UTC), numbers as
 * numbers where none of their digits is lost, lists and structures as JSON, bytes in hexadecimal.
 *
 * @param value as Arrow's vectors give it
 */
export function readCell(value: unknown, type: DataType): CsvCell {
	const plain = readPlain(value, type);
	return plain !== null && typeof plain === 'object' ? JSON.stringify(plain) : plain;
}

function readPlain(value: unknown, type: DataType): Plain {
	if (value === null || value === undefined) return null;
	if (DataType.isDictionary(type)) return readPlain(value, type.dictionary as DataType);
	if (DataType.isBool(type)) return value === true;
	if (DataType.isDecimal(type)) return readDecimal(value as Uint32Array, type.scale);
	if (DataType.isDate(type)) return isoOf(Number(value)).slice(0, 10);
	if (DataType.isTimestamp(type)) return isoOf(Number(value)).replace(/(\.000)?Z$/, '');
	if (DataType.isTime(type)) return isoOf(Number(value) / perMillisecond(type.unit)).slice(11, 19);
	if (DataType.isInterval(type)) return readInterval(value as Int32Array);
	if (DataType.isBinary(type)) return hexOf(value as Uint8Array);
	if (DataType.isList(type)) {
		const item = type.children[0]?.type as DataType;
		return Array.from(value as Vector, (one) => readPlain(one, item));
	}
	if (DataType.isStruct(type)) {
		const fields = (value as StructRow).toJSON() as Record<string, unknown>;
		return Object.fromEntries(
			type.children.map((f) => [f.name, readPlain(fields[f.name], f.type as DataType)])
		);
	}
	if (DataType.isMap(type)) {
		const item = type.children[0]?.type.children[1]?.type as DataType;
		const entries = [...(value as Iterable<[unknown, unknown]>)];
		return Object.fromEntries(entries.map(([name, one]) => [String(name), readPlain(one, item)]));
	}
	if (typeof value === 'bigint') return exactly(value);
	return typeof value === 'number' ? readNumber(value) : `${value as string}`;
}

/** Numbers that files and JSON cannot write stand as words. */
const readNumber = (value: number): CsvCell => (Number.isFinite(value) ? value : String(value));

const exactly = (value: bigint): CsvCell =>
	value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
		? Number(value)
		: String(value);

/** Reads four words of 32 bits, the lowest first, as a number with some digits after the point. */
function readDecimal(words: Uint32Array, scale: number): CsvCell {
	const bits = words.length * 32;
	const whole = words.reduce((sum, word, i) => sum + (BigInt(word) << BigInt(i * 32)), 0n);
	const signed = BigInt.asIntN(bits, whole);
	if (scale === 0) return exactly(signed);
	const digits = String(signed < 0n ? -signed : signed).padStart(scale + 1, '0');
	const point = digits.length - scale;
	const text = `${signed < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
	return digits.length <= 15 ? Number(text) : text;
}

function isoOf(milliseconds: number): string {
	const time = new Date(Math.trunc(milliseconds));
	return Number.isNaN(time.getTime()) ? String(milliseconds) : time.toISOString();
}

/** Units of time: seconds, milliseconds, microseconds, nanoseconds. */
const perMillisecond = (unit: number): number => [0.001, 1, 1000, 1_000_000][unit] ?? 1;

/** Months, days and nanoseconds (in two words) as ISO 8601 has them: P1M3DT2S. */
function readInterval([months = 0, days = 0, low = 0, high = 0]: Int32Array): string {
	const seconds = Number((BigInt(high) << 32n) + BigInt(low >>> 0)) / 1e9;
	return `P${months}M${days}D${seconds === 0 ? '' : `T${seconds}S`}`;
}

const hexOf = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
