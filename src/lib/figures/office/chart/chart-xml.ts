import { theme } from '#lib/charts/theme.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { NativeChart } from '../../figure/figure-content.ts';
import { xml, xmlDocument, xmlValue, type Xml } from '../../xml/write-xml.ts';
import { axisIds, categoryAxis, valueAxis } from './chart-axes.ts';
import { chartColumns, type ChartColumn } from './chart-columns.ts';
import { layout, plotRoom, type ChartSize } from './chart-layout.ts';
import { needPatterns, solid } from './chart-look.ts';
import { barSeries, lineSeries, type ChartCells } from './chart-series.ts';
import { languageTag, textLook, type ChartType } from './chart-text.ts';

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const charts = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** How a chart is set into its document. */
export interface ChartSetting {
	language: Locale;
	/** name of the sheet with the cells of `chartRows`, from its first cell on */
	sheet: string;
	size: ChartSize;
	/** points of its type */
	fontSize: number;
	/** id of the relationship that leads to the workbook with the cells; none where the chart stands in it */
	workbook?: string;
}

/**
 * Writes a chart of the office formats (ISO/IEC 29500, DrawingML charts): editable, drawn from cells,
 * empty cells as gaps, a series for each unbroken stretch of a line, each named once in the legend.
 */
export function chartXml(chart: NativeChart, setting: ChartSetting): string {
	const columns = chartColumns(chart);
	const type: ChartType = { language: setting.language, size: setting.fontSize };
	const named = columns.filter(({ isNamed }) => isNamed).map(({ name }) => name);
	const legend = named.length > 1 ? named : [];
	const room = plotRoom(setting.size, legend, type.size);
	const values = columns.flatMap((column) => column.values.filter((value) => value !== null));
	return xmlDocument(
		xml(
			'c:chartSpace',
			{ 'xmlns:c': charts, 'xmlns:a': main, 'xmlns:r': relationships },
			xmlValue('c:date1904', 0),
			xmlValue('c:lang', languageTag(setting.language)),
			xmlValue('c:roundedCorners', 0),
			xml(
				'c:chart',
				{},
				xmlValue('c:autoTitleDeleted', 1),
				xml(
					'c:plotArea',
					{},
					layout({ x: 0.005, y: room.y, width: 0.985, height: room.height }),
					plot(chart, columns, { sheet: setting.sheet, categories: chart.categories }),
					categoryAxis(chart, setting.size, type),
					valueAxis(chart, values, type),
					xml('c:spPr', {}, xml('a:noFill', {}))
				),
				legend.length > 0 && legendOf(columns, type),
				xmlValue('c:plotVisOnly', 1),
				xmlValue('c:dispBlanksAs', 'gap')
			),
			xml('c:spPr', {}, solid(theme.ground), xml('a:ln', {}, xml('a:noFill', {}))),
			textLook(type),
			setting.workbook !== undefined &&
				xml('c:externalData', { 'r:id': setting.workbook }, xmlValue('c:autoUpdate', 0))
		)
	);
}

function plot({ form }: NativeChart, columns: readonly ChartColumn[], cells: ChartCells): Xml {
	const axes = [xmlValue('c:axId', axisIds.category), xmlValue('c:axId', axisIds.value)];
	if (form === 'line')
		return xml(
			'c:lineChart',
			{},
			xmlValue('c:grouping', 'standard'),
			xmlValue('c:varyColors', 0),
			...columns.map((column, i) => lineSeries(column, i, cells)),
			xmlValue('c:marker', 1),
			...axes
		);
	const grouping = { bar: 'clustered', stacked: 'stacked', share: 'percentStacked' }[form];
	const isPatterned = needPatterns(columns.map(({ color }) => color));
	return xml(
		'c:barChart',
		{},
		xmlValue('c:barDir', 'col'),
		xmlValue('c:grouping', grouping),
		xmlValue('c:varyColors', 0),
		...columns.map((column, i) => barSeries(column, i, cells, isPatterned)),
		xmlValue('c:gapWidth', form === 'bar' ? 60 : 40),
		xmlValue('c:overlap', form === 'bar' ? 0 : 100),
		...axes
	);
}

function legendOf(columns: readonly ChartColumn[], type: ChartType): Xml {
	return xml(
		'c:legend',
		{},
		xmlValue('c:legendPos', 'b'),
		...columns.flatMap(({ isNamed }, i) =>
			isNamed ? [] : [xml('c:legendEntry', {}, xmlValue('c:idx', i), xmlValue('c:delete', 1))]
		),
		xmlValue('c:overlay', 0),
		textLook(type)
	);
}
