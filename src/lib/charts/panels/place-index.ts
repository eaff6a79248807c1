import { m } from '#lib/messages/index.ts';
import { placeTimeAxis } from '../axis/place-time-axis.ts';
import { placeValueAxis } from '../axis/place-value-axis.ts';
import { nameIndents, placeNames } from '../breakdown/place-parts.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { placeSigns, plotHead, signRow } from '../axis/place-signs.ts';
import { pathThrough } from '../line/path-through.ts';
import { footRoom, type LineBox } from '../line/place-line.ts';
import { plainOwnMark } from '../overlay/own-mark.ts';
import { timeTitle } from '../series/time-title.ts';
import { indexedPoints, lookOfIndex, type DrawnIndex } from './drawn-index.ts';
import type { IndexView } from './index-lines.ts';
import { panelTitle } from './panel-title.ts';
import { sharedPeriods } from './shared-periods.ts';
import type { IndexLine, PlacedIndex } from './types.ts';

/**
 * Places indices in one panel, each named at its end; null where no value has an index.
 *
 * @param own indices of a reader's own file, on the same base
 */
export function placeIndex(
	view: IndexView,
	box: LineBox,
	own: readonly IndexLine[] = []
): PlacedIndex | null {
	const { width, height, size, locale, years } = box;
	const drawn: DrawnIndex[] = [
		...view.lines.map((line, i) => ({ line, isOwn: false, ...lookOfIndex(i, false) })),
		...own.map((line, i) => ({ line, isOwn: true, ...lookOfIndex(i, true) }))
	].filter(({ line }) => line.runs.length > 0);
	const periodsOf = ({ line }: DrawnIndex) => line.runs.flat().map(({ point }) => point.period);
	const [first, ...rest] = sharedPeriods(drawn.map(periodsOf));
	if (!first) return null;
	const title = ({ line }: DrawnIndex): string => panelTitle(line.panel, locale);
	const indexOf = ({ line }: DrawnIndex): number[] => line.runs.flat().map((one) => one.index);
	const values = [100, ...drawn.flatMap(indexOf)];
	const labels = placeValueAxis(values, { top: 0, bottom: height, locale }).ticks;
	const left = Math.ceil(Math.max(...labels.map((t) => estimateWidth(t.label, size))) + size);
	const widest = Math.max(...drawn.map((one) => estimateWidth(title(one), size)));
	const right = width - Math.min(widest + size * nameIndents.line, width * 0.34);
	const axis = { left: left + size / 2, right, size, locale, years };
	const time = placeTimeAxis([first, ...rest], axis);
	const breaks = drawn.flatMap(({ line }) => line.breaks);
	const { rows, ...signs } = placeSigns({ breaks, events: [] }, time, box);
	const top = size * (plotHead + rows * signRow);
	const plot = { left, right, top, bottom: height - size * footRoom };
	const value = placeValueAxis(values, { ...plot, locale });
	const lines = drawn.map((one): PlacedIndex['lines'][number] => {
		const runs = indexedPoints(one, { time, value }, { locale, years });
		return {
			id: one.line.panel.dossier.indicator.id,
			color: one.color,
			dash: one.dash,
			paths: runs.filter((run) => run.length > 1).map(pathThrough),
			bridges: [],
			points: runs.flat()
		};
	});
	const namesOf = drawn.map(title);
	const names = placeNames(
		lines.map(({ points, color, dash }, i) => ({
			name: namesOf[i] ?? '',
			y: points.at(-1)?.y ?? plot.bottom,
			color,
			dash,
			...(drawn[i]?.isOwn ? { mark: plainOwnMark } : {})
		})),
		{ plot, width, size }
	);
	const mixedTitle = m.compare_time_mixed({}, { locale });
	const isRoom = estimateWidth(mixedTitle, size) <= right;
	const mixed = isRoom ? mixedTitle : m.compare_time_mixed_short({}, { locale });
	const kinds = new Set(drawn.map(({ line }) => line.panel.series.spec.kind));
	const [kind = 'year'] = kinds;
	return {
		form: 'index',
		width,
		height,
		size,
		plot,
		xTicks: time.ticks.map(({ x, label }) => ({ x: round(x), label })),
		yTicks: value.ticks.map(({ y, label }) => ({ y: round(y), label })),
		unit: m.compare_index_unit({ base: view.base ?? '' }, { locale }),
		timeTitle: kinds.size > 1 ? mixed : timeTitle(kind, locale),
		...signs,
		gaps: [],
		zero: round(value.zero),
		reference: round(value.scale(100)),
		names,
		lines,
		readings: lines.map(({ id, points }, i) => ({ id, name: namesOf[i] ?? '', points }))
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
