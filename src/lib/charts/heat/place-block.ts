import { firstDayOf } from '#lib/domain/publication.ts';
import type { Period } from '#lib/domain/period.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { placeSigns, signRow } from '../axis/place-signs.ts';
import { thinTicks } from '../axis/place-time-axis.ts';
import { partName } from '../breakdown/place-parts.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import { hatchPath } from '../hatch/hatch-path.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import type { LineBox } from '../line/place-line.ts';
import { wordDrawnNumber } from '../series/word-measure.ts';
import { lookOf } from './cell-look.ts';
import { numberMargin, type HeatColumns } from './place-columns.ts';
import type { HeatCell, HeatTable, PlacedBlock, PlacedCell } from './types.ts';
import { wordCell } from './word-cell.ts';

/** Height of a cell, and of a line of a name, in type sizes. */
const cellHeight = 2.4;
export const leading = 1.3;
/** Between two cells, in pixels. */
const gutter = 2;

/** What the blocks of a table have in common. */
export interface HeatSetting {
	series: BreakdownSeries;
	table: HeatTable;
	columns: HeatColumns;
	box: LineBox;
}

/** Places some periods of a table as a block of their own, with its heads, names and signs. */
export function placeBlock(
	periods: readonly Period[],
	setting: HeatSetting,
	y: number
): PlacedBlock {
	const { series, table, columns, box } = setting;
	const { size, locale, years } = box;
	const { left, cellWidth, isNameAbove } = columns;
	const signs = placeBlockSigns(periods, setting, y + size * 1.6);
	const top = y + size * (1.6 + signs.rows * signRow + 0.2);
	const ticks = periods.map((period, i) => ({
		period: period.id,
		x: round(left + (i + 0.5) * cellWidth),
		label: formatPeriod(period, { locale, years, length: 'short' })
	}));
	const block: PlacedBlock = {
		id: periods[0]?.id ?? '',
		heads: thinTicks(ticks, size).map(({ x, label }) => ({ x, y: round(y + size), text: label })),
		names: [],
		cells: [],
		rules: [],
		breaks: signs.breaks,
		events: signs.events,
		top: round(top),
		bottom: 0
	};
	let rowTop = top;
	for (const [i, row] of table.rows.entries()) {
		const lines = columns.names[i] ?? [];
		const nameHeight = lines.length * size * leading;
		const height = isNameAbove ? size * cellHeight : Math.max(size * cellHeight, nameHeight + 4);
		const cellTop = rowTop + (isNameAbove ? nameHeight + 2 : 0);
		const nameTop = isNameAbove ? rowTop : cellTop + (height - nameHeight) / 2;
		lines.forEach((text, n) =>
			block.names.push({ x: 0, y: round(nameTop + size * (1 + n * leading)), text })
		);
		const name = partName(row.line, locale);
		for (const cell of row.cells) {
			const column = periods.findIndex(({ id }) => id === cell.period.id);
			if (column < 0) continue;
			block.cells.push({
				part: row.line.category.id,
				period: cell.period.id,
				...placeCell(cell, setting, {
					x: left + column * cellWidth + gutter / 2,
					y: cellTop + gutter / 2,
					width: cellWidth - gutter,
					height: height - gutter
				}),
				title: wordCell(name, cell, series, box)
			});
		}
		for (const { item, before } of series.breaks) {
			const column = periods.findIndex(({ id }) => id === before.id);
			if (column < 0 || (item.category !== '' && item.category !== row.line.category.id)) continue;
			block.rules.push({
				x: round(left + column * cellWidth),
				top: round(cellTop),
				bottom: round(cellTop + height),
				cuts: item.force === 'refuse',
				title: locale === 'ja' ? item.noteJa : item.noteEn
			});
		}
		rowTop = cellTop + height + (isNameAbove ? size * 0.3 : 0);
	}
	return { ...block, bottom: round(rowTop) };
}

function placeCell(
	cell: HeatCell,
	{ series, table, columns, box }: HeatSetting,
	frame: Pick<PlacedCell, 'x' | 'y' | 'width' | 'height'>
): Omit<PlacedCell, 'part' | 'period' | 'title'> {
	const look = lookOf(cell, table.classes);
	const number =
		cell.kind === 'value' ? wordDrawnNumber(cell.point, series.measure, box.locale) : '';
	const isFitting =
		estimateWidth(number, columns.numberSize) <= columns.cellWidth - numberMargin + 0.5;
	const rounded = {
		x: round(frame.x),
		y: round(frame.y),
		width: round(frame.width),
		height: round(frame.height)
	};
	return {
		...rounded,
		look,
		hatch: look.hatch === null ? '' : hatchPath(rounded, { falls: look.hatch === 'falling' }),
		number: isFitting ? number : ''
	};
}

/** Places the signs of the breaks and events of some periods above their columns. */
function placeBlockSigns(
	periods: readonly Period[],
	{ series, columns, box }: HeatSetting,
	y: number
): ReturnType<typeof placeSigns> {
	const { left, cellWidth } = columns;
	const isWithin = ({ id }: Period): boolean => periods.some((period) => period.id === id);
	const columnOf = (day: string): number =>
		periods.findIndex(({ first, last }) => first <= day && day <= last);
	const events = series.events.filter(({ item }) => columnOf(firstDayOf(item.date)) >= 0);
	const axis = {
		start: ({ id }: Period): number =>
			Math.max(left + periods.findIndex((one) => one.id === id) * cellWidth, box.size * 0.65),
		day: (day: string): number => left + (columnOf(day) + 0.5) * cellWidth
	};
	const placed = placeSigns(
		{ breaks: series.breaks.filter(({ before }) => isWithin(before)), events },
		axis,
		box
	);
	const lower = y + box.size * (0.7 - 1.9);
	return {
		rows: placed.rows,
		breaks: placed.breaks.map((sign) => ({ ...sign, y: round(sign.y + lower) })),
		events: placed.events.map((sign) => ({ ...sign, y: round(sign.y + lower) }))
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
