import type { NativeChart, NativeSeries } from '../../figure/figure-content.ts';

/** A series of a chart, or an unbroken stretch of one, as a column of cells. */
export interface ChartColumn {
	name: string;
	/** `#rrggbb` */
	color: string;
	/** place of the series, from 0 */
	place: number;
	/** whether the legend names it: the first stretch of its series does */
	isNamed: boolean;
	/** a cell for each category; null: an empty cell */
	values: readonly (number | null)[];
}

/**
 * Gives the columns of cells from which a chart is drawn: for lines one for each unbroken stretch, so that
 * nothing joins the stretches; bars join nothing, and the stretches of a series share a column, or its
 * bars would stand beside themselves.
 */
export function chartColumns({ form, categories, series }: NativeChart): ChartColumn[] {
	return series.flatMap((one) =>
		stretches(one, categories.length, form === 'line').map((values, i) => ({
			name: one.name,
			color: one.color,
			place: one.place,
			isNamed: i === 0,
			values
		}))
	);
}

function stretches(
	{ segments }: NativeSeries,
	length: number,
	isLine: boolean
): (number | null)[][] {
	const all = segments
		.map((segment) => Array.from({ length }, (_, i) => finite(segment[i])))
		.filter((segment) => segment.some((value) => value !== null));
	if (all.length === 0) return [Array.from({ length }, () => null)];
	return isLine || meets(all) ? all : [all.reduce(join)];
}

function meets(segments: readonly (readonly (number | null)[])[]): boolean {
	const taken = (place: number): number =>
		segments.filter((segment) => segment[place] !== null).length;
	return (segments[0] ?? []).some((_, place) => taken(place) > 1);
}

function join(one: readonly (number | null)[], other: readonly (number | null)[]) {
	return one.map((value, i) => value ?? other[i] ?? null);
}

function finite(value: number | null | undefined): number | null {
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
