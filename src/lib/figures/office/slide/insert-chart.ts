import { strFromU8, strToU8 } from 'fflate';
import { xml, xmlDocument, type Xml } from '../../xml/write-xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const charts = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const emuPerInch = 914_400;
const frameId = 'rId-chart-1';

/** The relationship by which the chart of a slide finds the workbook behind it. */
export const workbookId = 'rId1';

/** A chart for a slide. */
export interface SlideChart {
	/** the part, see `chartXml`, with `workbookId` */
	xml: string;
	/** the workbook with its cells */
	workbook: Uint8Array;
	title: string;
	/** its text alternative */
	alt: string;
	/** inches */
	box: { x: number; y: number; w: number; h: number };
}

/**
 * Puts a chart onto the first slide of a presentation, with the workbook behind it.
 *
 * @param files parts of the presentation by path
 * @throws where a part of the presentation is not there
 */
export function insertChart(
	files: Readonly<Record<string, Uint8Array>>,
	chart: SlideChart
): Record<string, Uint8Array> {
	const change = (path: string, end: string, piece: Xml): [string, Uint8Array] => {
		const part = files[path];
		const text = part ? strFromU8(part) : '';
		const at = text.lastIndexOf(end);
		if (at === -1) throw new Error(`not in the presentation: ${end} of ${path}`);
		return [path, strToU8(text.slice(0, at) + piece.markup + text.slice(at))];
	};
	return {
		...files,
		...Object.fromEntries([
			change('ppt/slides/slide1.xml', '</p:spTree>', frame(chart)),
			change(
				'ppt/slides/_rels/slide1.xml.rels',
				'</Relationships>',
				relationship(frameId, 'chart', '../charts/chart1.xml')
			),
			change(
				'[Content_Types].xml',
				'</Types>',
				xml('Override', { PartName: '/ppt/charts/chart1.xml', ContentType: chartType })
			)
		]),
		'ppt/charts/chart1.xml': strToU8(chart.xml),
		'ppt/charts/_rels/chart1.xml.rels': strToU8(
			xmlDocument(
				xml(
					'Relationships',
					{ xmlns: packages },
					relationship(workbookId, 'package', '../embeddings/chart1.xlsx')
				)
			)
		),
		'ppt/embeddings/chart1.xlsx': chart.workbook
	};
}

function frame({ box, title, alt }: SlideChart): Xml {
	const emu = (inches: number): number => Math.round(inches * emuPerInch);
	return xml(
		'p:graphicFrame',
		{},
		xml(
			'p:nvGraphicFramePr',
			{},
			xml('p:cNvPr', { id: 0, name: 'Chart 1', descr: alt, title }),
			xml('p:cNvGraphicFramePr', {}),
			xml('p:nvPr', {})
		),
		xml(
			'p:xfrm',
			{},
			xml('a:off', { x: emu(box.x), y: emu(box.y) }),
			xml('a:ext', { cx: emu(box.w), cy: emu(box.h) })
		),
		xml(
			'a:graphic',
			{},
			xml('a:graphicData', { uri: charts }, xml('c:chart', { 'xmlns:c': charts, 'r:id': frameId }))
		)
	);
}

function relationship(id: string, type: string, target: string): Xml {
	return xml('Relationship', { Id: id, Type: `${office}/${type}`, Target: target });
}
