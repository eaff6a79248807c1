import { formatPeriod } from '#lib/format/format-period.ts';
import { m } from '#lib/messages/index.ts';
import { placeGapBands } from '../axis/place-gap-bands.ts';
import { placeSigns, signRow } from '../axis/place-signs.ts';
import { placeTimeAxis } from '../axis/place-time-axis.ts';
import { canBeLog, placeValueAxis } from '../axis/place-value-axis.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapList } from '../label/wrap-list.ts';
import { wrapText } from '../label/wrap-text.ts';
import type { LineBox } from '../line/place-line.ts';
import { pointMark } from '../mark/point-mark.ts';
import type { LinePoint } from '../series/types.ts';
import { wordAxis } from '../series/word-axis.ts';
import { wordShort } from '../series/word-short.ts';
import { heightOfEnds, labelGap, placeEnds, writeEnd, type EndLabel } from './place-ends.ts';
import { placeLevel } from './place-level.ts';
import { slopeEnds, slopeParts, slopeSigns, type SlopePart } from './slope-parts.ts';
import type { PlacedSlope, PlacedSlopeLine, PlacedTexts } from './types.ts';
import { wordNotComparable, wordSlopeLists, wordSlopePart } from './word-slope.ts';

const lineHeight = 1.45;
/** Share of the width that the labels of one side take at most. */
const sideShare = 0.34;
/** How much wider bold type is. */
const boldness = 1.06;

/**
 * Places two periods of a breakdown joined by a slope for each part; null without two periods. A line is
 * solid only where both values lie in one unbroken run, dashed only where the spec bridges periods without
 * a value, and never drawn across a break that refuses. The plot grows where the labels need it.
 */
export function placeSlope(series: BreakdownSeries, box: LineBox): PlacedSlope | null {
	const { width, size, locale, years } = box;
	const { measure, spec } = series;
	const ends = slopeEnds(series);
	if (!ends) return null;
	const wording = { locale, years, unit: series.unit };
	const parts = slopeParts(series, ends);
	const pairs = parts.filter(({ from, to }) => from && to);
	const [common] = pairs;
	const refusesAll =
		common !== undefined &&
		pairs.every((p) => p.join === 'refused' && p.breaks.join() === common.breaks.join());

	const room = width * sideShare - size * labelGap;
	const write = (part: SlopePart, point: LinePoint, side: 'from' | 'to'): string[] => {
		const name = wordSlopePart(part, series, wording).name;
		const lines = writeEnd(name, wordShort(point, measure, wording), { room, size, locale });
		return side === 'to' && part.join === 'refused' && !refusesAll
			? [...lines, ...wrapText(wordNotComparable(part.breaks, locale), room, size)]
			: lines;
	};
	const labels = (['from', 'to'] as const).map((side) =>
		parts.flatMap((part) => {
			const point = part[side];
			return point ? [{ part, point, lines: write(part, point, side) }] : [];
		})
	);
	const names = [ends.from, ends.to].map((period) =>
		wrapHead(formatPeriod(period, { locale, years, length: 'long' }), room * 1.15, size)
	);
	const sides = labels.map((own, i) => {
		const texts = [...own.flatMap(({ lines }) => lines), ...(names[i] ?? [])];
		const widest = Math.max(...texts.map((text) => estimateWidth(text, size * boldness)));
		return Math.ceil(Math.min(widest, width * 0.42) + size * labelGap);
	});
	const left = sides[0] ?? 0;
	const right = width - (sides[1] ?? 0);

	const drawn = parts.flatMap(({ from, to }) => [from, to].filter((one) => one !== null));
	const unit = wrapText(
		wordAxis({ spec, measure, unit: series.unit, points: drawn }, locale),
		width,
		size
	);
	const above = (unit.length - 1) * size * lineHeight;
	const signed = slopeSigns(series, ends);
	const time = timeBetween(ends, { left, right, box });
	const { rows, ...signs } = placeSigns(signed, time, box);
	const headRows = Math.max(...names.map((lines) => lines.length));
	const top = above + size * (2.4 + Math.max(rows * signRow, headRows * lineHeight + 0.3));
	const lists = wordSlopeLists(series, parts, ends, wording).flatMap(({ head, names: listed }) => {
		const begin = (first: string): string => m.dots_list({ head, names: first }, { locale });
		return wrapList(begin, listed, { width, size, locale });
	});
	const below = size * (2 + lists.length * lineHeight);
	const needed = Math.max(...labels.map((own) => heightOfEnds(own, size)));
	const height = Math.ceil(Math.max(box.height, top + needed + below));
	const bottom = height - below;

	const values = drawn.map(({ value }) => value);
	const value = placeValueAxis(values, { top, bottom, locale, scale: spec.scale });
	const lines = parts.map((part): PlacedSlopeLine => {
		const words = wordSlopePart(part, series, wording);
		const points = (['from', 'to'] as const).flatMap((side) => {
			const point = part[side];
			if (!point) return [];
			return [
				{
					id: point.observation.id,
					x: side === 'from' ? left : right,
					y: round(value.scale(point.value)),
					mark: pointMark(point.observation),
					title: `${words.name} ${words[side]}`
				}
			];
		});
		const [a, b] = points;
		const path = a && b ? [`M${a.x},${a.y}L${b.x},${b.y}`] : [];
		return {
			id: part.line.category.id,
			color: part.color,
			paths: part.join === 'joined' ? path : [],
			bridges: part.join === 'bridged' && spec.bridge ? path : [],
			title: words.line,
			points
		};
	});
	const levels = { left, right, size, lines };
	const isLog = spec.scale === 'log' && canBeLog(values);
	const labelled = labels.map((own) =>
		own.map(({ part, point, lines: text }): EndLabel => ({
			id: part.line.category.id,
			color: part.color,
			lines: text,
			y: value.scale(point.value)
		}))
	);
	const bounds = { low: top - size * 0.6, high: bottom + size * 0.9, size };
	return {
		form: 'slope',
		width,
		height,
		size,
		plot: { left, right, top: round(top), bottom: round(bottom) },
		unit: writeLines(unit, { x: 0, y: size, size, anchor: 'start' }),
		heads: names.map((text, i) =>
			writeLines(text, {
				x: round(i === 0 ? left - size * labelGap : right + size * labelGap),
				y: above + size * 2.6,
				size,
				anchor: i === 0 ? 'end' : 'start'
			})
		),
		zero: isLog ? null : placeLevel(value.zero, '0', { ...levels, bottom }),
		reference:
			measure.show === 'index' ? placeLevel(value.scale(100), '100', { ...levels, bottom }) : null,
		lines,
		ends: [
			...placeEnds(labelled[0] ?? [], { ...bounds, axis: left, side: 'left' }),
			...placeEnds(labelled[1] ?? [], { ...bounds, axis: right, side: 'right' })
		],
		refusal: refusesAll
			? placeRefusal(wordNotComparable(common.breaks, locale), {
					left,
					right,
					y: (top + value.zero) / 2,
					size
				})
			: null,
		words: writeLines(lists, { x: 0, y: bottom + size * 2.4, size, anchor: 'start' }),
		gaps: placeGapBands(signed.gaps, time, box),
		breaks: signs.breaks.map((sign) => ({ ...sign, y: round(sign.y + above) })),
		events: signs.events.map((sign) => ({ ...sign, y: round(sign.y + above) })),
		readings: lines.map(({ id, points }, i) => {
			const name = parts[i] ? wordSlopePart(parts[i], series, wording).name : '';
			return { id, name, points };
		})
	};
}

/** Writes a period in one line, or where it is too long its other name in brackets in the next. */
function wrapHead(text: string, room: number, size: number): string[] {
	const bold = size * boldness;
	if (estimateWidth(text, bold) <= room) return [text];
	return text.split(/(?=（)| (?=\()/).flatMap((part) => wrapText(part, room, bold));
}

/** A time axis on which the middles of the two periods stand at the two sides. */
function timeBetween(
	{ from, to }: NonNullable<ReturnType<typeof slopeEnds>>,
	{ left, right, box }: { left: number; right: number; box: LineBox }
): ReturnType<typeof placeTimeAxis> {
	const { size, locale, years } = box;
	const ends = [from, to] as const;
	const trial = placeTimeAxis([...ends], { left: 0, right: 1, size, locale, years });
	const [first, last] = [trial.middle(from), trial.middle(to)];
	const scale = (right - left) / (last - first);
	const start = left - first * scale;
	return placeTimeAxis([...ends], { left: start, right: start + scale, size, locale, years });
}

function placeRefusal(
	text: string,
	{ left, right, y, size }: { left: number; right: number; y: number; size: number }
): PlacedSlope['refusal'] {
	const lines = wrapText(text, right - left - size, size);
	const width = Math.ceil(Math.max(...lines.map((line) => estimateWidth(line, size))));
	return {
		...writeLines(lines, { x: round((left + right) / 2), y, size, anchor: 'middle' }),
		width
	};
}

function writeLines(
	texts: readonly string[],
	{ x, y, size, anchor }: { x: number; y: number; size: number; anchor: PlacedTexts['anchor'] }
): PlacedTexts {
	return {
		x,
		anchor,
		lines: texts.map((text, row) => ({ text, y: round(y + row * size * lineHeight) }))
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
