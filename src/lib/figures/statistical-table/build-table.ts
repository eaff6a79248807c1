import { group } from 'd3-array';
import { gapCovers } from '#lib/domain/gap-covers.ts';
import type { Gap, Indicator } from '#lib/domain/indicator.ts';
import { kindsByUse } from '#lib/domain/kinds-by-use.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import { parsePeriod, type Period, type PeriodKind } from '#lib/domain/period.ts';
import { slotsOf } from '#lib/domain/segment.ts';
import type { TopicFigures, TopicValue } from '#lib/domain/topic-figures.ts';
import { allMarks, cellMarks } from './cell-marks.ts';
import { numberBreaks, type DatedCell, type NumberedRow } from './number-breaks.ts';
import { columnsShown, periodsOf, runsOn } from './table-columns.ts';
import {
	seriesLength,
	type Absence,
	type Cell,
	type LegendSign,
	type RowGroup,
	type StatisticalTable,
	type TableRow,
	type TableSpec
} from './types.ts';

/** Gives the kinds of period of a topic's national totals, the one to show first at the head, ranges last. */
export function tableKinds(values: readonly TopicValue[]): PeriodKind[] {
	const held = values.map((v) => ({ kind: v.periodKind, period: v.period }));
	const ranges: PeriodKind[] = held.some(({ kind }) => kind === 'range') ? ['range'] : [];
	return [...kindsByUse(held), ...ranges];
}

/** Lays out the statistical table that a spec asks of a topic. */
export function buildTable(figures: TopicFigures, spec: TableSpec): StatisticalTable {
	const kinds = tableKinds(figures.values);
	const shown = { ...spec, kind: spec.kind ?? kinds[0] ?? null };
	const series = seriesOf(figures, shown.kind);
	const periods = periodsOf(series.flatMap((one) => one.points.map((p) => p.period)));
	const columns = columnsShown(periods, shown);
	const rows = series
		.map((one) => ({ ...one, cells: layOutCells(one, columns) }))
		.filter((row) => row.cells.some((cell) => cell !== null));
	const isSeries = (row: Series): boolean => row.points.length >= seriesLength;
	const ordered = [...rows.filter(isSeries), ...rows.filter((row) => !isSeries(row))];
	// ranges overlap and never join a line, so nothing lies between two of them
	const footnotes = shown.kind === 'range' ? [] : numberBreaks(ordered, figures.breaks);
	const cells = ordered.flatMap((row) => row.cells.filter((cell) => cell !== null));
	return {
		spec: shown,
		kinds,
		periods,
		columns,
		groups: (['series', 'few'] as const)
			.map((type): RowGroup => ({
				type,
				rows: rows.filter((row) => isSeries(row) === (type === 'series')).map(plainRow)
			}))
			.filter((one) => one.rows.length > 0),
		rowsLeftOut: series.length - rows.length,
		footnotes,
		legend: legendOf(cells),
		sources: sourcesOf(figures, cells)
	};
}

/** An indicator's values in one kind of period, in time, with what is known of its holes. */
interface Series extends Omit<NumberedRow, 'cells'> {
	indicator: Indicator;
	usualKind: PeriodKind | null;
	gaps: Gap[];
}

function seriesOf(figures: TopicFigures, kind: PeriodKind | null): Series[] {
	const values = group(figures.values, (v) => v.indicator);
	return figures.indicators.flatMap((indicator): Series[] => {
		const theirs = values.get(indicator.id) ?? [];
		const points = theirs
			.filter((v) => v.periodKind === kind)
			.flatMap((value): DatedCell[] => {
				const period = parsePeriod(value.period);
				return period ? [{ period, value }] : [];
			})
			.sort((a, b) => comparePeriods(a.period, b.period));
		const gaps = figures.gaps.filter((gap) => gap.indicator === indicator.id);
		const usualKind = tableKinds(theirs.filter(({ value }) => value !== null))[0] ?? null;
		return points.length === 0 ? [] : [{ indicator, usualKind, points, gaps }];
	});
}

function layOutCells(series: Series, columns: readonly Period[]): (Cell | null)[] {
	const known = new Map(series.points.map((p) => [p.period.id, p.value]));
	const slots = slotsOf(series.points);
	const first = series.points[0]?.period;
	const last = series.points.at(-1)?.period;
	return columns.map((period): Cell | null => {
		const value = known.get(period.id);
		if (value) return valueCell(value);
		const gap = series.gaps.find((one) => gapCovers(one, period));
		if (gap) return { type: 'absence', absence: absenceOfGap[gap.reason] };
		const isWithin =
			first !== undefined &&
			last !== undefined &&
			comparePeriods(first, period) < 0 &&
			comparePeriods(period, last) < 0;
		return isWithin && runsOn(period.kind) && slots.has(period.slot)
			? { type: 'absence', absence: 'missing' }
			: null;
	});
}

const absenceOfGap: Record<Gap['reason'], Absence> = {
	'not-held-here': 'missing',
	'not-published': 'missing',
	'not-collected': 'not-applicable',
	changed: 'not-applicable',
	suppressed: 'suppressed'
};

function valueCell(observation: TopicValue): Cell {
	const { value, status } = observation;
	if (value !== null) return { type: 'value', value, observation, marks: cellMarks(observation) };
	const absence =
		status === 'Q' ? 'suppressed' : status === 'M' || status === 'L' ? 'not-applicable' : 'missing';
	return { type: 'absence', absence };
}

function plainRow({ indicator, usualKind, cells }: Series & TableRow): TableRow {
	return { indicator, usualKind, cells };
}

function legendOf(cells: readonly Cell[]): LegendSign[] {
	const used = new Set<LegendSign>();
	for (const cell of cells) {
		if (cell.type === 'absence') {
			used.add(cell.absence);
			continue;
		}
		for (const mark of cell.marks) used.add(mark);
		if (cell.observation.qualifier === 'about') used.add('about');
		if (cell.break?.refuses) used.add('break');
	}
	const order: LegendSign[] = ['not-applicable', 'missing', 'suppressed', ...allMarks];
	return [...order, 'about' as const, 'break' as const].filter((sign) => used.has(sign));
}

function sourcesOf(figures: TopicFigures, cells: readonly Cell[]): string[] {
	const used = new Set(cells.flatMap((c) => (c.type === 'value' ? [c.observation.source] : [])));
	return figures.sources.map((source) => source.id).filter((id) => used.has(id));
}
