import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byColumn } from './cut-table.ts';
import { IssueLog } from './issue.ts';
import { readCsv } from './read-csv.ts';
import { scanCsv, type CutTable } from './scan-csv.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const parsed = (text: string) => {
	const log = new IssueLog();
	const table = readCsv(text, 'a.csv', log);
	return { cut: table && byColumn(table), issues: log.issues };
};
const rowsOf = ({ header, length, columns, widths }: CutTable) => ({
	header,
	widths: [...widths],
	rows: Array.from({ length }, (_, i) =>
		columns.map(({ codes, texts }) => texts[codes[i] ?? -1] ?? null)
	)
});

describe('scanCsv', () => {
	it.each([
		['rows', 'a,b\n1,2\n3,4\n'],
		['a last row without a newline', 'a,b\n1,2'],
		['a header alone', 'a,b'],
		['empty cells', 'a,b\n,\n'],
		['rows that are short, long and blank', 'a,b\n1\n1,2,3\n\n4,5\n'],
		['only one empty line at the end', 'a,b\n1,2\n\n'],
		['quoted commas, newlines and carriage returns', 'a,b\n"1,000","x\r\ny"\n'],
		['doubled quotes', 'a,b\n"say ""no""",""""\n'],
		['the same text with and without quotes', 'a,b\n"x",x\nx,"x"\n'],
		['full-width text', '件,人\n被害者,約1,900人\n'],
		['an empty header', '\n'],
		['a quoted header', '"a,1",b\n1,2\n']
	])('cuts %s as the parser does', (_, text) => {
		const cut = scanCsv(encode(text));
		expect(cut && rowsOf(cut)).toEqual(rowsOf(parsed(text).cut as CutTable));
	});

	it('keeps each different text once, in the order in which they appear', () => {
		const cut = scanCsv(encode('a\nx\ny\nx\n"y"\nz\n'));
		expect(cut?.columns[0]?.texts).toEqual(['x', 'y', 'z']);
		expect([...(cut?.columns[0]?.codes ?? [])]).toEqual([0, 1, 0, 1, 2]);
	});

	it('keeps more texts apart than its first table holds', () => {
		const texts = Array.from({ length: 5000 }, (_, i) => `項目${i % 3000}`);
		const cut = scanCsv(encode(`a\n${texts.join('\n')}\n`));
		expect(cut && rowsOf(cut).rows.flat()).toEqual(texts);
		expect(cut?.columns[0]?.texts).toHaveLength(3000);
	});

	it('passes over a byte order mark', () => {
		expect(scanCsv(encode('\ufeffa,b\n1,2\n'))?.header).toEqual(['a', 'b']);
	});

	it.each([
		['carriage returns', 'a,b\r\n1,2\r\n'],
		['a quote inside a bare cell', 'a,b\n5"x,2\n'],
		['a quote that ends before its cell', 'a,b\n"1"x,2\n'],
		['a quote that is never closed', 'a,b\n1,"2\n'],
		['nothing', ''],
		['a byte order mark alone', '\ufeff']
	])('leaves %s to the parser', (_, text) => {
		expect(scanCsv(encode(text))).toBeNull();
	});

	it('agrees with the parser on any text it takes', () => {
		const pieces = fc.constantFrom('a', 'b', '被', '😀', ',', '\n', '"', '""', ' ', '\r', '1');
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
				const text = parts.join('');
				const cut = scanCsv(encode(text));
				if (!cut) return;
				const { cut: other, issues } = parsed(text);
				expect(issues).toEqual([]);
				expect(rowsOf(cut)).toEqual(rowsOf(other as CutTable));
			}),
			{ numRuns: 3000 }
		);
	});
});
