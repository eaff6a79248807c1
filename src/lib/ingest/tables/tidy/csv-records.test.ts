import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import Papa from 'papaparse';
import { cellsOf, csvRecords, writeCell } from './csv-records.ts';

const records = (text: string) => [...csvRecords(text)].map(({ from, to }) => text.slice(from, to));

describe('csvRecords', () => {
	it.each([
		['', []],
		['a,b\n1,2', ['a,b\n', '1,2']],
		['a\r\n"x\ny"\r\n', ['a\r\n', '"x\ny"\r\n']],
		['"a ""q\n"" b",c\nd,e\n', ['"a ""q\n"" b",c\n', 'd,e\n']],
		['\n\na\n', ['\n', '\n', 'a\n']]
	])('cuts %j', (text, expected) => {
		expect(records(text)).toEqual(expected);
	});
	it('gives the cells that were written, whatever they are', () => {
		const cell = fc.oneof(
			fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '年') }),
			fc.constantFrom('', 'x')
		);
		const row = fc.array(cell, { minLength: 2, maxLength: 5 });
		fc.assert(
			fc.property(
				fc.array(row, { minLength: 1 }),
				fc.constantFrom('\n', '\r\n'),
				(rows, newline) => {
					const text = rows.map((cells) => cells.map(writeCell).join(',') + newline).join('');
					expect(records(text).map((record) => cellsOf(record))).toEqual(rows);
					expect(
						Papa.parse(text.slice(0, -newline.length), { delimiter: ',', newline }).data
					).toEqual(rows);
				}
			)
		);
	});
	it('gives no more cells than asked', () => {
		expect(cellsOf('a,"b,c",d\n', 2)).toEqual(['a', 'b,c']);
		expect(cellsOf('a,,\n')).toEqual(['a', '', '']);
	});
});
