import { strToU8, zipSync } from 'fflate';

/** A workbook to write: the XML of its parts, so that tests see every form a cell can have. */
export interface WorkbookParts {
	/** content of `<sheetData>` by the name of the sheet */
	sheets: Record<string, string>;
	/** after `<sheetData>`: joined cells */
	after?: string;
	/** content of `<sst>` */
	strings?: string;
	/** number formats from 164 on; cells name them by style, from 1 */
	formats?: string[];
	is1904?: boolean;
	/** further parts by their path */
	others?: Record<string, string>;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Writes a workbook (XLSX) part by part. */
export function makeWorkbook(parts: WorkbookParts): Uint8Array<ArrayBuffer> {
	const names = Object.keys(parts.sheets);
	const files: Record<string, string> = {
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
		'_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
		'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><workbookPr${parts.is1904 ? ' date1904="1"' : ''}/><sheets>${names.map((name, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relations(
			...names.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
			['styles', 'styles.xml'],
			['sharedStrings', 'sharedStrings.xml']
		),
		'xl/styles.xml': styles(parts.formats ?? []),
		'xl/sharedStrings.xml': `<sst ${main}>${parts.strings ?? ''}</sst>`,
		...parts.others
	};
	for (const [i, name] of names.entries())
		files[`xl/worksheets/sheet${i + 1}.xml`] =
			`<worksheet ${main}><sheetData>${parts.sheets[name]}</sheetData>${parts.after ?? ''}</worksheet>`;
	const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
	return zipSync(
		Object.fromEntries(
			Object.entries(files).map(([path, xml]) => [path, strToU8(`${head}${xml}`)])
		),
		{ mtime: new Date(1980, 0, 1) }
	);
}

function relations(...targets: [string, string][]): string {
	const each = targets.map(
		([type, target], i) =>
			`<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`
	);
	return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function styles(formats: string[]): string {
	const codes = formats.map(
		(code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`
	);
	const cells = ['<xf numFmtId="0"/>', ...formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`)];
	return `<styleSheet ${main}><numFmts count="${codes.length}">${codes.join('')}</numFmts><cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`;
}
