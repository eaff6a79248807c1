import { strFromU8, unzipSync } from 'fflate';

/** A cell as a spreadsheet holds it; null where there is none. */
export type SheetCell = string | number | null;

/** A sheet as it was read back. */
export interface ReadSheet {
	name: string;
	rows: SheetCell[][];
	/** the XML of the sheet, for what is not in its cells */
	xml: string;
}

/** Reads a workbook back, with nothing but the ZIP format and the few elements that hold cells. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
	const files = unzipSync(bytes);
	const text = (path: string): string => {
		const file = files[path];
		if (!file) throw new Error(`not in the workbook: ${path}`);
		return strFromU8(file);
	};
	const strings = all(text('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map(([, si = '']) =>
		all(si, /<t[^>]*>(.*?)<\/t>/gs)
			.map(([, part = '']) => unescape(part))
			.join('')
	);
	return all(text('xl/workbook.xml'), /<sheet [^>]*>/g).map(([tag], i) => {
		const xml = text(`xl/worksheets/sheet${i + 1}.xml`);
		return { name: unescape(attribute(tag, 'name')), rows: readRows(xml, strings), xml };
	});
}

function readRows(xml: string, strings: readonly string[]): SheetCell[][] {
	const rows: SheetCell[][] = [];
	for (const [tag, body = ''] of all(xml, /<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)) {
		const row: SheetCell[] = [];
		for (const [cell, content = ''] of all(body, /<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)) {
			const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
			row[columnOf(attribute(cell, 'r'))] = readValue(value, attribute(cell, 't'), strings);
		}
		rows[Number(attribute(tag, 'r')) - 1] = Array.from(row, (cell) => cell ?? null);
	}
	return Array.from(rows, (row) => row ?? []);
}

function readValue(value: string | undefined, type: string, strings: readonly string[]): SheetCell {
	if (value === undefined) return null;
	if (type === '') return Number(value);
	if (type !== 's') throw new Error(`a cell of the type ${type}: ${value}`);
	return strings[Number(value)] ?? null;
}

/** `AB12` is column 27, counted from 0. */
function columnOf(address: string): number {
	const letters = address.replace(/\d+$/, '');
	return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

function attribute(tag: string, name: string): string {
	return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function all(text: string, pattern: RegExp): RegExpExecArray[] {
	return [...text.matchAll(pattern)];
}

function unescape(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}
