import type { Feature } from 'write-excel-file/universal';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
import type { XlsxSheet } from './xlsx-sheet.ts';

/** Paper sizes of the format. */
const [a3, a4] = [8, 9];
/** Characters across a landscape page of A4 that can still be read. */
const widestOnA4 = 170;

/** Makes sheets print one page wide with their heads on every page, and lists filter by their header. */
export function pageFeature(sheets: readonly XlsxSheet[]): Feature<Blob> {
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (xml, _, { sheetIndex }) => {
						const sheet = sheets[sheetIndex];
						return sheet ? setPage(xml, sheet) : xml;
					}
				},
				'xl/workbook.xml': {
					transform: (xml) =>
						xml.replace(
							'<definedNames/>',
							() => `<definedNames>${headNames(sheets)}</definedNames>`
						)
				}
			}
		}
	};
}

function setPage(xml: string, { rows, widths, filters, onePage }: XlsxSheet): string {
	const range = `A1:${getCellAddress(rows.length - 1, widths.length - 1)}`;
	const width = widths.reduce((sum, one) => sum + one, 0);
	return xml
		.replace('paperSize="9"', `paperSize="${width > widestOnA4 && !onePage ? a3 : a4}"`)
		.replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
		.replace('<pageSetup ', `<pageSetup fitToWidth="1" fitToHeight="${onePage ? 1 : 0}" `)
		.replace('</sheetData>', filters ? `</sheetData><autoFilter ref="${range}"/>` : '</sheetData>');
}

function headNames(sheets: readonly XlsxSheet[]): string {
	return sheets
		.map(({ name, sticky }, i) => {
			const rows = `'${sanitizeTextContent(name.replaceAll("'", "''"))}'!$1:$${sticky.rows}`;
			return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${rows}</definedName>`;
		})
		.join('');
}
