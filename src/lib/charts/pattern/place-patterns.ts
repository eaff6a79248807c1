import type { ChartSpec } from '../spec/chart-spec.ts';
import { theme } from '../theme.ts';
import { motifs } from './motifs.ts';
import type { PartFills, PlacedPattern } from './types.ts';

/**
 * Names the patterns of one drawing of a chart: what it shows and how wide it is drawn. Two drawings of
 * a chart stand on a page, one of them hidden, and what refers into a hidden SVG is not drawn: the width
 * keeps their ids apart, on the server, in the browser and in a file alike.
 */
export function patternName(
	{ indicator, by, form }: Pick<ChartSpec, 'indicator' | 'by' | 'form'>,
	width: number
): string {
	return ['pattern', indicator, by ?? 'total', form, String(width)].join('-');
}

/** Gives the fills of a number of parts, plain and hollow. */
export function placePatterns(name: string, parts: number): PartFills {
	const color = (index: number): string => theme.series[index % theme.series.length] ?? theme.ink;
	const motif = (index: number) => motifs[index % motifs.length] ?? null;
	const idOf = (index: number, hollow: boolean): string =>
		`${name}-${index + 1}${hollow ? '-hollow' : ''}`;
	const patterns = Array.from({ length: parts }, (_, i) => i).flatMap((index): PlacedPattern[] => {
		const own = motif(index);
		if (!own) return [];
		return [
			{ id: idOf(index, false), ...own, ground: color(index), ink: theme.ground },
			{ id: idOf(index, true), ...own, ground: theme.ground, ink: color(index) }
		];
	});
	return {
		patterns,
		color,
		fill: (index, hollow = false) =>
			motif(index) ? `url(#${idOf(index, hollow)})` : hollow ? theme.ground : color(index)
	};
}

/** Leaves out the patterns that no fill of a drawing names. */
export function usedPatterns(
	patterns: readonly PlacedPattern[],
	fills: readonly string[]
): PlacedPattern[] {
	const used = new Set(fills);
	return patterns.filter(({ id }) => used.has(`url(#${id})`));
}
