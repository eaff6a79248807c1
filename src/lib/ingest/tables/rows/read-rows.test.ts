import { describe, expect, it } from 'vitest';
import { readRow, readRowsOf } from '../../../../../tests/support/import-case.ts';
import { CsvBytes } from '../tidy/csv-bytes.ts';
import { ReadRows } from './read-rows.ts';

describe('ReadRows', () => {
	const rows = [
		readRow('example-victims 00 2021 5'),
		readRow('example-victims 13 2020 sex/male 7', { note: '速報値', status: 'P', value: null }, 9)
	];
	it('gives back what was put in', () => {
		expect(readRowsOf(rows).toArray()).toEqual(rows);
	});
	it('gives some of its rows, in the order asked', () => {
		expect(readRowsOf(rows).pick([1]).toArray()).toEqual([rows[1]]);
		expect(readRowsOf(rows).pick([1, 0]).toArray()).toEqual([rows[1], rows[0]]);
	});
	it('locates a row by its cell, with the sheet where there are several', () => {
		const read = new ReadRows([
			{ file: 't.xlsx 表1', sheet: '表1' },
			{ file: 't.xlsx 表2, 3', sheet: '表2, 3' }
		]);
		const { item } = readRow('example-victims 00 2021 5');
		read.add({ table: 0, row: 12, column: 27 }, item);
		read.add({ table: 1, row: 3, column: 0 }, item);
		expect([0, 1].map((place) => read.locatorAt(place))).toEqual(['表1 AB12', '表2, 3 A3']);
		const bytes = new CsvBytes();
		for (const place of [0, 1]) read.writeLocator(place, bytes);
		expect(new TextDecoder().decode(bytes.part())).toBe('表1 AB12"表2, 3 A3"');
		expect(read.at(1)).toMatchObject({ file: 't.xlsx 表2, 3', row: 3, column: 0, table: 1 });
	});
	it('changes a row where a note corrects it', () => {
		const read = readRowsOf(rows);
		read.change(1, { value: 8, quote: '7は8に訂正', locator: 'F9', note: '訂正' });
		expect(read.at(1).item).toEqual({
			...rows[1]?.item,
			value: 8,
			quote: '7は8に訂正',
			locator: 'F9',
			note: '訂正'
		});
		expect(read.at(0)).toEqual(rows[0]);
	});
});
