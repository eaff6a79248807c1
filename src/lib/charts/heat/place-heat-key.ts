import { formatNumber } from '#lib/format/format-number.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { QuantileClass } from '../areas/quantile-classes.ts';
import { wordMissingSign } from '../areas/word-area.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import { hatchPath } from '../hatch/hatch-path.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';
import type { LineBox } from '../line/place-line.ts';
import { wordMark } from '../mark/point-mark.ts';
import { wordDrawnNumber } from '../series/word-measure.ts';
import { lookOf, looks, shadeOf } from './cell-look.ts';
import type { CellLook, HeatCell, HeatSample, HeatTable, PlacedHeatKey } from './types.ts';

interface Entry {
	sample: HeatSample;
	text: string;
}

/** Places the legend of a table of cells below it: the classes with their bounds, and every sign in use. */
export function placeHeatKey(
	series: BreakdownSeries,
	table: HeatTable,
	{ box, y }: { box: LineBox; y: number }
): { key: PlacedHeatKey[]; bottom: number } {
	const { width, size, locale } = box;
	const sample = { width: Math.round(size * 1.9), height: Math.round(size * 1.3) };
	const indent = sample.width + size * 0.5;
	const line = size * 1.35;
	const key: PlacedHeatKey[] = [];
	let x = 0;
	let row = y;
	for (const { sample: shown, text } of heatEntries(series, table, locale)) {
		const lines = wrapText(text, width - indent, size);
		const taken = indent + Math.max(...lines.map((one) => estimateWidth(one, size))) + size * 1.2;
		if (x > 0 && x + taken - size > width) {
			x = 0;
			row += size * 1.8;
		}
		const frame = { x: round(x + 0.5), y: round(row), ...sample };
		key.push({
			sample: shown,
			...frame,
			hatch:
				shown.kind === 'cell' && shown.look.hatch !== null
					? hatchPath(frame, { falls: shown.look.hatch === 'falling' })
					: '',
			labels: lines.map((one, i) => ({
				x: round(x + indent),
				y: round(row + sample.height / 2 + size * 0.36 + i * line),
				text: one
			}))
		});
		x += taken;
		row += (lines.length - 1) * line;
	}
	return { key, bottom: row + sample.height };
}

/** Gives exactly the entries that are in use. */
function heatEntries(series: BreakdownSeries, table: HeatTable, locale: Locale): Entry[] {
	const cells = table.rows.flatMap((one) => one.cells);
	const used = cells.map((cell) => lookOf(cell, table.classes));
	const isUsed = (kind: HeatCell['kind']): boolean => cells.some((cell) => cell.kind === kind);
	const shade = table.classes[0] ? shadeOf(table.classes[0]) : looks.zero;
	const entries: Entry[] = table.classes.map((one) => ({
		sample: { kind: 'cell', look: shadeOf(one) },
		text: wordClass(one, series, locale)
	}));
	const add = (isInUse: boolean, sample: CellLook | HeatSample['kind'], text: string): void => {
		if (!isInUse || sample === 'cell') return;
		entries.push({
			sample: typeof sample === 'string' ? { kind: sample } : { kind: 'cell', look: sample },
			text
		});
	};
	const isZero = (cell: HeatCell): boolean => cell.kind === 'value' && cell.point.value === 0;
	const zero = { value: 0, qualifier: '' } as const;
	add(cells.some(isZero), looks.zero, wordDrawnNumber(zero, series.measure, locale));
	const isChange = series.measure.show === 'change';
	const below = isChange ? m.heat_decrease : m.heat_negative;
	add(
		used.some(({ hatch }) => hatch === 'falling'),
		{ ...shade, hatch: 'falling' },
		below({}, { locale })
	);
	add(isUsed('not-held'), looks['not-held'], wordMissingSign('not-held', locale));
	add(isUsed('not-collected'), looks['not-collected'], wordMissingSign('not-collected', locale));
	add(isUsed('refused'), looks.refused, m.heat_refused({}, { locale }));
	for (const shape of ['triangle', 'square'] as const)
		add(
			used.some(({ corner }) => corner === shape),
			{ ...shade, corner: shape },
			wordMark({ shape, hollow: false, derived: false }, locale)
		);
	add(
		used.some(({ isProvisional }) => isProvisional),
		{ ...shade, isProvisional: true },
		m.heat_provisional({}, { locale })
	);
	add(
		used.some(({ isDerived }) => isDerived),
		{ ...shade, isDerived: true },
		m.key_derived({}, { locale })
	);
	const forces = series.breaks.map(({ item }) => item.force);
	add(forces.includes('refuse'), 'break-cut', m.key_break_cut({}, { locale }));
	add(
		forces.some((force) => force !== 'refuse'),
		'break-told',
		m.key_break_told({}, { locale })
	);
	add(series.events.length > 0, 'event', m.key_event({}, { locale }));
	return entries;
}

/** Words the bounds of a class, which are sizes that occur; of changes without their sign. */
function wordClass(
	{ low, high }: QuantileClass,
	{ measure, lines }: BreakdownSeries,
	locale: Locale
): string {
	const points = lines.flatMap((one) => one.points);
	const word = (size: number): string => {
		const { qualifier = '' } = points.find(({ value }) => Math.abs(value) === size) ?? {};
		if (measure.show !== 'change')
			return wordDrawnNumber({ value: size, qualifier }, measure, locale);
		return formatNumber(size, { locale, qualifier, ...(measure.inPoints ? {} : { decimals: 1 }) });
	};
	const [from, to] = [word(low), word(high)];
	return from === to ? from : m.area_range({ from, to }, { locale });
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
