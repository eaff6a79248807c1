import {
	Binary,
	Bool,
	DateDay,
	Decimal,
	Dictionary,
	Field,
	Float64,
	Int32,
	Int64,
	IntervalMonthDayNano,
	List,
	Struct,
	TimeMicrosecond,
	TimestampMicrosecond,
	Utf8,
	vectorFromArray
} from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { readCell } from './read-cell.ts';

const words = (value: bigint): Uint32Array => {
	const bits = BigInt.asUintN(128, value);
	return Uint32Array.from([0n, 32n, 64n, 96n], (shift) => Number((bits >> shift) & 0xffffffffn));
};

describe('readCell', () => {
	it.each([
		[null, new Utf8(), null],
		['見守り', new Utf8(), '見守り'],
		['a', new Dictionary(new Utf8(), new Int32()), 'a'],
		[true, new Bool(), true],
		[0, new Int32(), 0],
		[1.5, new Float64(), 1.5],
		[Infinity, new Float64(), 'Infinity'],
		[12n, new Int64(), 12],
		[9_007_199_254_740_993n, new Int64(), '9007199254740993'],
		[words(90_157n), new Decimal(0, 38), 90_157],
		[words(-125n), new Decimal(2, 5), -1.25],
		[words(5n), new Decimal(2, 5), 0.05],
		[words(12_345_678_901_234_567_890n), new Decimal(2, 38), '123456789012345678.90'],
		[words(2n ** 120n), new Decimal(0, 38), '1329227995784915872903807060280344576'],
		[1_577_923_200_000, new DateDay(), '2020-01-02'],
		[1_577_934_245_000, new TimestampMicrosecond(), '2020-01-02T03:04:05'],
		[3_723_000_000n, new TimeMicrosecond(), '01:02:03'],
		[Int32Array.of(1, 3, 0, 0), new IntervalMonthDayNano(), 'P1M3D'],
		[Uint8Array.of(0, 255), new Binary(), '00ff']
	])('%s as %s', (value, type, cell) => {
		expect(readCell(value, type)).toBe(cell);
	});

	it('writes lists and structures as JSON', () => {
		const list = new List(new Field('item', new Int32()));
		expect(readCell(vectorFromArray([1, null, 3], new Int32()), list)).toBe('[1,null,3]');
		const struct = new Struct([new Field('a', new Int64()), new Field('b', new DateDay())]);
		const value = vectorFromArray([{ a: 7n, b: new Date('2020-01-02') }], struct).get(0);
		expect(readCell(value, struct)).toBe('{"a":7,"b":"2020-01-02"}');
	});
});
