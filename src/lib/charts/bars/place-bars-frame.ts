import type { PlacedGround } from '../axis/types.ts';
import { barSlots, type BarSlots } from '../axis/bar-slots.ts';
import { placeGapBands } from '../axis/place-gap-bands.ts';
import { placeSigns, signRow } from '../axis/place-signs.ts';
import { placeTimeAxis, type TimeAxis } from '../axis/place-time-axis.ts';
import type { ValueAxis } from '../axis/place-value-axis.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { footRoom, type LineBox } from '../line/place-line.ts';
import { timeTitle } from '../series/time-title.ts';
import { wordAxis } from '../series/word-axis.ts';
import { baseOf, placeBarAxis } from './place-bar-axis.ts';
import type { BarRow, BarSetting, PlacedBars } from './types.ts';

/** Room beyond the end of a bar for its mark, and for its value, in type sizes. */
const room = { mark: 1.3, label: 2.3 };

/** The axes that bars stand on. */
export interface BarsFrame {
	placed: PlacedGround & Pick<PlacedBars, 'width' | 'height'>;
	value: ValueAxis;
	slots: BarSlots;
}

/**
 * Places the axes of bars; null without values, and where bars would be too thin.
 *
 * @param carriesLabels whether bars of a pitch have room for values at their ends
 */
export function placeBarsFrame(
	setting: BarSetting,
	rows: readonly BarRow[],
	box: LineBox,
	carriesLabels: (pitch: number) => boolean
): BarsFrame | null {
	const { width, height, size, locale, years } = box;
	const { measure } = setting;
	const points = rows.flatMap((row) => row.points);
	const values = points.map(({ value }) => value);
	const [first, ...rest] = setting.periods;
	if (!first || values.length === 0) return null;
	const bottom = height - size * footRoom;
	const { ticks } = placeBarAxis(values, measure, { top: 0, bottom, locale });
	const left = Math.ceil(Math.max(...ticks.map((t) => estimateWidth(t.label, size))) + size);
	const place = (right: number): TimeAxis =>
		placeTimeAxis([first, ...rest], { left: left + size / 2, right, size, locale, years });
	const right = width - size - beyondEdge(place(width - size), box);
	const time = place(right);
	const slots = barSlots(setting.periods, rows.length, time);
	if (!slots) return null;
	const { rows: signRows, ...signs } = placeSigns(setting, time, box);
	const top = size * (2 + signRows * signRow);
	const beyond = size * (carriesLabels(slots.pitch) ? room.label : room.mark);
	const base = baseOf(measure);
	const value = placeBarAxis(values, measure, {
		top: top + (values.some((one) => one >= base) ? beyond : 0),
		bottom: bottom - (values.some((one) => one < base) ? beyond : 0),
		locale
	});
	return {
		value,
		slots,
		placed: {
			width,
			height,
			size,
			plot: { left, right, top, bottom },
			zero: round(value.zero),
			reference: null,
			xTicks: time.ticks.map(({ x, label }) => ({ x: round(x), label })),
			yTicks: value.ticks.map(({ y, label }) => ({ y: round(y), label })),
			unit: wordAxis({ spec: { scale: 'linear' }, measure, unit: setting.unit, points }, locale),
			timeTitle: timeTitle(setting.spec.kind, locale),
			gaps: placeGapBands(setting.gaps, time, box),
			...signs
		}
	};
}

/** How far the last label of a time axis reaches beyond the picture, in pixels. */
function beyondEdge({ ticks }: TimeAxis, { width, size }: LineBox): number {
	const last = ticks.at(-1);
	return last ? Math.max(0, last.x + estimateWidth(last.label, size) / 2 - width) : 0;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
