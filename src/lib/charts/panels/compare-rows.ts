import type { IndexedPoint } from '#lib/domain/index-series.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import { periodKinds, type Period, type PeriodKind } from '#lib/domain/period.ts';
import type { LinePoint } from '../series/types.ts';
import type { CompareContent } from './compare-content.ts';
import type { Panel } from './types.ts';

/** What the table of a comparison says of one series in one period. */
export interface CompareCell {
	/** id of the indicator */
	id: string;
	/** null: no value */
	point: LinePoint | null;
	/** null where the values are shown as they are, or where there is none */
	index: IndexedPoint<LinePoint> | null;
	/** numbers of the breaks that this period is the first to follow */
	breaks: string[];
}

/** The rows of one kind of period, in time; kinds never share a row. */
export interface CompareGroup {
	kind: PeriodKind;
	rows: { period: Period; cells: CompareCell[] }[];
}

/** Gives the table of a comparison: periods down, series across. */
export function compareRows({
	panels,
	index
}: Pick<CompareContent, 'panels' | 'index'>): CompareGroup[] {
	return periodKinds
		.map((kind): CompareGroup => ({ kind, rows: rowsOf(kind, panels, index) }))
		.filter(({ rows }) => rows.length > 0);
}

function rowsOf(
	kind: PeriodKind,
	panels: readonly Panel[],
	index: CompareContent['index']
): CompareGroup['rows'] {
	const periods = new Map(
		panels
			.flatMap(({ series }) => series.periods)
			.filter((period) => period.kind === kind)
			.map((period) => [period.id, period])
	);
	return [...periods.values()].sort(comparePeriods).map((period) => ({
		period,
		cells: panels.map((panel, i): CompareCell => {
			const line = index?.lines[i];
			const breaks = line ? line.breaks : index ? [] : panel.series.breaks;
			return {
				id: panel.dossier.indicator.id,
				point: panel.series.points.find((p) => p.period.id === period.id) ?? null,
				index: line?.shown.find((one) => one.point.period.id === period.id) ?? null,
				breaks: breaks.filter((b) => b.before.id === period.id).map((b) => b.label)
			};
		})
	}));
}
