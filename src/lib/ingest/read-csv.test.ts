import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../tests/support/brief-issues.ts';
import { IssueLog } from './issue.ts';
import { readCsv } from './read-csv.ts';

const read = (text: string) => {
	const log = new IssueLog();
	return { table: readCsv(text, 'a.csv', log), issues: briefIssues(log) };
};

describe('readCsv', () => {
	it.each<[string, string, string[][]]>([
		[
			'rows',
			'a,b\n1,2\n3,4\n',
			[
				['1', '2'],
				['3', '4']
			]
		],
		['a last row without a newline', 'a,b\n1,2', [['1', '2']]],
		['CRLF', 'a,b\r\n1,2\r\n', [['1', '2']]],
		['a header alone', 'a,b\n', []],
		['empty cells', 'a,b\n,\n', [['', '']]],
		['a quoted comma', 'a,b\n"1,000",2\n', [['1,000', '2']]],
		['a quoted newline', 'a,b\n"1\n2",3\n', [['1\n2', '3']]],
		['a quoted CRLF', 'a,b\r\n"1\r\n2",3\r\n', [['1\r\n2', '3']]],
		['doubled quotes', 'a,b\n"say ""no""",2\n', [['say "no"', '2']]],
		['an empty quoted cell', 'a,b\n"",2\n', [['', '2']]],
		['a quote inside a bare cell', 'a,b\n5"x,2\n', [['5"x', '2']]],
		['spaces as they stand', 'a,b\n 1 , 2\n', [[' 1 ', ' 2']]],
		['full-width commas as text', 'a,b\n1，2,3\n', [['1，2', '3']]],
		['semicolons as text', 'a,b\n1;2,3\n', [['1;2', '3']]],
		['tabs as text', 'a,b\n1\t2,3\n', [['1\t2', '3']]]
	])('cuts %s', (_, text, rows) => {
		expect(read(text)).toEqual({ table: { header: ['a', 'b'], rows }, issues: [] });
	});

	it.each<[string, string, string[][]]>([
		['short', 'a,b\n1\n2,3\n', [['1'], ['2', '3']]],
		['long', 'a,b\n1,2,3\n', [['1', '2', '3']]],
		['blank', 'a,b\n\n1,2\n', [[''], ['1', '2']]]
	])('keeps a %s row as it is, for its width to be checked', (_, text, rows) => {
		expect(read(text)).toEqual({ table: { header: ['a', 'b'], rows }, issues: [] });
	});

	it('leaves out only one empty line at the end', () => {
		expect(read('a,b\n1,2\n\n').table?.rows).toEqual([['1', '2'], ['']]);
	});

	it('reads one column', () => {
		expect(read('a\n1\n2\n').table).toEqual({ header: ['a'], rows: [['1'], ['2']] });
	});

	it('finds no table in a file without text', () => {
		expect(read('')).toEqual({ table: null, issues: ['file/empty a.csv::'] });
	});

	it.each(['\n', '\r\n'])('reads %j as a header without names', (text) => {
		expect(read(text)).toEqual({ table: { header: [''], rows: [] }, issues: [] });
	});

	it.each<[string, string, string]>([
		['never closed, in row 3', 'a,b\n1,2\n"3,4\n5,6\n', 'file/format a.csv:3:'],
		['never closed, in the header', 'a,"b\n1,2\n', 'file/format a.csv:1:'],
		['closed before the end of its cell', 'a,b\n"1"x,2\n', 'file/format a.csv:2:']
	])('tells the row of a quote that is %s', (_, text, issue) => {
		expect(read(text).issues).toContain(issue);
	});

	it('counts rows as a spreadsheet does, however many lines a cell has', () => {
		expect(read('a,b\n"1\n2\n3",4\n"5,6\n').issues).toContain('file/format a.csv:3:');
	});
});
