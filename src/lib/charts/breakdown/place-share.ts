import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m } from '#lib/messages/index.ts';
import type { LineBox } from '../line/place-line.ts';
import { wordPoint } from '../series/word-point.ts';
import { wordDrawnNumber, wordDrawnPoint } from '../series/word-measure.ts';
import { asValues, columnsOf } from './columns.ts';
import {
	nameColumns,
	placeColumnsSetting,
	placeMark,
	plainFrame,
	readColumns,
	round,
	type ColumnsSetting,
	type IndexedPiece
} from './place-columns.ts';
import { partName } from './place-parts.ts';
import { placePlates } from './place-plates.ts';
import { shareMeasure, takeShares, type ShareColumn } from './take-shares.ts';
import type { BreakdownSeries, PartsSeries, PlacedShare } from './types.ts';
import { wordRest } from './word-sums.ts';

/** Type size of labels beside that of axes. */
const labelSize = 0.86;

/**
 * Places the parts of a breakdown as shares of the total of each period, whatever the spec asks to show;
 * an outline shows what the parts drawn leave open. A period that cannot be drawn so has a sign that
 * says why. Null where parts overlap (`multiple`), and where bars would be too thin.
 */
export function placeShare(series: BreakdownSeries, box: LineBox): PlacedShare | null {
	if (series.breakdown.parts === 'multiple') return null;
	const values = { ...asValues(series), measure: shareMeasure };
	const wording = { locale: box.locale, years: box.years, unit: series.unit };
	const columns = columnsOf(values).map((column) => takeShares(column, wording));
	const setting = columns.length > 0 ? placeColumnsSetting(values, [100], box) : null;
	if (!setting) return null;
	const drawn = columns.flatMap((column) => placePieces(values, column, setting));
	const plateSize = round(box.size * labelSize);
	const top = setting.frame.value.scale(100);
	return {
		form: 'share',
		...plainFrame(setting.frame),
		...nameColumns(values, drawn, setting),
		labelSize: plateSize,
		bars: drawn.map(({ piece }) => piece),
		labels: placePlates(
			drawn.map(({ piece, text, color }) => ({ ...piece, text, color })),
			plateSize
		),
		remainders: columns.flatMap((column) => placeRemainder(column, setting)),
		marks: columns
			.filter(({ shares }) => shares !== null)
			.map((column) => placeMark(column, top, setting)),
		undrawn: columns.flatMap((column) => placeUndrawn(column, setting)),
		readings: readColumns(values, readingsOf(values, columns, drawn, setting), setting)
	};
}

/** A part of a bar with the place of its part in the breakdown, from 0, and what is written into it. */
interface DrawnPiece extends IndexedPiece {
	text: string;
	color: string;
}

/** Heights are exact; numbers and words are rounded. */
function placePieces(
	series: PartsSeries,
	{ period, parts, total, shares }: ShareColumn,
	{ frame: { value }, slots, fills, wording }: ColumnsSetting
): DrawnPiece[] {
	if (!total || !shares) return [];
	const slot = slots.group(period);
	const heightOf = (part: number): number => value.scale((part / total.value) * 100);
	let base = 0;
	return parts.flatMap(({ index, point }, i) => {
		const share = shares[i];
		const line = series.lines[index];
		if (!share || !line) return [];
		const y = heightOf(base + point.value);
		const height = heightOf(base) - y;
		base += point.value;
		return [
			{
				index,
				text: wordDrawnNumber(share, shareMeasure, wording.locale),
				color: fills.color(index),
				piece: {
					id: point.observation.id,
					x: round(slot.x),
					y: round(y),
					width: round(slot.width),
					height: round(height),
					fill: fills.fill(index),
					title: `${partName(line, wording.locale)} ${wordDrawnPoint(share, shareMeasure, wording)}`
				}
			}
		];
	});
}

function placeRemainder(
	column: ShareColumn,
	{ frame: { value }, slots, wording }: ColumnsSetting
): PlacedShare['remainders'] {
	const { period, sum, total, shares } = column;
	if (!shares || !total || total.value <= sum) return [];
	const slot = slots.group(period);
	const taken = (sum / total.value) * 100;
	const share = formatNumber(100 - taken, { locale: wording.locale, decimals: 1 });
	return [
		{
			x: round(slot.x),
			y: round(value.scale(100)),
			width: round(slot.width),
			height: round(value.scale(taken) - value.scale(100)),
			title: m.bars_share_of({ text: wordRest(column, wording), share }, { locale: wording.locale })
		}
	];
}

function placeUndrawn(
	{ period, reason }: ShareColumn,
	{ frame, slots, wording }: ColumnsSetting
): PlacedShare['undrawn'] {
	if (reason === null) return [];
	const { locale, years } = wording;
	const { x, width } = slots.group(period);
	return [
		{
			x: round(x + width / 2),
			y: round(frame.plot.bottom - frame.size * 0.8),
			slot: { x: round(x), width: round(width) },
			title: m.bars_undrawn(
				{ period: formatPeriod(period, { locale, years, length: 'long' }), reason },
				{ locale }
			)
		}
	];
}

/** The parts of bars, and the values that have none, in time. */
function readingsOf(
	series: PartsSeries,
	columns: readonly ShareColumn[],
	drawn: readonly DrawnPiece[],
	setting: ColumnsSetting
) {
	const { wording } = setting;
	const byId = new Map(drawn.map(({ piece }) => [piece.id, piece]));
	return columns.flatMap((column) => {
		const [undrawn] = placeUndrawn(column, setting);
		return column.parts.map(({ index, point }) => {
			const piece = byId.get(point.observation.id);
			if (piece)
				return { index, x: round(piece.x + piece.width / 2), y: piece.y, title: piece.title };
			const line = series.lines[index];
			const title = m.bars_undrawn_part(
				{
					name: line ? partName(line, wording.locale) : '',
					point: wordPoint(point.observation, wording),
					reason: column.reason ?? ''
				},
				{ locale: wording.locale }
			);
			return { index, x: undrawn?.x ?? 0, y: undrawn?.y ?? 0, title };
		});
	});
}
