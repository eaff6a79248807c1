import { m } from '#lib/messages/index.ts';
import { partName } from '../breakdown/place-parts.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import { wrapText } from '../label/wrap-text.ts';
import type { LineBox } from '../line/place-line.ts';
import { timeTitle } from '../series/time-title.ts';
import { wordDrawnNumber, wordMeasureUnit } from '../series/word-measure.ts';
import { heatTable } from './heat-table.ts';
import { leading, placeBlock, type HeatSetting } from './place-block.ts';
import { placeColumns } from './place-columns.ts';
import { placeHeatKey } from './place-heat-key.ts';
import type { PlacedBlock, PlacedHeat } from './types.ts';

/**
 * Places a table of shaded cells: a row for each part, a column for each period, in blocks of periods
 * below each other where they do not fit side by side, and its legend. It grows downwards, whatever the
 * height of the box. Null where nothing is drawn.
 */
export function placeHeat(series: BreakdownSeries, box: LineBox): PlacedHeat | null {
	const { width, size, locale } = box;
	const { lines, periods, measure, unit, breakdown, spec } = series;
	const points = lines.flatMap((one) => one.points);
	if (points.length === 0) return null;
	const names = lines.map((one) => partName(one, locale));
	const exact = points.map(({ value }) => ({ value, qualifier: '' }) as const);
	const numbers = exact.map((one) => wordDrawnNumber(one, measure, locale));
	const columns = placeColumns({ names, numbers, periods: periods.length }, box);
	const setting: HeatSetting = { series, table: heatTable(series), columns, box };
	const words = m.heat_head(
		{
			unit: wordMeasureUnit(measure, points, { unit, locale }),
			rows: locale === 'ja' ? breakdown.titleJa : breakdown.titleEn,
			columns: timeTitle(spec.kind, locale)
		},
		{ locale }
	);
	const head = wrapText(words, width, size).map((text, i) => ({
		x: 0,
		y: round(size * (1 + i * leading)),
		text
	}));
	const blocks: PlacedBlock[] = [];
	let y = size * (head.length * leading + 0.6);
	for (let from = 0; from < periods.length; from += columns.columns) {
		const block = placeBlock(periods.slice(from, from + columns.columns), setting, y);
		blocks.push(block);
		y = block.bottom + size * 1.2;
	}
	const { key, bottom } = placeHeatKey(series, setting.table, { box, y });
	return {
		form: 'heat',
		width,
		height: Math.ceil(bottom + size * 0.5),
		size,
		numberSize: columns.numberSize,
		head,
		blocks,
		key,
		readings: lines.map(({ category }, i) => ({
			id: category.id,
			name: names[i] ?? '',
			points: blocks.flatMap((block) =>
				block.cells
					.filter(({ part }) => part === category.id)
					.map((cell) => ({
						x: round(cell.x + cell.width / 2),
						y: round(cell.y + cell.height / 2),
						title: cell.title
					}))
			)
		}))
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
