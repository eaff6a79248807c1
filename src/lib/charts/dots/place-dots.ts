import { formatPeriod } from '#lib/format/format-period.ts';
import { m } from '#lib/messages/index.ts';
import { canBeLog, placeValueAxis } from '../axis/place-value-axis.ts';
import { spreadTicks } from '../axis/spread-ticks.ts';
import { partName } from '../breakdown/place-parts.ts';
import { partsWithout } from '../breakdown/parts-without.ts';
import type { BreakdownSeries, CategoryLine } from '../breakdown/types.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapList } from '../label/wrap-list.ts';
import { wrapText } from '../label/wrap-text.ts';
import type { LineBox } from '../line/place-line.ts';
import { pointMark } from '../mark/point-mark.ts';
import type { LinePoint } from '../series/types.ts';
import { wordAxis } from '../series/word-axis.ts';
import { wordDrawnPoint } from '../series/word-measure.ts';
import { wordRefusal } from '../series/word-refusal.ts';
import { wordShort } from '../series/word-short.ts';
import { choosePeriod } from './choose-period.ts';
import type { PlacedDot, PlacedDots, PlacedLineOfText } from './types.ts';

const lineHeight = 1.3;
const rowPadding = 0.55;
/** From the middle of a line of text to the foot of its letters, and from a dot to its value, in type sizes. */
const foot = 0.36;
const gap = 0.75;
/** Share of the width that names take at most. */
const nameShare = 0.42;

/**
 * Places the parts of a breakdown in one period as ranked dots, the largest on top, equal ones in the order
 * of the breakdown; null where nothing is drawn. The height follows from the rows.
 */
export function placeDots(series: BreakdownSeries, box: LineBox): PlacedDots | null {
	const { width, size, locale, years } = box;
	const { measure, spec, unit } = series;
	const period = dotsPeriod(series);
	if (!period) return null;
	const wording = { locale, years, unit };
	const ranked = rankedParts(series, period.id);
	const values = ranked.map(({ point }) => point.value);
	const written = ranked.map(({ line, point }) => ({
		name: wrapText(partName(line, locale), width * nameShare, size),
		value: wordShort(point, measure, wording)
	}));
	const widest = (texts: readonly string[]): number =>
		Math.max(0, ...texts.map((text) => estimateWidth(text, size)));
	const nameRoom = Math.ceil(widest(written.flatMap(({ name }) => name)));
	const valueRoom = (isNegative: boolean): number =>
		widest(written.flatMap((one, i) => ((values[i] ?? 0) < 0 === isNegative ? one.value : []))) +
		size * gap;
	const left = Math.ceil(nameRoom + size * 1.2 + (values.some((v) => v < 0) ? valueRoom(true) : 0));
	const right = Math.floor(width - Math.max(valueRoom(false), size * 1.5));

	let y = 0;
	const write = (lines: readonly string[]): PlacedLineOfText[] =>
		lines.map((text) => {
			y += size * 1.45;
			return { x: 0, y: round(y - size * 0.35), text };
		});
	const head = write(
		wrapText(formatPeriod(period, { locale, years, length: 'long' }), width, size)
	);
	const drawn = ranked.map(({ point }) => point);
	const words = write(
		wrapText(wordAxis({ spec, measure, unit, points: drawn }, locale), width, size)
	);
	const top = y + size * 2;
	const { scale } = spec;
	const axis = placeValueAxis(values, { top: right, bottom: left, locale, scale });
	const isLog = scale === 'log' && canBeLog(values);
	y = top + size * 0.3;
	const rows = ranked.map(({ line, point }, i): PlacedDot => {
		const { name = [], value = '' } = written[i] ?? {};
		const height = size * (name.length * lineHeight + rowPadding);
		const middle = y + height / 2;
		y += height;
		const x = round(axis.scale(point.value));
		const start = middle - ((name.length - 1) / 2) * size * lineHeight + size * foot;
		const isNegative = point.value < 0;
		return {
			id: line.category.id,
			name: name.map((text, row) => ({
				x: 0,
				y: round(start + row * size * lineHeight),
				text
			})),
			x,
			y: round(middle),
			guide: isLog ? { from: left, to: right } : { from: round(axis.zero), to: x },
			mark: pointMark(point.observation),
			value: {
				x: round(isNegative ? x - size * gap : x + size * gap),
				text: value,
				anchor: isNegative ? 'end' : 'start'
			},
			title: `${partName(line, locale)} ${wordDrawnPoint(point, measure, wording)}`
		};
	});
	const bottom = round(y + size * 0.3);
	y = bottom + size * 0.5;
	for (const { reason, lines } of partsWithout(series.lines, period)) {
		const why =
			reason === null
				? m.dots_no_value({}, { locale })
				: m.dots_refused({ reason: wordRefusal(reason, locale) }, { locale });
		const names = lines.map((line) => partName(line, locale));
		const begin = (first: string): string => m.dots_list({ head: why, names: first }, { locale });
		words.push(...write(wrapList(begin, names, { width, size, locale })));
	}
	return {
		form: 'dots',
		width,
		height: Math.ceil(y + size * 0.5),
		size,
		plot: { left, right, top: round(top), bottom },
		zero: isLog ? null : round(axis.zero),
		reference: measure.show === 'index' ? round(axis.scale(100)) : null,
		ticks: spreadTicks(
			axis.ticks.map((tick) => ({ x: round(tick.y), label: tick.label })),
			size
		),
		head,
		words,
		rows,
		readings: rows.map(({ id, x, y: rowY, title }, i) => {
			const line = ranked[i]?.line;
			return { id, name: line ? partName(line, locale) : '', points: [{ x, y: rowY, title }] };
		})
	};
}

/** Gives the period that ranked dots of a breakdown are of; null where nothing is drawn. */
export function dotsPeriod(series: BreakdownSeries): ReturnType<typeof choosePeriod> {
	return choosePeriod(
		series.lines.map(({ points }) => points.map(({ period }) => period)),
		series.spec.to
	);
}

/** Gives the parts drawn in a period with their points, the largest first. */
export function rankedParts(
	{ lines }: BreakdownSeries,
	period: string
): { line: CategoryLine; point: LinePoint }[] {
	return lines
		.flatMap((line) => {
			const point = line.points.find((one) => one.period.id === period);
			return point ? [{ line, point }] : [];
		})
		.sort((a, b) => b.point.value - a.point.value);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
