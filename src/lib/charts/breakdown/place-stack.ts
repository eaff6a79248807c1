import type { Period } from '#lib/domain/period.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m } from '#lib/messages/index.ts';
import type { LineBox } from '../line/place-line.ts';
import { wordPoint } from '../line/word-point.ts';
import type { PointMark } from '../line/types.ts';
import type { LinePoint } from '../series/types.ts';
import { pointMark, wordMark } from '../mark/point-mark.ts';
import { theme } from '../theme.ts';
import { partName, placeNames, placePartsFrame } from './place-parts.ts';
import { readStack } from './read-stack.ts';
import type { BreakdownSeries, PlacedStack } from './types.ts';

/** Share of a period's width that its bar takes. */
const barShare = 0.68;

/**
 * Places the parts of a breakdown as stacked bars. Where the total is known and larger, an outline shows
 * what the parts held leave open. Null where parts overlap (`multiple`): they must not be stacked.
 */
export function placeStack(series: BreakdownSeries, box: LineBox): PlacedStack | null {
	if (series.breakdown.parts === 'multiple') return null;
	const columns = series.periods
		.map((period) => columnOf(series, period))
		.filter((column) => column.parts.length > 0);
	const tops = columns.map((c) => Math.max(c.sum, c.total?.value ?? 0));
	const frame = placePartsFrame(series, tops, box);
	if (!frame) return null;
	const { time, value, ...placed } = frame;
	const { locale, years, size } = box;
	const wording = { locale, years, unit: series.unit };
	const result: PlacedStack = {
		form: 'stacked',
		...placed,
		bars: [],
		remainders: [],
		marks: [],
		labels: [],
		names: [],
		readings: []
	};
	const middles = new Map<number, number>();
	for (const { period, parts, sum, total } of columns) {
		const step = time.end(period) - time.start(period);
		const width = Math.min(step * barShare, 60);
		const x = time.middle(period) - width / 2;
		let base = 0;
		for (const { index, point } of parts) {
			const y = value.scale(base + point.value);
			const height = value.scale(base) - y;
			const name = series.lines[index];
			result.bars.push({
				id: point.observation.id,
				x: round(x),
				y: round(y),
				width: round(width),
				height: round(height),
				color: theme.series[index % theme.series.length] ?? theme.accent,
				title: `${name ? partName(name, locale) : ''} ${wordPoint(point.observation, wording)}`
			});
			middles.set(index, y + height / 2);
			base += point.value;
		}
		const open = total ? total.value - sum : 0;
		if (total && open > 0)
			result.remainders.push({
				x: round(x),
				y: round(value.scale(total.value)),
				width: round(width),
				height: round(value.scale(sum) - value.scale(total.value)),
				title: m.stack_remainder(
					{
						period: formatPeriod(period, { locale, years, length: 'long' }),
						value: formatNumber(open, { locale, unit: series.unit })
					},
					{ locale }
				)
			});
		const mark = leastDirect([...parts.map(({ point }) => point), ...(total ? [total] : [])]);
		const y = value.scale(Math.max(sum, total?.value ?? 0)) - size * 0.7;
		result.marks.push({
			x: round(x + width / 2),
			y: round(y),
			mark,
			title: `${formatPeriod(period, { locale, years, length: 'long' })} ${wordMark(mark, locale)}`
		});
	}
	const wanted = series.lines.flatMap((line, index) => {
		const y = middles.get(index);
		const color = theme.series[index % theme.series.length] ?? theme.ink;
		return y === undefined ? [] : [{ name: partName(line, locale), y, color }];
	});
	result.names = placeNames(wanted, placed);
	result.readings = readStack(series, result, locale);
	return result;
}

function columnOf(series: BreakdownSeries, period: Period) {
	const parts = series.lines.flatMap((line, index) => {
		const point = line.points.find((p) => p.period.id === period.id);
		return point ? [{ index, point }] : [];
	});
	const sum = parts.reduce((all, { point }) => all + point.value, 0);
	return { period, parts, sum, total: series.totals.get(period.id) };
}

/** The mark that a bar must carry: the least direct source among its parts, provisional and computed if any is. */
function leastDirect(points: readonly LinePoint[]): PointMark {
	const marks = points.map((p) => pointMark(p.observation));
	const order: PointMark['shape'][] = ['circle', 'triangle', 'square'];
	const worst = Math.max(...marks.map((mark) => order.indexOf(mark.shape)));
	return {
		shape: order[worst] ?? 'circle',
		hollow: marks.some((mark) => mark.hollow),
		derived: marks.some((mark) => mark.derived)
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
