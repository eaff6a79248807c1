import { describe, expect, it } from 'vitest';
import { columnLetter, columnNumber, columnsOf, writeColumns } from './column-letter.ts';

describe('columns as letters', () => {
	it.each([
		[0, 'A'],
		[25, 'Z'],
		[26, 'AA'],
		[701, 'ZZ'],
		[702, 'AAA']
	])('%d is %s', (column, letters) => {
		expect(columnLetter(column)).toBe(letters);
		expect(columnNumber(letters)).toBe(column);
	});
	it('reads and writes stretches', () => {
		expect(columnsOf(['F', 'B:D'])).toEqual([1, 2, 3, 5]);
		expect(writeColumns([5, 1, 2, 3])).toEqual(['B:D', 'F']);
	});
});
