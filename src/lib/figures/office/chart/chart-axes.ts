import { theme } from '#lib/charts/theme.ts';
import type { NativeChart } from '../../figure/figure-content.ts';
import { xml, xmlValue, type Xml } from '../../xml/write-xml.ts';
import { ruleLook } from './chart-look.ts';
import { labelSkip, layout, type ChartSize } from './chart-layout.ts';
import { richText, textLook, type ChartType } from './chart-text.ts';

/** the names by which plots and axes refer to one another */
export const axisIds = { category: 111_111_111, value: 222_222_222 } as const;

/** Writes the axis of categories; it lies at the foot of the chart, reversed or not (`c:catAx`). */
export function categoryAxis(
	{ categories, isReversed }: NativeChart,
	size: ChartSize,
	type: ChartType
): Xml {
	const skip = labelSkip(categories, size, type.size);
	return xml(
		'c:catAx',
		{},
		xmlValue('c:axId', axisIds.category),
		xml('c:scaling', {}, xmlValue('c:orientation', 'minMax')),
		xmlValue('c:delete', 0),
		xmlValue('c:axPos', 'b'),
		xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
		xmlValue('c:majorTickMark', 'out'),
		xmlValue('c:minorTickMark', 'none'),
		xmlValue('c:tickLblPos', isReversed ? 'nextTo' : 'low'),
		ruleLook(theme.axis),
		textLook(type, true),
		xmlValue('c:crossAx', axisIds.value),
		xmlValue('c:crosses', isReversed ? 'max' : 'autoZero'),
		xmlValue('c:auto', 0),
		xmlValue('c:lblAlgn', 'ctr'),
		xmlValue('c:lblOffset', 100),
		xmlValue('c:tickLblSkip', skip),
		xmlValue('c:tickMarkSkip', 1),
		xmlValue('c:noMultiLvlLbl', 1)
	);
}

/** Writes the axis of values with its unit over it, logarithmic or reversed where asked (`c:valAx`). */
export function valueAxis(chart: NativeChart, values: readonly number[], type: ChartType): Xml {
	const { form, valueTitle, isLogarithmic, isReversed } = chart;
	const isCount = values.every(Number.isInteger);
	const most = Math.max(0, ...values);
	const step = form !== 'share' && !isLogarithmic && isCount && most <= (isReversed ? 12 : 5);
	return xml(
		'c:valAx',
		{},
		xmlValue('c:axId', axisIds.value),
		xml(
			'c:scaling',
			{},
			isLogarithmic && xmlValue('c:logBase', 10),
			xmlValue('c:orientation', isReversed ? 'maxMin' : 'minMax'),
			isReversed && !isLogarithmic && Math.min(...values) >= 1 && xmlValue('c:min', 1)
		),
		xmlValue('c:delete', 0),
		xmlValue('c:axPos', 'l'),
		xml('c:majorGridlines', {}, ruleLook(theme.grid)),
		valueTitle !== '' &&
			xml(
				'c:title',
				{},
				richText(valueTitle, type),
				layout({ x: 0.01, y: 0.005 }),
				xmlValue('c:overlay', 0)
			),
		xml('c:numFmt', {
			formatCode: form === 'share' ? '0%' : valueFormat(values),
			sourceLinked: 0
		}),
		xmlValue('c:majorTickMark', 'none'),
		xmlValue('c:minorTickMark', 'none'),
		xmlValue('c:tickLblPos', 'nextTo'),
		xml('c:spPr', {}, xml('a:ln', {}, xml('a:noFill', {}))),
		textLook(type),
		xmlValue('c:crossAx', axisIds.category),
		xmlValue('c:crosses', 'autoZero'),
		xmlValue('c:crossBetween', 'between'),
		step && xmlValue('c:majorUnit', 1)
	);
}

/** Gives the format of numbers: thousands parted, as many decimals as the values have, two at most. */
export function valueFormat(values: readonly number[]): string {
	const decimals = Math.max(
		0,
		...values.map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0)
	);
	return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(2, decimals))}`;
}
