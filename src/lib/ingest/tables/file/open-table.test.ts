import { describe, expect, it } from 'vitest';
import { locales } from '#lib/messages/index.ts';
import { encodeText } from '../../../../../tests/support/encode-text.ts';
import { blobSource } from './blob-source.ts';
import { partBytes } from './limits.ts';
import { openTable, type OpenOptions } from './open-table.ts';
import { TableError, tableErrorKinds } from './table-error.ts';
import { encodings, type ByteSource } from './table-file.ts';
import { bytesSource, textSource } from './text-source.ts';
import { wordTableError } from './word-table-error.ts';

const readAll = async (source: ByteSource, options?: OpenOptions) => {
	const { sheets, ...file } = await openTable(source, options);
	const rows: (readonly string[])[] = [];
	for (const sheet of sheets)
		for await (const batch of sheet.rows()) for (const row of batch) rows.push(row);
	return { ...file, rows };
};
const refusal = async (source: ByteSource, options?: OpenOptions) => {
	const error = await readAll(source, options).catch((cause: unknown) => cause);
	return error instanceof TableError ? { kind: error.kind, found: error.found } : error;
};
const text = '都道府県\t件数\r\n北海道\t1,234\r\n';
const rows = [
	['都道府県', '件数'],
	['北海道', '1,234']
];

describe('a table file', () => {
	it.each(encodings)('is opened by its content (%s)', async (encoding) => {
		const source = blobSource(new Blob([encodeText(text, encoding) as BlobPart]), 'a.txt');
		expect(await readAll(source)).toMatchObject({
			name: 'a.txt',
			format: 'tsv',
			encoding,
			detected: { bom: false, delimiter: '\t' },
			rows
		});
	});

	it('is read again from its beginning', async () => {
		const { sheets } = await openTable(textSource('a,b\n', 'pasted'));
		const read = async () => {
			for await (const batch of sheets[0]?.rows() ?? []) return batch;
			return [];
		};
		expect(await read()).toEqual([['a', 'b']]);
		expect(await read()).toEqual([['a', 'b']]);
	});

	it('follows the encoding and delimiter that are given', async () => {
		const bytes = encodeText('a;b,c\n', 'utf-16le');
		const options = { encoding: 'utf-16le', delimiter: ';' } as const;
		expect((await readAll(bytesSource(bytes, 'a'), options)).rows).toEqual([['a', 'b,c']]);
	});

	it('tells its encoding by the first part that is not ASCII', async () => {
		const bytes = encodeText(`${'a,1\n'.repeat(partBytes / 2)}全国,1\n`, 'shift_jis');
		const { encoding, rows: all } = await readAll(bytesSource(bytes, 'a.csv'));
		expect(encoding).toBe('shift_jis');
		expect(all.at(-1)).toEqual(['全国', '1']);
	});
});

describe('a file that is no table', () => {
	const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
	const withName = (name: string) =>
		Uint8Array.from([...compound, ...Buffer.from(name, 'utf16le')]);

	it.each<[string, Uint8Array, string]>([
		['foreign-format', withName('Workbook'), 'XLS'],
		['foreign-format', withName('WordDocument'), 'DOC'],
		['encrypted', withName('EncryptedPackage'), ''],
		['foreign-format', encodeText('%PDF-1.7\n', 'utf-8'), 'PDF'],
		['foreign-format', encodeText('\ufeff <!DOCTYPE html><p>', 'utf-8'), 'HTML'],
		['foreign-format', encodeText('<html><table>', 'utf-16le'), 'HTML'],
		['foreign-format', encodeText('<?xml version="1.0"?>', 'utf-8'), 'XML'],
		['empty', new Uint8Array(), ''],
		['empty', Uint8Array.from([0xef, 0xbb, 0xbf]), ''],
		['encoding-unknown', Uint8Array.from([0x1b, 0x24, 0x42, 0x21]), 'ISO-2022-JP (JIS)'],
		['encoding-unknown', Uint8Array.from([1, 0, 0, 0, 0, 2, 0, 0]), 'binary']
	])('is refused: %s %#', async (kind, bytes, found) => {
		expect(await refusal(bytesSource(bytes, 'a'))).toEqual({ kind, found });
	});

	it('is refused by its size before it is read', async () => {
		const source = textSource(text, 'a');
		const expected = { kind: 'too-large', found: '38 B' };
		expect(await refusal(source, { limits: { textBytes: 10 } })).toEqual(expected);
	});

	it('is refused where it ends earlier than it said', async () => {
		const source = { ...textSource(text, 'a'), size: 100 };
		expect(await refusal(source)).toMatchObject({ kind: 'unreadable' });
	});
});

describe('the words of a refusal', () => {
	it('name the file and the place', () => {
		const fault = { sheet: '表1', row: 3, found: '10,000', expected: '1,000' };
		const error = new TableError('too-wide', 'a.xlsx', fault);
		expect(wordTableError(error, 'ja')).toBe(
			'a.xlsx（シート「表1」） 3行目：列が10,000あります。読み取れるのは1,000列までです。'
		);
		expect(wordTableError(error, 'en')).toBe(
			'a.xlsx (sheet “表1”), row 3: There are 10,000 columns; at most 1,000 can be read.'
		);
		expect(
			wordTableError(new TableError('encoding', 'a.csv', { line: 2, expected: 'utf-8' }), 'en')
		).toMatch(/^a\.csv, line 2: Some bytes cannot be read as utf-8\./);
	});

	it.each(locales)('exist for every kind (%s)', (locale) => {
		const all = tableErrorKinds.map((kind) => wordTableError(new TableError(kind, 'a'), locale));
		expect(new Set(all).size).toBe(tableErrorKinds.length);
	});
});
