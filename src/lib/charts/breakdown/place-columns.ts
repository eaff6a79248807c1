import { formatPeriod } from '#lib/format/format-period.ts';
import { barSlots, type BarSlots } from '../axis/bar-slots.ts';
import type { LineBox } from '../line/place-line.ts';
import type { Wording } from '../series/word-point.ts';
import { leastDirect } from '../mark/least-direct.ts';
import { wordMark } from '../mark/point-mark.ts';
import { patternName, placePatterns, usedPatterns } from '../pattern/place-patterns.ts';
import type { PartFills } from '../pattern/types.ts';
import type { ReadingPoint, ReadingSeries } from '../reading/types.ts';
import type { Column } from './columns.ts';
import { partName, placeNames, placePartsFrame, type PartsFrame } from './place-parts.ts';
import type { PartsSeries, PlacedColumns, PlacedPiece } from './types.ts';

/** From the top of a bar to the middle of its mark, and the room that marks need, in type sizes. */
const markRise = 0.7;
const head = 1.2;

/** A part of a bar, and the place of its part in the breakdown, from 0. */
export interface IndexedPiece {
	index: number;
	piece: PlacedPiece;
}

/** What the placing of bars of parts on one another needs. */
export interface ColumnsSetting {
	frame: PartsFrame;
	slots: BarSlots;
	fills: PartFills;
	wording: Wording;
}

/**
 * Places axes and bars for parts on one another, up to the highest of some values; null where there is
 * nothing to draw or bars would be too thin.
 *
 * @param signs rows of signs above the marks
 */
export function placeColumnsSetting(
	series: PartsSeries,
	tops: readonly number[],
	box: LineBox,
	signs = 0
): ColumnsSetting | null {
	const room = box.size * (head + signs);
	const frame = placePartsFrame(series, tops, box, { sample: 'area', head: room });
	const slots = frame && barSlots(series.periods, 1, frame.time);
	if (!frame || !slots) return null;
	return {
		frame,
		slots,
		fills: placePatterns(patternName(series.spec, box.width), series.lines.length),
		wording: { locale: box.locale, years: box.years, unit: series.unit }
	};
}

/** Places the mark of a bar: the least direct of the sources of its values and of its total. */
export function placeMark(
	{ period, parts, total }: Column,
	y: number,
	{ slots, wording, frame }: ColumnsSetting
): PlacedColumns['marks'][number] {
	const points = [...parts.map(({ point }) => point), ...(total ? [total] : [])];
	const mark = leastDirect(points.map(({ observation }) => observation));
	const { locale, years } = wording;
	const slot = slots.group(period);
	return {
		x: round(slot.x + slot.width / 2),
		y: round(y - frame.size * markRise),
		mark,
		title: `${formatPeriod(period, { locale, years, length: 'long' })} ${wordMark(mark, locale)}`
	};
}

/** Names parts beside the last bar that shows each, and gives the patterns that bars and names use. */
export function nameColumns(
	series: PartsSeries,
	pieces: readonly IndexedPiece[],
	{ frame, fills, wording }: ColumnsSetting
): Pick<PlacedColumns, 'names' | 'patterns'> {
	const wanted = series.lines.flatMap((line, index) => {
		const own = pieces.filter((one) => one.index === index).map(({ piece }) => piece);
		const last = own.findLast(({ height }) => height > 0) ?? own.at(-1);
		if (!last) return [];
		return [
			{
				name: partName(line, wording.locale),
				y: last.y + last.height / 2,
				color: fills.color(index),
				fill: fills.fill(index)
			}
		];
	});
	return {
		names: placeNames(wanted, frame),
		patterns: usedPatterns(
			fills.patterns,
			wanted.map(({ fill }) => fill)
		)
	};
}

/** Gives a row of readings for each part that has any, from the top of the bars down, as up and down go. */
export function readColumns(
	series: PartsSeries,
	readings: readonly (ReadingPoint & { index: number })[],
	{ wording }: ColumnsSetting
): ReadingSeries[] {
	return series.lines
		.flatMap((line, part) => {
			const points = readings
				.filter(({ index }) => index === part)
				.map(({ x, y, title }) => ({ x, y, title }));
			const { id } = line.category;
			return points.length > 0 ? [{ id, name: partName(line, wording.locale), points }] : [];
		})
		.reverse();
}

/** Leaves the axes behind that only placing needs. */
export function plainFrame(frame: PartsFrame): Omit<PartsFrame, 'time' | 'value'> {
	const { time, value, ...plain } = frame;
	void [time, value];
	return plain;
}

/** Rounds pixels to hundredths. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
