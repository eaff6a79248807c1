import type { Observation } from '#lib/domain/observation.ts';
import type { IssueLog } from '../issue.ts';
import type { Located } from '../located.ts';
import { tableOf, type ObservationTable } from '../observation-columns.ts';
import type { DataPackage } from '../package.ts';
import { stableOrder } from '../sort-rows.ts';
import { numberTuples } from '../tuples.ts';

/** Rounded shares need not add up exactly: each part may be off by half of its last digit. */
const shareTolerance = 1;
/** A value printed in thousands, `12*1000`: rounded to them. */
const scaled = /^[\d.]+\*(10+)$/;

type PartTables = Pick<DataPackage, 'breakdowns' | 'categories' | 'indicators'>;

/** Parts of one document, cell and breakdown that do not add up to the total that it prints. */
export interface UnequalParts {
	parts: Located<Observation>[];
	total: Located<Observation>;
}

/**
 * Where a breakdown is exhaustive, the parts that one document prints for a period add up to the total
 * it prints. Checked only where every part that the document uses elsewhere is there.
 */
export function checkParts(data: DataPackage, log: IssueLog): void {
	for (const { parts, total } of unequalParts(tableOf(data.observations), data)) {
		const [first] = parts;
		if (first)
			log.add(
				'parts/total',
				{ file: first.file, row: first.row, column: 'value' },
				{
					value: parts.map(({ item }) => item.value).join(' + '),
					expected: `${total.item.value} (${total.file} ${total.row})`
				}
			);
	}
}

/**
 * Finds the parts of exhaustive breakdowns that do not add up to the total of their document. Shares may be
 * off by 1, values printed in a scale (`12*1000`) by half of it each. Rows with a qualifier (約,
 * 以上) and slips are left out.
 */
export function unequalParts(rows: ObservationTable, data: PartTables): UnequalParts[] {
	const exhaustive = new Set(
		data.breakdowns.filter(({ item }) => item.parts === 'exhaustive').map(({ item }) => item.id)
	);
	const categories = countBy(data.categories, ({ item }) => item.breakdown);
	const shares = new Set(
		data.indicators.filter(({ item }) => item.measure === 'share').map(({ item }) => item.id)
	);
	const { cells, totals, used } = sortOut(rows, exhaustive);
	const breakdown = rows.column('breakdown');
	const indicator = rows.column('indicator');
	const roundings = rows.column('derivation').texts.map(halfOfScale);
	const { codes: derivations } = rows.column('derivation');
	const unequal: UnequalParts[] = [];
	for (const places of partsOf(rows, cells, used)) {
		const first = places[0] ?? -1;
		const total = totals[cells[first] ?? -1] ?? -1;
		const wanted = total < 0 ? null : rows.valueAt(total);
		const name = breakdown.texts[breakdown.codes[first] ?? -1] ?? '';
		if (wanted === null || places.length < (categories.get(name) ?? 0)) continue;
		let sum = 0;
		let rounding = roundings[derivations[total] ?? -1] ?? 0;
		for (const place of places) {
			sum += rows.valueAt(place) ?? 0;
			rounding += roundings[derivations[place] ?? -1] ?? 0;
		}
		const isShare = shares.has(indicator.texts[indicator.codes[first] ?? -1] ?? '');
		if (Math.abs(sum - wanted) <= (isShare ? shareTolerance : 0) + rounding + 1e-9) continue;
		const origin = rows.at(total);
		const parts = places.flatMap((place) => rows.at(place) ?? []);
		if (origin) unequal.push({ parts, total: origin });
	}
	return unequal;
}

interface SortedOut {
	/** number of the document, indicator, area and period of each row */
	cells: Int32Array;
	/** place of the total of each of them, -1 for none */
	totals: Int32Array;
	/** places of parts of exhaustive breakdowns */
	used: Int32Array;
}

/** Sorts the rows with an exact value out into totals and parts. */
function sortOut(rows: ObservationTable, exhaustive: ReadonlySet<string>): SortedOut {
	const cells = numberTuples(
		(['source', 'indicator', 'area', 'period'] as const).map((name) => rows.column(name)),
		rows.length
	).ids;
	const breakdown = rows.column('breakdown');
	const isPart = breakdown.texts.map((text) => exhaustive.has(text));
	const isTotal = breakdown.texts.map((text) => text === '');
	const standing = rows.column('standing');
	const isSlip = standing.texts.map((text) => text === 'slip');
	const qualifier = rows.column('qualifier');
	const isExact = qualifier.texts.map((text) => text === '');
	const totals = new Int32Array(rows.length).fill(-1);
	const used = new Int32Array(rows.length);
	let count = 0;
	for (let i = 0; i < rows.length; i += 1) {
		const code = breakdown.codes[i] ?? -1;
		const part = isPart[code] === true;
		if (!part && isTotal[code] !== true) continue;
		if (isSlip[standing.codes[i] ?? -1] === true || isExact[qualifier.codes[i] ?? -1] !== true)
			continue;
		if (rows.valueAt(i) === null) continue;
		if (!part) totals[cells[i] ?? -1] = i;
		else used[count++] = i;
	}
	return { cells, totals, used: used.subarray(0, count) };
}

function halfOfScale(derivation: string): number {
	return derivation === '' ? 0 : Number(scaled.exec(derivation)?.[1] ?? 0) / 2;
}

/** Gives the places of the parts of each cell and breakdown, in the order in which they begin. */
function* partsOf(
	rows: ObservationTable,
	cells: Int32Array,
	used: Int32Array
): Generator<readonly number[]> {
	const breakdown = rows.column('breakdown');
	const columns = [
		{ codes: used.map((i) => cells[i] ?? 0), size: rows.length },
		{ codes: used.map((i) => breakdown.codes[i] ?? 0), size: breakdown.size }
	];
	const { ids, firsts } = numberTuples(columns, used.length);
	const order = stableOrder(
		used.map((_, i) => i),
		ids,
		firsts.length
	);
	for (let from = 0, to = 0; from < order.length; from = to) {
		const id = ids[order[from] ?? 0];
		const group: number[] = [];
		for (; to < order.length && ids[order[to] ?? 0] === id; to += 1)
			group.push(used[order[to] ?? 0] ?? -1);
		yield group;
	}
}

function countBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
	return counts;
}
