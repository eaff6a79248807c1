import { describe, expect, it } from 'vitest';
import { detectDelimiter } from './detect-delimiter.ts';

describe('the delimiter of a table', () => {
	it.each([
		['commas', 'a,b,c\n1,2,3\n', ','],
		['tabs', 'a\tb\n1\t2\n', '\t'],
		['tabs with commas in numbers', '年\t件数\n2020\t1,234\n2021\t2,345\n', '\t'],
		['semicolons', 'a;b\n1;2\n', ';'],
		['commas below a title with a semicolon', '表1;件数\na,b\n1,2\n', ','],
		['commas with quoted tabs', '"a\tb",c\n"d\te",f\n', ','],
		['one column', 'a\nb\n', ','],
		['one line', 'a\tb', '\t'],
		['nothing', '', ',']
	])('is found for %s', (_, text, expected) => {
		expect(detectDelimiter(text)).toBe(expected);
	});
});
