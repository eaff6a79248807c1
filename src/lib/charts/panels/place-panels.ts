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
import { timeTitle } from '../series/time-title.ts';
import type { LineSeries, PlacedLine } from '../line/types.ts';
import type { ReadingSeries } from '../reading/types.ts';
import { isMixed } from './compare-panels.ts';
import { sharedPeriods } from './shared-periods.ts';
import type { Panel, PlacedPanels } from './types.ts';

/** Room below the plot of a panel that is not the last, and of a line of its heading, in type sizes. */
const innerFoot = 1;
const headingLine = 1.5;

/**
 * Places panels one above the other on one time axis, each with a value axis of its own; `height` of the
 * box is that of one panel. Null where no panel has a value.
 */
export function placePanels(panels: readonly Panel[], box: LineBox): PlacedPanels | null {
	const { width, size, locale, years } = box;
	const held = panels.filter(({ series }) => series.points.length > 0);
	const [first, ...rest] = sharedPeriods(held.map(({ series }) => series.periods));
	if (!first) return null;
	const left = Math.max(...held.map(({ series }) => axisWidth(series, box)));
	const right = width - size * 1.5;
	const time = placeTimeAxis([first, ...rest], {
		left: left + size / 2,
		right,
		size,
		locale,
		years
	});
	const mixed = isMixed(panels);
	let y = 0;
	const placed = panels.map((panel): PlacedPanels['panels'][number] => {
		const { series, dossier } = panel;
		const isLast = panel === held.at(-1);
		const lines = wrapText(wordHeading(panel, mixed, locale), width - size, size);
		const headingTop = y;
		const top = headingTop + lines.length * size * headingLine;
		const foot = size * (isLast ? footRoom : innerFoot);
		const line =
			series.points.length === 0 ? null : placePlot(series, { time, left, right, foot }, box);
		y = top + (line?.height ?? size * 2.5) + size * 0.75;
		return {
			id: dossier.indicator.id,
			y: round(top),
			heading: lines.map((text, i) => ({
				x: 0,
				y: round(headingTop + size * (1.1 + i * headingLine)),
				text
			})),
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
		readings: placed.map((one, i) => readPanel(one, panels[i], locale))
	};
}

function readPanel(
	{ id, y, placed }: PlacedPanels['panels'][number],
	panel: Panel | undefined,
	locale: Locale
): ReadingSeries {
	const title = panel ? titleOf(panel, locale) : '';
	const points = (placed?.readings ?? []).flatMap((series) => series.points);
	return {
		id,
		name: title,
		points: points.map((point) => ({
			x: point.x,
			y: round(point.y + y),
			title: m.compare_described({ title, description: point.title }, { locale })
		}))
	};
}

/** Places a plot of the height of the box, with the rows of signs that it needs above it. */
function placePlot(series: LineSeries, axis: GivenAxis, box: LineBox): PlacedLine {
	const height = box.height + axis.foot;
	const bare = placeLineOn(series, axis, { ...box, height });
	const rows = bare.plot.top - box.size * plotHead;
	return rows > 0 ? placeLineOn(series, axis, { ...box, height: height + rows }) : bare;
}

/** The title of a panel, with its kind of period where the kinds differ. */
function wordHeading(panel: Panel, mixed: boolean, locale: Locale): string {
	const title = titleOf(panel, locale);
	if (!mixed) return title;
	const kind = timeTitle(panel.series.spec.kind, locale);
	return m.compare_panel_heading({ title, kind }, { locale });
}

function titleOf({ dossier: { indicator } }: Panel, locale: Locale): string {
	return locale === 'ja' ? indicator.titleJa : indicator.titleEn;
}

function wordTime(kind: Panel['series']['spec']['kind'], mixed: boolean, locale: Locale): string {
	return mixed ? m.compare_time_mixed({}, { locale }) : timeTitle(kind, locale);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
