import { beforeAll, describe, expect, it } from 'vitest';
import { breakdownSeries } from '#lib/charts/breakdown/breakdown-series.ts';
import { lineSeries } from '#lib/charts/line/line-series.ts';
import type { DrawnLine } from '#lib/charts/series/types.ts';
import {
	defaultSpec,
	shownMeasures,
	type ChartSpec,
	type Shown
} from '#lib/charts/spec/chart-spec.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { Denominator } from '#lib/domain/rate-per-population.ts';
import { listDenominators } from '#lib/server/warehouse/queries/list-denominators.ts';
import { readDossier } from '#lib/server/warehouse/queries/read-dossier.ts';
import { builtWarehouse } from '../support/built-warehouse.ts';
import {
	inTime,
	isCut,
	isNext,
	plainBase,
	plainMeasure,
	termOf,
	type PlainRow,
	type PlainSetting
} from '../support/plain-measures.ts';
import { readTable, type TextRow } from '../support/read-table.ts';

const built = builtWarehouse();
const indicators = readTable('indicators.csv');
const breaks = readTable('breaks.csv').filter((row) => row['force'] === 'refuse');

/** A line as the rows of the data give it. */
interface Line {
	/** id of the part; '' the total */
	part: string;
	rows: PlainRow[];
}

/** One view of an indicator: the total or the parts of a breakdown, in one kind of period. */
interface View {
	by: string | null;
	kind: PeriodKind;
	lines: Line[];
}

/** Every view of a dossier that has values, with its current national rows in time. */
function viewsOf({ observations }: Dossier): View[] {
	const views = new Map<string, View>();
	for (const o of observations) {
		const isCurrent = o.currentFrom !== null && o.currentUntil === null;
		if (!isCurrent || o.area !== '00' || o.value === null) continue;
		const { period, value, qualifier, breakdown, category } = o;
		const kind = termOf(period).kind as PeriodKind;
		const key = `${breakdown} ${kind}`;
		const view = views.get(key) ?? { by: breakdown === '' ? null : breakdown, kind, lines: [] };
		views.set(key, view);
		const line = view.lines.find(({ part }) => part === category) ?? { part: category, rows: [] };
		if (line.rows.length === 0) view.lines.push(line);
		line.rows.push({ period, value, qualifier });
	}
	return [...views.values()].map((view) => ({
		...view,
		lines: view.lines.map(({ part, rows }) => ({ part, rows: inTime(rows) }))
	}));
}

/** The dates of the refusing breaks of a line, read from the file. */
function refusingDates(indicator: string, by: string | null, part: string): string[] {
	const concerns = (row: TextRow): boolean =>
		row['indicator'] === indicator &&
		(row['area'] === '' || row['area'] === '00') &&
		(row['breakdown'] === '' ||
			(row['breakdown'] === by && (row['category'] === '' || row['category'] === part)));
	return breaks.filter(concerns).map((row) => row['date'] ?? '');
}

function drawn(dossier: Dossier, spec: ChartSpec, persons: Denominator[]): Map<string, DrawnLine> {
	if (spec.by === null) return new Map([['', lineSeries(dossier, spec, persons)]]);
	const series = breakdownSeries(dossier, spec, persons);
	expect(series?.left).toBe(0);
	return new Map(series?.lines.map((line) => [line.category.id, line]));
}

/** Says where a line that is drawn differs from what its rows bear. */
function faults(show: string, line: DrawnLine, rows: PlainRow[], setting: PlainSetting): string[] {
	const answers = plainMeasure(show, rows, setting);
	const values = rows.flatMap((row, i): string[] => {
		const answer = answers[i];
		const points = line.points.filter(({ period }) => period.id === row.period);
		const refused = line.refused.filter(({ period }) => period.id === row.period);
		const told = [
			...points.map(({ value, qualifier }) => `${qualifier} ${value}`),
			...refused.map(({ reason }) => reason)
		];
		if (!answer || told.length !== 1) return [`${row.period} told ${told.length} times`];
		const isRight =
			'reasons' in answer
				? refused.some(({ reason }) => answer.reasons.includes(reason))
				: points.some(
						({ value, qualifier }) =>
							Math.abs(value - answer.value) < 1e-9 && qualifier === answer.qualifier
					);
		return isRight ? [] : [`${row.period} ${told.join()} for ${JSON.stringify(answer)}`];
	});
	const rowOf = (period: string): PlainRow => ({ period, value: 0, qualifier: '' });
	const runs = line.segments.flatMap((segment) =>
		segment.slice(1).flatMap((point, i) => {
			const [a, b] = [rowOf(segment[i]?.period.id ?? ''), rowOf(point.period.id)];
			const isBorne = isNext(a, b, rows) && !isCut(a, b, setting.refusing);
			return isBorne ? [] : [`a run from ${a.period} to ${b.period}`];
		})
	);
	const bridges = line.bridges.flatMap(([a, b]) =>
		isCut(rowOf(a.period.id), rowOf(b.period.id), setting.refusing)
			? [`a bridge from ${a.period.id} to ${b.period.id}`]
			: []
	);
	const known = line.points.length + line.refused.length === rows.length ? [] : ['other periods'];
	return [...values, ...runs, ...bridges, ...known];
}

/** An indicator with all that is known of it. */
interface Read {
	id: string;
	measure: string;
	unit: string;
	dossier: Dossier;
	denominators: Denominator[];
}

const read: Read[] = [];
beforeAll(async () => {
	for (const { id = '', measure = '', unit = '' } of indicators) {
		const dossier = await readDossier(built.db, id, null);
		if (!dossier) throw new Error(`no indicator: ${id}`);
		const denominators = measure === 'count' ? await listDenominators(built.db, id, null) : [];
		read.push({ id, measure, unit, dossier, denominators });
	}
}, 120_000);

/** Says where a view under a measure differs from what its rows bear, and counts what it tells. */
function faultsOf(
	{ id, measure, unit, dossier, denominators }: Read,
	{ by, kind, lines }: View,
	drawing: { show: Shown; base: number | null; totals: PlainRow[] },
	count: (what: string, times: number) => void
): string[] {
	const { show, base, totals } = drawing;
	const context = { indicator: id, isRank: measure === 'ordinal', kinds: [kind], breakdowns: [] };
	const form = by === null ? 'lines' : 'dots';
	const spec = { ...defaultSpec(context), by, kind, form, show, base } as const;
	const all = drawn(dossier, spec, denominators);
	expect([...all.keys()].sort()).toEqual(lines.map(({ part }) => part).sort());
	const whole = lines.map((one) => ({
		rows: one.rows,
		refusing: refusingDates(id, by, one.part)
	}));
	return lines.flatMap(({ part, rows }) => {
		const line = all.get(part);
		if (!line) return [];
		const found = faults(show, line, rows, {
			measure,
			unit,
			isPart: by !== null,
			refusing: refusingDates(id, by, part),
			totals,
			persons: denominators.filter(({ area }) => area === '00'),
			base: base ?? plainBase(whole)
		});
		count(show, line.points.length);
		for (const { reason } of line.refused) count(reason, 1);
		return found.map((text) => `${id} ${by ?? ''} ${part} ${show}: ${text}`);
	});
}

describe('every measure of every indicator, breakdown and kind of period', () => {
	it('is what the rows bear, and refused with a reason where they bear none', () => {
		const tally = new Map<string, number>();
		const count = (what: string, times: number): unknown =>
			tally.set(what, (tally.get(what) ?? 0) + times);
		const wrong = read.flatMap((one) => {
			const views = viewsOf(one.dossier);
			return views.flatMap((view) => {
				const total = views.find(({ by, kind }) => by === null && kind === view.kind);
				const totals = total?.lines[0]?.rows ?? [];
				const periods = view.lines.flatMap(({ rows }) => rows.map(({ period }) => period));
				const lastYear = Math.max(...periods.map((period) => termOf(period).year));
				const drawings = [
					...shownMeasures.map((show) => ({ show, base: null, totals })),
					{ show: 'index' as const, base: lastYear, totals }
				];
				return drawings.flatMap((drawing) => faultsOf(one, view, drawing, count));
			});
		});
		expect(wrong).toEqual([]);
		for (const show of ['value', 'change', 'index', 'share'])
			expect(tally.get(show)).toBeGreaterThan(500);
		for (const reason of ['first', 'gap', 'break', 'broken', 'small-base', 'no-total', 'rank'])
			expect(tally.get(reason)).toBeGreaterThan(20);
	});
	it('takes rates of populations as the data prints them', () => {
		const printed = new Map(
			readTable('observations/population.csv')
				.filter((row) => row['indicator'] === 'population-under-15' && row['breakdown'] === '')
				.map((row) => [`${row['area']} ${row['period']} ${row['source']}`, Number(row['value'])])
		);
		const unit = indicators.find((row) => row['id'] === 'population-under-15')?.['unit'];
		const taken = read.flatMap(({ denominators }) => denominators);
		const other = taken.filter(({ area, period, source, persons }) => {
			const value = printed.get(`${area} ${period} ${source}`) ?? NaN;
			return persons !== value * (unit === '千人' ? 1000 : 1);
		});
		expect(taken.length).toBeGreaterThan(0);
		expect(other).toEqual([]);
	});
});
