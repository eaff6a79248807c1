import { cellKey } from '#lib/domain/current-values.ts';
import type { DatedObservation, Dossier } from '#lib/domain/dossier.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { VintagePoint, VintageReign, VintageSeries } from './types.ts';

/**
 * Gives what the documents of a dossier say of one cell (design, Vintages), those known on the day of
 * the spec: all stated values and which of them was current when. Absences are no points.
 *
 * @param cell any observation of the cell
 * @returns null where fewer than two documents state a value
 */
export function vintageSeries(
	dossier: Dossier,
	cell: Pick<DatedObservation, 'indicator' | 'area' | 'period' | 'breakdown' | 'category'>,
	{ asOf, years }: Pick<ChartSpec, 'asOf' | 'years'>
): VintageSeries | null {
	const key = cellKey(cell);
	const sources = new Map(dossier.sources.map((source) => [source.id, source]));
	const known = dossier.observations.filter(
		(o) => cellKey(o) === key && (asOf === null || o.knownFrom <= asOf)
	);
	const points = known
		.flatMap((o): VintagePoint[] => {
			const source = sources.get(o.source);
			if (!source || o.value === null || o.standing !== 'stated') return [];
			const provenance = provenanceOf(source.kind);
			return [{ value: o.value, observation: { ...o, provenance }, source }];
		})
		.sort(
			(a, b) =>
				compareText(a.observation.knownFrom, b.observation.knownFrom) ||
				compareText(a.source.id, b.source.id)
		);
	if (points.length < 2) return null;
	const reigns = points
		.flatMap((point): VintageReign[] => {
			const { currentFrom: from, currentUntil: until } = point.observation;
			if (from === null || (asOf !== null && from > asOf)) return [];
			const isOver = until !== null && (asOf === null || until <= asOf);
			return [{ point, from, until: isOver ? until : null }];
		})
		.sort((a, b) => compareText(a.from, b.from));
	const slips = known.filter((o) => o.standing === 'slip').length;
	return { unit: dossier.indicator.unit, years, asOf, points, reigns, slips };
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
