import { beforeAll, describe, expect, it } from 'vitest';
import { planProgress, type Progress } from '#lib/domain/plan/progress.ts';
import { listPlanHoldings } from '#lib/server/warehouse/queries/read-plan-holdings.ts';
import { sql } from '#lib/server/warehouse/sql.ts';
import { builtWarehouse } from '../support/built-warehouse.ts';
import { readTable, type TextRow } from '../support/read-table.ts';

const warehouse = builtWarehouse();
const days = [null, '2018-06-01', '2023-12-31'];
/** Fewer cells than these would mean that the plans were not read. */
const fewest: Record<string, number> = { '2018-06-01': 60, '2023-12-31': 300 };

/** First and last day of a period, worked out here anew for every form that stands in the tables. */
function spanOf(period: string): [number, number] {
	const [from = '', to = from] = period.split('/');
	return [edge(from, 'first'), edge(to, 'last')];
}

function edge(term: string, side: 'first' | 'last'): number {
	const match = /^(\d{4})(FY)?(?:-(H[12]|Q[1-4]|\d\d)(?:-(\d\d))?)?$/.exec(term);
	if (!match) throw new Error(`unknown form: ${term}`);
	const [, year, fiscal, part = '', day] = match;
	if (day) return Date.UTC(Number(year), Number(part) - 1, Number(day));
	const [start, months] = part.startsWith('H')
		? [6 * (Number(part[1]) - 1), 6]
		: part.startsWith('Q')
			? [3 * (Number(part[1]) - 1), 3]
			: part === ''
				? [0, 12]
				: [Number(part) - 1, 1];
	const month = start + (fiscal ? 3 : 0) + (side === 'last' ? months : 0);
	return Date.UTC(Number(year), month, side === 'last' ? 0 : 1);
}

const dayLength = 86_400_000;
const daysIn = ([from, to]: [number, number]): number => Math.max(0, (to - from) / dayLength + 1);

/** Whether a period speaks of a year: it covers half of it, or no year to half and this one most. */
function speaksOf(period: string, year: string): boolean {
	const fiscal = year.endsWith('FY');
	const span = spanOf(period);
	const shared = (one: string): number => {
		const of = spanOf(one);
		return daysIn([Math.max(span[0], of[0]), Math.min(span[1], of[1])]);
	};
	const around = Array.from({ length: 60 }, (_, i) => `${1980 + i}${fiscal ? 'FY' : ''}`);
	const halves = around.filter((one) => 2 * shared(one) >= daysIn(spanOf(one)));
	if (halves.length > 0) return halves.includes(year);
	const most = Math.max(...around.map(shared));
	return around.find((one) => shared(one) === most) === year;
}

const tables = {
	plans: readTable('plans/plans.csv'),
	measures: readTable('plans/measures.csv'),
	activities: readTable('plans/activities.csv'),
	followUps: readTable('plans/follow-ups.csv'),
	indicators: readTable('plans/measure-indicators.csv')
};

/** The coverage of a measure in a year straight from the rows of the files. */
function coverageFromRows(
	plan: TextRow,
	measure: TextRow,
	year: string,
	isKnown: (source?: string) => boolean
): string {
	const own = tables.measures.filter((row) => row['plan'] === plan['id'] && isKnown(row['source']));
	const [first, last] = spanOf(year);
	const starts = edge(plan['starts'] ?? '', 'first');
	const ends = plan['ends'] === '' ? Infinity : edge(plan['ends'] ?? '', 'last');
	if (last < starts || first > ends) return 'out-of-term';
	const below = (code?: string): string[] => [
		code ?? '',
		...own.filter((row) => row['parent'] === code).flatMap((row) => below(row['code']))
	];
	const codes =
		measure['kind'] === 'measure'
			? below(measure['code']).filter(
					(code) =>
						code === measure['code'] || own.some((r) => r['code'] === code && r['kind'] === 'item')
				)
			: [measure['code'] ?? ''];
	const at = (code?: string): TextRow[] =>
		tables.activities.filter(
			(row) =>
				row['plan'] === plan['id'] &&
				row['code'] === code &&
				isKnown(row['source']) &&
				speaksOf(row['period'] ?? '', year)
		);
	const reported = codes.flatMap(at);
	if (reported.some((row) => row['value'] !== '')) return 'reported-with-figure';
	if (reported.length > 0) return 'reported';
	let parent = measure['parent'];
	while (parent) {
		if (at(parent).length > 0) return 'reported-above';
		parent = own.find((row) => row['code'] === parent)?.['parent'];
	}
	const followUps = tables.followUps.filter(
		(row) =>
			row['plan'] === plan['id'] && row['scope'] !== 'known-not-held' && isKnown(row['source'])
	);
	const wholly = followUps.some((row) => {
		if (row['scope'] !== 'all-measures' || row['period'] === '') return false;
		const span = spanOf(row['period'] ?? '');
		return span[0] <= first && span[1] >= last;
	});
	if (wholly) return 'not-mentioned';
	const partly = followUps.some(
		(row) => row['period'] !== '' && speaksOf(row['period'] ?? '', year)
	);
	return partly ? 'examined-in-part' : 'not-examined';
}

describe.each(days)('every matrix as of %s', (asOf) => {
	let all: { id: string; progress: Progress }[] = [];
	let known = new Set<string>();
	let values: { indicator: string; period: string }[] = [];

	beforeAll(async () => {
		const holdings = await listPlanHoldings(warehouse.db, asOf);
		all = holdings.map((one) => ({ id: one.plan.id, progress: planProgress(one, asOf) }));
		values = holdings.flatMap((one) => one.values);
		const rows = await warehouse.db.all<{ id: string }>(
			sql`SELECT id FROM source WHERE known_from <= ${asOf ?? '9999-12-31'}::DATE`
		);
		known = new Set(rows.map(({ id }) => id));
	});
	const isKnown = (source?: string): boolean => known.has(source ?? '');

	it('has the cells that its rows give, each worked out anew', () => {
		const wrong: string[] = [];
		let cells = 0;
		for (const { id, progress } of all) {
			const plan = tables.plans.find((row) => row['id'] === id) ?? {};
			for (const { measure, cells: own } of progress.rows)
				for (const { year, coverage } of own) {
					cells += 1;
					const row = tables.measures.find(
						(one) => one['plan'] === id && one['code'] === measure.code
					);
					const expected = coverageFromRows(plan, row ?? {}, year, isKnown);
					if (coverage !== expected)
						wrong.push(`${id} ${measure.code} ${year}: ${coverage}, not ${expected}`);
				}
		}
		expect(wrong).toEqual([]);
		expect(cells).toBeGreaterThan(fewest[asOf ?? ''] ?? 400);
	});

	it('has the measures whose documents are known, neither more nor fewer', () => {
		for (const { id, progress } of all)
			expect(progress.rows.map(({ measure }) => measure.code).sort()).toEqual(
				tables.measures
					.filter((row) => row['plan'] === id && isKnown(row['source']))
					.map((row) => row['code'])
					.sort()
			);
	});

	it('marks no cell without a document behind it that is known by the day', () => {
		const marked = all.flatMap(({ progress }) =>
			[...progress.rows.flatMap(({ cells }) => cells), ...progress.whole].filter(({ coverage }) =>
				coverage.startsWith('reported')
			)
		);
		if (asOf === null) expect(marked.length).toBeGreaterThan(60);
		for (const { activities } of marked) {
			expect(activities.length).toBeGreaterThan(0);
			for (const { source } of activities) expect(isKnown(source)).toBe(true);
		}
	});

	it('says that a figure exists only where a linked indicator has a value in the year', () => {
		let figures = 0;
		for (const { id, progress } of all)
			for (const { measure, cells } of progress.rows)
				for (const cell of cells) {
					const codes = progress.rows
						.filter(
							(row) =>
								row.measure.code === measure.code ||
								(measure.kind === 'measure' &&
									row.measure.kind === 'item' &&
									row.measure.parent === measure.code)
						)
						.map((row) => row.measure.code);
					const linked = tables.indicators
						.filter((row) => row['plan'] === id && codes.includes(row['code'] ?? ''))
						.map((row) => row['indicator'] ?? '');
					const expected = linked.filter((indicator) =>
						values.some(
							(value) => value.indicator === indicator && speaksOf(value.period, cell.year)
						)
					);
					expect([...cell.figures].sort()).toEqual([...new Set(expected)].sort());
					figures += cell.figures.length;
				}
		if (asOf === null) expect(figures).toBeGreaterThan(50);
	});
});
