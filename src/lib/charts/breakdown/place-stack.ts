import type { LineBox } from '../line/place-line.ts';
import { wordPoint } from '../series/word-point.ts';
import { asValues, columnsOf, type Column } from './columns.ts';
import {
	nameColumns,
	placeColumnsSetting,
	placeMark,
	plainFrame,
	round,
	type ColumnsSetting,
	type IndexedPiece
} from './place-columns.ts';
import { partName } from './place-parts.ts';
import { readStack } from './read-stack.ts';
import type { BreakdownSeries, PartsSeries, PlacedStack } from './types.ts';
import { wordOver, wordRest } from './word-sums.ts';

/** From the top of a bar to the middle of the sign that its parts are more than the total, in type sizes. */
const overRise = 1.75;

/**
 * Places the parts of a breakdown as stacked bars, always of values. Where the total is known and larger,
 * an outline shows what the parts drawn leave open; where the parts held are more, a sign says so. Null
 * where parts overlap (`multiple`): they must not be stacked; and where bars would be too thin.
 */
export function placeStack(series: BreakdownSeries, box: LineBox): PlacedStack | null {
	if (series.breakdown.parts === 'multiple') return null;
	const values = asValues(series);
	const columns = columnsOf(values);
	const isOver = columns.some(({ held }) => held?.state === 'over');
	const setting = placeColumnsSetting(values, columns.map(topOf), box, isOver ? 1.1 : 0);
	if (!setting) return null;
	const pieces = columns.flatMap((column) => placePieces(values, column, setting));
	const { value } = setting.frame;
	const placedBars = pieces.map(({ piece }) => piece);
	const remainders = columns.flatMap((column) => placeRemainder(column, setting));
	return {
		form: 'stacked',
		...plainFrame(setting.frame),
		...nameColumns(values, pieces, setting),
		bars: placedBars,
		remainders,
		marks: columns.map((column) => placeMark(column, value.scale(topOf(column)), setting)),
		over: columns.flatMap((column) => placeOver(column, setting)),
		readings: readStack(values, { bars: placedBars, remainders }, box.locale)
	};
}

function topOf({ sum, total }: Column): number {
	return Math.max(sum, total?.value ?? 0);
}

function placePieces(
	series: PartsSeries,
	{ period, parts }: Column,
	{ frame: { value }, slots, fills, wording }: ColumnsSetting
): IndexedPiece[] {
	const slot = slots.group(period);
	let base = 0;
	return parts.map(({ index, point }) => {
		const y = value.scale(base + point.value);
		const height = value.scale(base) - y;
		const line = series.lines[index];
		base += point.value;
		return {
			index,
			piece: {
				id: point.observation.id,
				x: round(slot.x),
				y: round(y),
				width: round(slot.width),
				height: round(height),
				fill: fills.fill(index),
				title: `${line ? partName(line, wording.locale) : ''} ${wordPoint(point.observation, wording)}`
			}
		};
	});
}

function placeRemainder(
	column: Column,
	{ frame: { value }, slots, wording }: ColumnsSetting
): PlacedStack['remainders'] {
	const { period, sum, total } = column;
	if (!total || total.value <= sum) return [];
	const slot = slots.group(period);
	return [
		{
			x: round(slot.x),
			y: round(value.scale(total.value)),
			width: round(slot.width),
			height: round(value.scale(sum) - value.scale(total.value)),
			title: wordRest(column, wording)
		}
	];
}

function placeOver(column: Column, { frame, slots, wording }: ColumnsSetting): PlacedStack['over'] {
	const title = wordOver(column, wording);
	const { period, sum, total } = column;
	if (title === null || !total) return [];
	const { x, width } = slots.group(period);
	const reach = `M${round(x - 3)},${round(frame.value.scale(total.value))}h${round(width + 6)}`;
	return [
		{
			x: round(x + width / 2),
			y: round(frame.value.scale(topOf(column)) - frame.size * overRise),
			line: sum > total.value ? reach : '',
			title
		}
	];
}
