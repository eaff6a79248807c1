import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import type { Locale } from '#lib/messages/index.ts';
import { placeTimeAxis } from '../axis/place-time-axis.ts';
import { placeValueAxis } from '../axis/place-value-axis.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { pathThrough } from '../line/path-through.ts';
import type { PlacedOverlay, PlacedOwn } from './types.ts';

/** A period with its published value and that of an own file, null where there is none. */
export interface OverlaidPoint {
	period: string;
	published: number | null;
	own: number | null;
}

/** The box of the chart in pixels, its type size, and the unit in words. */
export interface OverlayBox {
	width: number;
	height: number;
	size: number;
	unit: string;
	locale: Locale;
}

/**
 * Places a published series line and the values of an own file over it, on one axis. The line is cut where a
 * period has no published value.
 *
 * @param points of one kind of period, in the order of time
 * @returns null where no point has a value
 */
export function placeOverlay(
	points: readonly OverlaidPoint[],
	{ width, height, size, unit, locale }: OverlayBox
): PlacedOverlay | null {
	const read = points.flatMap((point) => {
		const period = parsePeriod(point.period);
		const isEmpty = point.published === null && point.own === null;
		return period && !isEmpty ? [{ ...point, period }] : [];
	});
	const [first, ...others] = read;
	if (!first) return null;
	const values = read.flatMap(({ published, own }) => [published ?? [], own ?? []].flat());
	const rows = { top: size * 2, bottom: height - size * 2 };
	const value = placeValueAxis(values, { ...rows, locale });
	const widest = Math.max(...value.ticks.map(({ label }) => estimateWidth(label, size)));
	const columns = { left: Math.ceil(widest + size), right: width - size };
	const periods: [Period, ...Period[]] = [first.period, ...others.map(({ period }) => period)];
	const time = placeTimeAxis(periods, { ...columns, size, locale, years: 'western' });
	const at = (period: Period, amount: number) => ({
		x: round(time.middle(period)),
		y: round(value.scale(amount))
	});
	const word = (period: Period, amount: number): string =>
		`${formatPeriod(period, { locale, years: 'both', length: 'long' })} ${formatNumber(amount, { locale })}`;
	const dots = read.map(({ period, published }) =>
		published === null ? null : { ...at(period, published), title: word(period, published) }
	);
	return {
		width,
		height,
		plot: { ...columns, ...rows },
		size,
		xTicks: time.ticks.map(({ x, label }) => ({ x: round(x), label })),
		yTicks: value.ticks.map(({ y, label }) => ({ y: round(y), label })),
		zero: round(value.zero),
		unit,
		timeTitle: '',
		paths: stretches(dots).map(pathThrough),
		dots: dots.filter((dot) => dot !== null),
		own: read.flatMap(({ period, published, own }): PlacedOwn[] =>
			own === null
				? []
				: [{ ...at(period, own), differs: own !== published, title: word(period, own) }]
		)
	};
}

/** Points that follow each other; one alone is no line. */
function stretches<T>(points: readonly (T | null)[]): T[][] {
	const found: T[][] = [[]];
	for (const point of points) {
		if (point === null) found.push([]);
		else found.at(-1)?.push(point);
	}
	return found.filter(({ length }) => length > 1);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
