import { line } from 'd3-shape';
import type { LineBox } from '../line/place-line.ts';
import type { LinePoint } from '../series/types.ts';
import { wordDrawnPoint } from '../series/word-measure.ts';
import { pointMark } from '../mark/point-mark.ts';
import { theme } from '../theme.ts';
import { partName, placeNames, placePartsFrame } from './place-parts.ts';
import type { BreakdownSeries, PlacedPartLines } from './types.ts';

/** Places the parts of a breakdown as lines, each named at its end; null where there is nothing to draw. */
export function placePartLines(series: BreakdownSeries, box: LineBox): PlacedPartLines | null {
	const all = series.lines.flatMap((l) => l.points);
	const frame = placePartsFrame(
		series,
		all.map(({ value }) => value),
		box
	);
	if (!frame) return null;
	const { time, value, ...placed } = frame;
	const path = line<{ x: number; y: number }>(
		(p) => p.x,
		(p) => p.y
	).digits(2);
	const { locale, years } = box;
	const wording = { locale, years, unit: series.unit };
	const namesOf = series.lines.map((one) => partName(one, locale));
	const lines = series.lines.map((one, i) => {
		const points = one.points.map((point) => ({
			id: point.observation.id,
			x: round(time.middle(point.period)),
			y: round(value.scale(point.value)),
			mark: pointMark(point.observation),
			title: `${partName(one, locale)} ${wordDrawnPoint(point, series.measure, wording)}`
		}));
		const place = new Map(points.map((p) => [p.id, p]));
		const placedOf = (some: readonly LinePoint[]) =>
			some.flatMap((p) => place.get(p.observation.id) ?? []);
		const drawn = one.segments.map(placedOf);
		return {
			id: one.category.id,
			color: theme.series[i % theme.series.length] ?? theme.accent,
			dash: theme.dashes[i % theme.dashes.length] ?? '',
			paths: drawn.filter((s) => s.length > 1).map((s) => path(s) ?? ''),
			bridges: series.spec.bridge ? one.bridges.map((ends) => path(placedOf(ends)) ?? '') : [],
			points
		};
	});
	const names = placeNames(
		lines.map((one, i) => ({
			name: namesOf[i] ?? '',
			y: one.points.at(-1)?.y ?? placed.plot.bottom,
			color: one.color,
			dash: one.dash
		})),
		placed
	);
	return {
		form: 'lines',
		...placed,
		reference: series.measure.show === 'index' ? round(value.scale(100)) : null,
		lines,
		names
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
