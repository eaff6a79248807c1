import type { Feature } from 'write-excel-file/universal';
import { xml, xmlDocument, xmlPieces, type Xml } from '../xml/write-xml.ts';
import { drawingXml } from './drawing-xml.ts';
import type { XlsxSheet } from './xlsx-sheet.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument';
const drawingId = 'rId-drawing-1';

/** Puts the charts of sheets into a workbook: a drawing on the sheet, and the chart that it holds. */
export function chartFeature(sheets: readonly XlsxSheet[]): Feature<Blob> {
	const charts = sheets.flatMap(({ chart }, i) => (chart ? [{ chart, id: i + 1 }] : []));
	const hasChart = ({ sheetIndex }: { sheetIndex: number }): boolean =>
		sheets[sheetIndex]?.chart !== undefined;
	return {
		files: {
			transform: {
				'[Content_Types].xml': {
					insert: () =>
						xmlPieces(
							...charts.flatMap(({ id }) => [
								override(`/xl/drawings/drawing${id}.xml`, `${types}.drawing+xml`),
								override(`/xl/charts/chart${id}.xml`, `${types}.drawingml.chart+xml`)
							])
						).markup
				},
				'xl/worksheets/sheet{id}.xml': {
					insert: (_, sheet) =>
						hasChart(sheet) ? xml('drawing', { 'r:id': drawingId }).markup : undefined
				},
				'xl/worksheets/_rels/sheet{id}.xml.rels': {
					insert: (_, sheet) =>
						hasChart(sheet)
							? relationship(drawingId, 'drawing', `../drawings/drawing${sheet.sheetIndex + 1}.xml`)
									.markup
							: undefined
				}
			},
			write: {
				files: () =>
					Object.fromEntries(
						charts.flatMap(({ chart, id }) => [
							[`xl/drawings/drawing${id}.xml`, drawingXml(chart)],
							[
								`xl/drawings/_rels/drawing${id}.xml.rels`,
								xmlDocument(
									xml(
										'Relationships',
										{ xmlns: packages },
										relationship('rId1', 'chart', `../charts/chart${id}.xml`)
									)
								)
							],
							[`xl/charts/chart${id}.xml`, chart.xml]
						])
					)
			}
		}
	};
}

function override(part: string, type: string): Xml {
	return xml('Override', { ContentType: type, PartName: part });
}

function relationship(id: string, type: string, target: string): Xml {
	return xml('Relationship', { Id: id, Type: `${office}/${type}`, Target: target });
}
