import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../../../../../tests/support/encode-text.ts';
import { partBytes, rowCharacters } from './limits.ts';
import { readDelimited } from './read-delimited.ts';
import { TableError } from './table-error.ts';
import type { Encoding } from './table-file.ts';
import { bytesSource } from './text-source.ts';

const readBytes = async (bytes: Uint8Array, encoding: Encoding = 'utf-8', delimiter = ',') => {
	const rows: string[][] = [];
	const form = { encoding, delimiter, columns: 1_000 };
	for await (const batch of readDelimited(bytesSource(bytes, 'a.csv'), form)) rows.push(...batch);
	return rows;
};
const read = (text: string, encoding: Encoding = 'utf-8', delimiter = ',') =>
	readBytes(encodeText(text, encoding), encoding, delimiter);
const fault = (reading: Promise<unknown>) =>
	reading.then(
		() => 'read',
		(error: unknown) => {
			if (!(error instanceof TableError)) throw error;
			const { kind, row, line, found } = error;
			return { kind, row, line, found };
		}
	);

describe('a text cut into rows', () => {
	it.each([
		[
			'line feeds',
			'a,b\n1,2\n',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		[
			'no end of the last line',
			'a,b\n1,2',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		[
			'carriage returns',
			'a,b\r1,2\r',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		[
			'both',
			'a,b\r\n1,2\r\n',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		['a mixture', 'a\rb\nc\r\n\rd', [['a'], ['b'], ['c'], [], ['d']]],
		['empty rows', '\na\n\n\nb\n', [[], ['a'], [], [], ['b']]],
		['empty cells at the end', 'a,,b,,\n,,\n', [['a', '', 'b'], []]],
		['quotes', '"a,b","c ""d"""\n"e"\n', [['a,b', 'c "d"'], ['e']]],
		['line ends in quotes', '"a\r\nb",c\r\n"d\re"\r\n', [['a\nb', 'c'], ['d\ne']]],
		['a byte order mark', '\ufeffa,b\n', [['a', 'b']]],
		['the end mark of old systems', 'a\n\x1a', [['a']]],
		['spaces, which stay', ' a ,　b\n', [[' a ', '　b']]],
		['quotes alone', 'a\n""', [['a'], []]],
		['nothing', '', []]
	])('reads %s', async (_, text, expected) => {
		expect(await read(text)).toEqual(expected);
	});

	it('is cut at tabs', async () => {
		expect(await read('a\t1,234\n', 'utf-8', '\t')).toEqual([['a', '1,234']]);
	});

	it.each<Encoding>(['shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'])('is read in %s', async (e) => {
		expect(await read('表,ソ能\r\n北海道,１\r\n', e)).toEqual([
			['表', 'ソ能'],
			['北海道', '１']
		]);
	});

	it('gives the same wherever parts end', async () => {
		// characters of three bytes, pairs and quotes that lie across the end of a part
		for (const shift of [0, 1, 2, 3, 4, 5, 6, 7]) {
			const line = '全国,"𠮟る ""a""\r\nb",\r\n';
			const text = `${'x'.repeat(shift)}\r\n${line.repeat(50_000)}`;
			const rows = await read(text);
			expect(rows).toHaveLength(50_001);
			const body = new Set(rows.slice(1).map((row) => JSON.stringify(row)));
			expect([...body]).toEqual([JSON.stringify(['全国', '𠮟る "a"\nb'])]);
		}
	});

	const cell = fc.string({ unit: fc.constantFrom(...'a,"\n 年１'), maxLength: 4 });
	it('gives any rows written as CSV again, as papaparse alone does', async () => {
		const tables = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
		const trim = (row: string[]) => row.slice(0, row.findLastIndex((text) => text !== '') + 1);
		await fc.assert(
			fc.asyncProperty(tables, fc.constantFrom('\n', '\r\n'), async (rows, newline) => {
				const text = Papa.unparse(rows, { newline, quotes: true });
				expect(await read(text)).toEqual(rows.map(trim));
			})
		);
	});
});

describe('a text that is no table', () => {
	it('is refused with the row of a quote that is never closed', async () => {
		const expected = { kind: 'quote-open', row: 3, line: null, found: '"c…' };
		expect(await fault(read('a\n"b\nb"\n1,"c\nd\ne'))).toEqual(expected);
	});

	it('is refused with the row of a quote closed within a cell', async () => {
		const expected = { kind: 'quote-broken', row: 2, line: null, found: '"b"c,1…' };
		expect(await fault(read('a\n"b"c,1\n"d"\n'))).toEqual(expected);
	});

	it('is refused with the line of bytes in another encoding', async () => {
		const filler = encodeText('全国,1\r\n'.repeat(200_000), 'utf-8');
		const strange = encodeText('全国\r\n', 'shift_jis');
		const bytes = Uint8Array.from([...filler, ...strange]);
		expect(await fault(readBytes(bytes))).toMatchObject({ kind: 'encoding', line: 200_001 });
	});

	it('is refused with the line of a control character', async () => {
		const expected = { kind: 'not-a-table', row: null, line: 2, found: 'U+0000' };
		expect(await fault(read('a\nb\0\n'))).toEqual(expected);
	});

	it.each([
		['at its beginning', `${'a'.repeat(rowCharacters + 1)}\nb\n`, 1],
		['further down', `a\nb\n${'a'.repeat(rowCharacters + 1)}\n`, 3],
		['without an end', `a\n${'a'.repeat(3 * partBytes)}`, 2]
	])('is refused for a line too long %s', async (_, text, row) => {
		expect(await fault(read(text))).toMatchObject({ kind: 'line-too-long', row });
	});

	it('is refused for a quoted cell too long, as one that is not closed', async () => {
		const text = `a\n1,"${'b\n'.repeat(partBytes)}`;
		expect(await fault(read(text))).toMatchObject({ kind: 'quote-open', row: 2 });
	});

	it('is refused for 10,000 columns, but not for empty ones', async () => {
		expect(await read(`a${','.repeat(10_000)}\n`)).toEqual([['a']]);
		const expected = { kind: 'too-wide', row: 1, line: null, found: '10,000' };
		expect(await fault(read(`${'1,'.repeat(9_999)}1\n`))).toEqual(expected);
	});
});
