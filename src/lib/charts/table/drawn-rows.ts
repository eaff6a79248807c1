import type { Period } from '#lib/domain/period.ts';
import type { ChartContent } from '../chart-content.ts';
import type { LinePoint, Refusal } from '../series/types.ts';

/** A cell of the table of what a chart draws: a number, the letter of a reason, or nothing held. */
export type DrawnCell =
	| { state: 'drawn'; point: LinePoint }
	| { state: 'refused'; sign: string; reason: Refusal }
	| { state: 'none' };

/** The table of what a chart draws: periods down, the total or the parts across. */
export interface DrawnTable {
	names: { id: string; name: string }[];
	rows: { period: Period; cells: DrawnCell[] }[];
	/** the reasons in use with the letters that stand for them */
	reasons: { sign: string; reason: Refusal }[];
}

/** Gives the table of what a chart draws, so that it holds the same as the picture. */
export function drawnRows({
	columns,
	periods
}: Pick<ChartContent, 'columns' | 'periods'>): DrawnTable {
	const all = columns.flatMap(({ line }) => line.refused.map(({ reason }) => reason));
	const reasons = [...new Set(all)].map((reason, i) => ({ reason, sign: signOf(i) }));
	const signs = new Map(reasons.map(({ reason, sign }) => [reason, sign]));
	const lookups = columns.map(({ line }) => ({
		points: new Map(line.points.map((point) => [point.period.id, point])),
		refused: new Map(line.refused.map((one) => [one.period.id, one.reason]))
	}));
	return {
		names: columns.map(({ id, name }) => ({ id, name })),
		rows: periods.map((period) => ({
			period,
			cells: lookups.map(({ points, refused }): DrawnCell => {
				const point = points.get(period.id);
				if (point) return { state: 'drawn', point };
				const reason = refused.get(period.id);
				if (reason === undefined) return { state: 'none' };
				return { state: 'refused', sign: signs.get(reason) ?? '', reason };
			})
		})),
		reasons
	};
}

/** a … q: there are as many letters as reasons. */
function signOf(index: number): string {
	return String.fromCharCode(97 + index);
}
