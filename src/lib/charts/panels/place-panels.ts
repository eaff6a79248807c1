import { m, type Locale } from '#lib/messages/index.ts';
import { plotHead } from '../axis/place-signs.ts';
import { placeTimeAxis } from '../axis/place-time-axis.ts';
import { wrapText } from '../label/wrap-text.ts';
import {
	axisWidth,
	footRoom,
	placeLineOn,
	type GivenAxis,
	type LineBox
} from '../line/place-line.ts';
import type { LineSeries, PlacedLine } from '../line/types.ts';
import { ownLinesOver } from '../overlay/own-lines-over.ts';
import type { OwnPanel } from '../overlay/own-panels.ts';
import type { OwnLine } from '../overlay/place-own-lines.ts';
import { placeOwnNames } from '../overlay/place-own-names.ts';
import { timeTitle } from '../series/time-title.ts';
import { isMixed } from './compare-panels.ts';
import { panelReadings } from './panel-readings.ts';
import { panelHeading } from './panel-title.ts';
import { sharedPeriods } from './shared-periods.ts';
import type { Panel, PlacedPanels } from './types.ts';

/** Room below the plot of a panel that is not the last, and of a line of its heading, in type sizes. */
const innerFoot = 1;
const headingLine = 1.5;

/**
 * Places panels one above the other on one time axis, each with a value axis of its own; `height` of the
 * box is that of one panel. Null where no panel has a value.
 *
 * @param own series of a reader's own file, each over the panel it names; the axes reach them too
 */
export function placePanels(
	panels: readonly Panel[],
	box: LineBox,
	own: readonly OwnPanel[] = []
): PlacedPanels | null {
	const { width, size, locale, years } = box;
	const mixed = isMixed([...panels, ...own]);
	const all = panels.map((panel) => ({ panel, own: ownLinesOver(panel, own, mixed, locale) }));
	const held = all.filter(isHeld);
	const drawn = held.flatMap((one) => [one.panel, ...one.own]);
	const [first, ...rest] = sharedPeriods(drawn.map(({ series }) => series.periods));
	if (!first) return null;
	const left = Math.max(...held.map((one) => axisWidth(one.panel.series, box, one.own)));
	const right = width - size * 1.5;
	const time = placeTimeAxis([first, ...rest], {
		left: left + size / 2,
		right,
		size,
		locale,
		years
	});
	let y = 0;
	const placed = all.map((one): PlacedPanels['panels'][number] => {
		const { series, dossier } = one.panel;
		const isLast = one === held.at(-1);
		const lines = wrapText(panelHeading(one.panel, mixed, locale), width - size, size);
		const headingTop = y;
		const named = placeOwnNames(one.own, {
			top: headingTop + lines.length * size * headingLine,
			width,
			size
		});
		const top = named.bottom;
		const foot = size * (isLast ? footRoom : innerFoot);
		const line = isHeld(one) ? placePlot(series, { time, left, right, foot }, box, one.own) : null;
		y = top + (line?.height ?? size * 2.5) + size * 0.75;
		return {
			id: dossier.indicator.id,
			y: round(top),
			heading: lines.map((text, i) => ({
				x: 0,
				y: round(headingTop + size * (1.1 + i * headingLine)),
				text
			})),
			...(one.own.length > 0 ? { own: named.names } : {}),
			placed: line && {
				...line,
				xTicks: isLast ? line.xTicks : [],
				timeTitle: isLast ? wordTime(series.spec.kind, mixed, locale) : ''
			},
			empty: line ? '' : m.describe_empty({}, { locale })
		};
	});
	return {
		form: 'panels',
		width,
		height: Math.ceil(y),
		size,
		guides: time.ticks.map(({ x }) => round(x)),
		panels: placed,
		readings: placed.flatMap((one, i) => {
			const from = all[i];
			return from ? panelReadings(one, from.panel, from.own, locale) : [];
		})
	};
}

function isHeld({ panel, own }: { panel: Panel; own: readonly OwnLine[] }): boolean {
	return [panel, ...own].some(({ series }) => series.points.length > 0);
}

/** Places a plot of the height of the box, with the rows of signs that it needs above it. */
function placePlot(
	series: LineSeries,
	axis: GivenAxis,
	box: LineBox,
	own: readonly OwnLine[]
): PlacedLine {
	const height = box.height + axis.foot;
	const bare = placeLineOn(series, axis, { ...box, height }, own);
	const rows = bare.plot.top - box.size * plotHead;
	return rows > 0 ? placeLineOn(series, axis, { ...box, height: height + rows }, own) : bare;
}

function wordTime(kind: Panel['series']['spec']['kind'], mixed: boolean, locale: Locale): string {
	return mixed ? m.compare_time_mixed({}, { locale }) : timeTitle(kind, locale);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
