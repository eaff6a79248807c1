import type { LineBox } from '../line/place-line.ts';
import { placeStretches } from '../line/place-stretches.ts';
import { wordDrawnPoint } from '../series/word-measure.ts';
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
	const { locale, years } = box;
	const wording = { locale, years, unit: series.unit };
	const namesOf = series.lines.map((one) => partName(one, locale));
	const lines = series.lines.map((one, i) => {
		const { points, paths, bridges } = placeStretches(
			one,
			{ time, value },
			(point) => `${partName(one, locale)} ${wordDrawnPoint(point, series.measure, wording)}`
		);
		return {
			id: one.category.id,
			color: theme.series[i % theme.series.length] ?? theme.accent,
			dash: theme.dashes[i % theme.dashes.length] ?? '',
			paths,
			bridges: series.spec.bridge ? bridges : [],
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
	const readings = lines.map(({ id, points }, i) => ({ id, name: namesOf[i] ?? '', points }));
	return {
		form: 'lines',
		...placed,
		reference: series.measure.show === 'index' ? round(value.scale(100)) : null,
		lines,
		names,
		readings
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
