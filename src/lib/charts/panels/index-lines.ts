import { commonBaseYear, indexSeries, type IndexedPoint } from '#lib/domain/index-series.ts';
import { isOfNationalTotal } from '#lib/domain/of-national-total.ts';
import type { LineBreak } from '../series/types.ts';
import type { CompareSpec } from './compare-spec.ts';
import type { LinePoint } from '../series/types.ts';
import type { IndexLine, Panel } from './types.ts';

/** The lines of an index and the year they stand on; null: no year serves all of them. */
export interface IndexView {
	base: number | null;
	lines: IndexLine[];
}

/** Gives the indices of the series of a comparison. */
export function indexLines(
	panels: readonly Panel[],
	spec: Pick<CompareSpec, 'base' | 'from' | 'to'>
): IndexView {
	const pointsOf = ({ whole }: Panel): LinePoint[] => whole.points;
	const base = spec.base ?? commonBaseYear(panels.filter((p) => !isRank(p)).map(pointsOf));
	if (base === null) return { base, lines: [] };
	let numbered = 0;
	const lines = panels.map((panel): IndexLine => {
		const breaks = panel.dossier.breaks.filter(isOfNationalTotal);
		const indexed = indexSeries(pointsOf(panel), breaks, {
			baseYear: base,
			isRank: isRank(panel)
		});
		const held = new Set(panel.series.points.map(({ period }) => period.id));
		const shown = indexed.points.filter(({ point }) => held.has(point.period.id));
		const runs = cutIntoRuns(shown);
		const told = breaksWithin(panel, runs).map((one): LineBreak => {
			numbered += 1;
			return { ...one, label: String(numbered) };
		});
		return { panel, indexed, shown, runs, breaks: told };
	});
	return { base, lines };
}

function isRank({ dossier }: Panel): boolean {
	return dossier.indicator.measure === 'ordinal';
}

/** A value without an index ends a run: nothing is drawn past it. */
function cutIntoRuns(shown: readonly IndexedPoint<LinePoint>[]): IndexLine['runs'] {
	const runs: IndexLine['runs'] = [];
	let isOpen = false;
	for (const one of shown) {
		if (one.refusal !== null) isOpen = false;
		else if (isOpen) runs.at(-1)?.push(one);
		else {
			runs.push([one]);
			isOpen = true;
		}
	}
	return runs;
}

function breaksWithin({ series }: Panel, runs: IndexLine['runs']): LineBreak[] {
	const after = new Set(runs.flatMap((run) => run.slice(1).map(({ point }) => point.period.id)));
	return series.breaks.filter(({ before }) => after.has(before.id));
}
