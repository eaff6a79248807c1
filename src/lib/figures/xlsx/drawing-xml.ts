import { xml, xmlDocument } from '../xml/write-xml.ts';
import type { XlsxChart } from './xlsx-sheet.ts';

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const spreadsheet = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const charts = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const emuPerMillimetre = 36_000;

/** Writes the drawing of a sheet: a chart at a cell, in its size, with its title and text alternative. */
export function drawingXml({ title, alt, row, column, size }: Omit<XlsxChart, 'xml'>): string {
	const [cx, cy] = [size.width, size.height].map((side) => Math.round(side * emuPerMillimetre));
	return xmlDocument(
		xml(
			'xdr:wsDr',
			{ 'xmlns:xdr': spreadsheet, 'xmlns:a': main },
			xml(
				'xdr:oneCellAnchor',
				{},
				xml(
					'xdr:from',
					{},
					xml('xdr:col', {}, column),
					xml('xdr:colOff', {}, 0),
					xml('xdr:row', {}, row),
					xml('xdr:rowOff', {}, 0)
				),
				xml('xdr:ext', { cx, cy }),
				xml(
					'xdr:graphicFrame',
					{ macro: '' },
					xml(
						'xdr:nvGraphicFramePr',
						{},
						xml('xdr:cNvPr', { id: 2, name: 'Chart 1', descr: alt, title }),
						xml('xdr:cNvGraphicFramePr', {})
					),
					xml('xdr:xfrm', {}, xml('a:off', { x: 0, y: 0 }), xml('a:ext', { cx: 0, cy: 0 })),
					xml(
						'a:graphic',
						{},
						xml(
							'a:graphicData',
							{ uri: charts },
							xml('c:chart', { 'xmlns:c': charts, 'xmlns:r': relationships, 'r:id': 'rId1' })
						)
					)
				),
				xml('xdr:clientData', {})
			)
		)
	);
}
