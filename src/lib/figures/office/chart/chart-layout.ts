import { estimateWidth } from '#lib/charts/label/estimate-width.ts';
import { xml, xmlValue, type Xml } from '../../xml/write-xml.ts';

/** Millimetres of a chart on its page, slide or sheet. */
export interface ChartSize {
	width: number;
	height: number;
}

const pointsPerMillimetre = 72 / 25.4;
/** the key of a series in a legend and the space around its name, in type sizes */
const keyWidth = 4;
const lineHeight = 1.7;
/** what the labels of the axis of values and margins take from the width of a plot, in type sizes */
const besidePlot = 6;

/**
 * Gives the room of the plot with its labels, in parts of the chart: below the unit, above the legend.
 *
 * @param names what the legend says; none: no legend
 * @param size type size in points
 */
export function plotRoom(
	{ width, height }: ChartSize,
	names: readonly string[],
	size: number
): { y: number; height: number } {
	const line = (size * lineHeight) / (height * pointsPerMillimetre);
	const room = width * pointsPerMillimetre * 0.9;
	const wanted = names.reduce((sum, name) => sum + estimateWidth(name, size) + keyWidth * size, 0);
	const lines = names.length === 0 ? 0 : Math.min(5, Math.ceil(wanted / room));
	return { y: round(1.3 * line), height: round(Math.max(0.3, 1 - line * (1.6 + lines))) };
}

/** Gives how many labels of categories go by until the next one is shown: as many as find room, level. */
export function labelSkip(
	categories: readonly string[],
	{ width }: ChartSize,
	size: number
): number {
	const widest = Math.max(0, ...categories.map((label) => labelWidth(label, size)));
	const room = width * pointsPerMillimetre - besidePlot * size;
	const least = (categories.length * widest) / room;
	return [1, 2, 3, 5, 10, 12, 20, 50, 100].find((step) => step >= least) ?? Math.ceil(least);
}

/** Japanese breaks anywhere: its labels stand in two lines where they must. */
function labelWidth(label: string, size: number): number {
	const width = estimateWidth(label, size);
	return (/[\u3040-\u9fff]/.test(label) ? width / 2 : width) + size;
}

/** Writes where something lies, in parts of the chart (`c:layout`). */
export function layout(place: { x: number; y: number; width?: number; height?: number }): Xml {
	const isPlot = place.width !== undefined && place.height !== undefined;
	return xml(
		'c:layout',
		{},
		xml(
			'c:manualLayout',
			{},
			isPlot && xmlValue('c:layoutTarget', 'outer'),
			xmlValue('c:xMode', 'edge'),
			xmlValue('c:yMode', 'edge'),
			xmlValue('c:x', place.x),
			xmlValue('c:y', place.y),
			place.width !== undefined && xmlValue('c:w', place.width),
			place.height !== undefined && xmlValue('c:h', place.height)
		)
	);
}

function round(part: number): number {
	return Math.round(part * 1000) / 1000;
}
