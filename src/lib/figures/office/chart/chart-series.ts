import { getCellAddress } from 'write-excel-file/utility';
import { xml, xmlValue, type Xml } from '../../xml/write-xml.ts';
import type { ChartColumn } from './chart-columns.ts';
import { barLook, lineLook, markerLook } from './chart-look.ts';

/** The block of cells behind a chart: names in the first row, categories in the first column. */
export interface ChartCells {
	/** name of the sheet */
	sheet: string;
	categories: readonly string[];
}

/** Writes a column of cells as a line (`c:ser`). */
export function lineSeries(column: ChartColumn, index: number, cells: ChartCells): Xml {
	return xml(
		'c:ser',
		{},
		...identity(column, index, cells),
		lineLook(column),
		markerLook(column, cells.categories.length > 30 ? 3 : 6),
		...data(column, index, cells),
		xmlValue('c:smooth', 0)
	);
}

/** Writes a column of cells as bars (`c:ser`). */
export function barSeries(
	column: ChartColumn,
	index: number,
	cells: ChartCells,
	isPatterned: boolean
): Xml {
	return xml(
		'c:ser',
		{},
		...identity(column, index, cells),
		barLook(column, isPatterned),
		xmlValue('c:invertIfNegative', 0),
		...data(column, index, cells)
	);
}

function identity({ name }: ChartColumn, index: number, { sheet }: ChartCells): Xml[] {
	return [
		xmlValue('c:idx', index),
		xmlValue('c:order', index),
		xml('c:tx', {}, texts(range(sheet, 0, 0, index + 1), [name]))
	];
}

function data({ values }: ChartColumn, index: number, { sheet, categories }: ChartCells): Xml[] {
	const last = categories.length;
	const points = values.flatMap((value, i) =>
		value === null ? [] : [xml('c:pt', { idx: i }, xml('c:v', {}, value))]
	);
	return [
		xml('c:cat', {}, texts(range(sheet, 1, last, 0), categories)),
		xml(
			'c:val',
			{},
			xml(
				'c:numRef',
				{},
				xml('c:f', {}, range(sheet, 1, last, index + 1)),
				xml(
					'c:numCache',
					{},
					xml('c:formatCode', {}, 'General'),
					xmlValue('c:ptCount', values.length),
					...points
				)
			)
		)
	];
}

function texts(formula: string, list: readonly string[]): Xml {
	return xml(
		'c:strRef',
		{},
		xml('c:f', {}, formula),
		xml(
			'c:strCache',
			{},
			xmlValue('c:ptCount', list.length),
			...list.map((text, idx) => xml('c:pt', { idx }, xml('c:v', {}, text)))
		)
	);
}

/** `'データ'!$B$2:$B$12`; rows and the column count from 0. */
function range(sheet: string, from: number, to: number, column: number): string {
	const cell = (row: number): string =>
		getCellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
	const name = `'${sheet.replaceAll("'", "''")}'`;
	return to <= from ? `${name}!${cell(from)}` : `${name}!${cell(from)}:${cell(to)}`;
}
