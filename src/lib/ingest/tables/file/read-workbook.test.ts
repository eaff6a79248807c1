import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeWorkbook, type WorkbookParts } from '../../../../../tests/support/make-workbook.ts';
import { openTable, type OpenOptions } from './open-table.ts';
import { TableError } from './table-error.ts';
import { bytesSource } from './text-source.ts';

const open = (bytes: Uint8Array, options?: OpenOptions) =>
	openTable(bytesSource(bytes, 'a.xlsx'), options);
const readAll = async (bytes: Uint8Array, options?: OpenOptions) => {
	const { sheets } = await open(bytes, options);
	const all: Record<string, string[][]> = {};
	for (const sheet of sheets) {
		const { name } = sheet;
		all[name] = [];
		for await (const batch of sheet.rows()) all[name].push(...batch.map((row) => [...row]));
	}
	return all;
};
const readCells = async (cells: string, parts: Partial<WorkbookParts> = {}) => {
	const book = makeWorkbook({ ...parts, sheets: { s: `<row r="1">${cells}</row>` } });
	return (await readAll(book))['s']?.[0];
};
const readStyled = async (format: string, value: number, is1904 = false) =>
	(await readCells(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [format], is1904 }))?.[0];
const fault = (reading: Promise<unknown>) =>
	reading.then(
		() => 'read',
		(error: unknown) => {
			if (!(error instanceof TableError)) throw error;
			return error.kind;
		}
	);

describe('the cells of a workbook', () => {
	it('are texts, joined where they are formatted, without furigana', async () => {
		const strings =
			'<si><t>全国</t></si><si><r><t>検挙</t></r><r><rPr><b/></rPr><t>件数</t></r></si>' +
			'<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t xml:space="preserve"> a&amp;b_x000D_\n </t></si>';
		const cells = [0, 1, 2, 3].map((i) => `<c t="s"><v>${i}</v></c>`).join('');
		const inline = '<c t="inlineStr"><is><t>内</t></is></c>';
		const expected = ['全国', '検挙件数', '東京', ' a&b\n ', '内'];
		expect(await readCells(cells + inline, { strings })).toEqual(expected);
	});

	it.each([
		['1234567', '1234567'],
		['1E+21', '1000000000000000000000'],
		['1.5E-7', '0.00000015'],
		['12.300000000000001', '12.3'],
		['0.30000000000000004', '0.3'],
		['-0', '0'],
		['-12.5', '-12.5']
	])('are plain numbers (%s)', async (raw, expected) => {
		expect(await readCells(`<c><v>${raw}</v></c>`)).toEqual([expected]);
	});

	it.each<[string, number, string]>([
		['0.0%', 0.123, '12.3%'],
		['0%', 0.07, '7%'],
		['0%', 1.005, '100.5%'],
		['#,##0', 1234567, '1234567'],
		['#,##0_ ;[Red]\\-#,##0\\ ', -3, '-3'],
		['0"年"', 2024, '2024'],
		['0.00E+00', 12345, '12345'],
		['[DBNum3]#,##0', 5, '5'],
		['yyyy/m/d', 45383, '2024-04-01'],
		['[$-411]ggge"年"m"月"d"日";@', 45383, '2024-04-01'],
		['[$-411]ggge"年"', 45383, '令和6年'],
		['[$-411]ggge"年度"', 45383, '令和6年度'],
		['yyyy"年"', 45383, '2024年'],
		['yyyy"年"m"月"', 45383, '2024年4月'],
		['[$-411]ge.m.d', 32516, '1989-01-08'],
		['yyyy/m/d h:mm', 45383.5, '2024-04-01T12:00'],
		['h:mm', 0.25, '06:00'],
		['[h]:mm', 1.5, '36:00'],
		['m/d', 1, '1900-01-01'],
		['yyyy/m/d', 59, '1900-02-28'],
		['yyyy/m/d', 61, '1900-03-01'],
		['yyyy/m/d', -5, '-5']
	])('follow their format (%s of %d)', async (format, value, expected) => {
		expect(await readStyled(format, value)).toBe(expected);
	});

	it('count days from 1904 where the workbook does', async () => {
		expect(await readStyled('yyyy/m/d', 43921, true)).toBe('2024-04-01');
	});

	it('are truth values and errors by their names', async () => {
		const cells =
			'<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="e"><v>#REF!</v></c><c t="e"><v>#DIV/0!</v></c>';
		expect(await readCells(cells)).toEqual(['TRUE', 'FALSE', '#N/A', '#REF!', '#DIV/0!']);
	});

	it('are the saved results of formulas, or the formula where there is none', async () => {
		const cells =
			'<c r="A1"><f>SUM(B1:B2)</f><v>7</v></c><c r="B1"><f>SUM(A1:A2)</f></c><c r="C1"><f>A1&amp;"x"</f><v></v></c>' +
			'<c r="D1" t="str"><f>IF(A1,"","")</f><v></v></c><c r="E1" t="str"><f>"a"</f><v>a</v></c><c r="F1"><f t="shared" si="0"/><v/></c>';
		const expected = ['7', '=SUM(A1:A2)', '=A1&"x"', '', 'a', '='];
		expect(await readCells(cells)).toEqual(expected);
	});

	it('keep their places: empty rows and cells, all sheets, joined cells cut to the table', async () => {
		const row = '<row r="3"><c r="B3"><v>1</v></c><c r="D3" s="0"/></row>';
		const after = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A3:XFD3"/></mergeCells>';
		const book = makeWorkbook({ sheets: { 一: row, '2 & "b"': '' }, after });
		expect(await readAll(book)).toEqual({ 一: [[], [], ['', '1']], '2 & "b"': [] });
		const { sheets, ...file } = await open(book);
		expect(file).toEqual({ name: 'a.xlsx', format: 'xlsx', encoding: null });
		expect(sheets[0]?.merges).toEqual([
			{ top: 0, left: 0, bottom: 1, right: 1 },
			{ top: 2, left: 0, bottom: 2, right: 1 }
		]);
	});
});

describe('a workbook that is refused', () => {
	const plain = makeWorkbook({ sheets: { s: '<row><c><v>1</v></c><c><v>2</v></c></row>' } });

	it('is cut short', async () => {
		expect(await fault(readAll(plain.subarray(0, 900)))).toBe('zip-damaged');
	});

	it('has one bit turned', async () => {
		const at = Buffer.from(plain).indexOf('xl/worksheets/sheet1.xml') + 40;
		const damaged = plain.slice();
		damaged[at] = (damaged[at] ?? 0) ^ 4;
		expect(await fault(readAll(damaged))).toBe('zip-damaged');
	});

	it('unpacks to more than is allowed, whatever it declares', async () => {
		const others = { 'xl/worksheets/sheet9.xml': ' '.repeat(2_000_000) };
		const book = makeWorkbook({ sheets: { s: '' }, others });
		expect(book.length).toBeLessThan(10_000);
		const end = Buffer.from(book).lastIndexOf('xl/worksheets/sheet9.xml') - 46;
		new DataView(book.buffer).setUint32(end + 24, 100, true);
		const limits = { unpackedBytes: 1_000_000 };
		expect(await fault(readAll(book, { limits }))).toBe('zip-bomb');
	});

	it('has too many cells or columns', async () => {
		expect(await fault(open(plain, { limits: { cells: 1 } }))).toBe('too-many-cells');
		expect(await fault(readAll(plain, { limits: { columns: 1 } }))).toBe('too-wide');
		expect(await fault(open(plain, { limits: { workbookBytes: 100 } }))).toBe('too-large');
	});

	it('names a string it does not hold, or breaks off', async () => {
		const lost = makeWorkbook({ sheets: { s: '<row><c t="s"><v>99</v></c></row>' } });
		expect(await fault(readAll(lost))).toBe('workbook-damaged');
		const others = { 'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row><c>' };
		const broken = makeWorkbook({ sheets: { s: '' }, others });
		expect(await fault(readAll(broken))).toBe('workbook-damaged');
	});

	it('has cells far outside of any sheet', async () => {
		const far = makeWorkbook({
			sheets: { s: '<row r="99999999"><c r="A99999999"><v>1</v></c></row>' }
		});
		expect(await fault(readAll(far))).toBe('workbook-damaged');
	});

	it.each([
		['DOCX', { 'word/document.xml': strToU8('<a/>') }],
		['OpenDocument (ODS, ODT)', { mimetype: strToU8('a'), 'content.xml': strToU8('<a/>') }],
		['ZIP', { 'a.csv': strToU8('a,b') }]
	])('is none but %s', async (found, files) => {
		const error = await open(zipSync(files)).catch((cause: unknown) => cause);
		expect(error).toMatchObject({ kind: 'foreign-format', found });
	});
});
