import type { Observation } from '#lib/domain/observation.ts';
import type { IssueLog } from '../issue.ts';
import type { Located } from '../located.ts';
import { columnOf } from '../observation-columns.ts';
import type { DataPackage } from '../package.ts';
import { numberTuples } from '../tuples.ts';

/** Rounded shares need not add up exactly: each part may be off by half of its last digit. */
const shareTolerance = 1;
/** A value printed in thousands, `12*1000`: rounded to them. */
const scaled = /^[\d.]+\*(10+)$/;

type PartTables = Pick<DataPackage, 'breakdowns' | 'categories' | 'indicators' | 'observations'>;

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
	for (const { parts, total } of unequalParts(data)) {
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
 * off by 1, values printed in a scale (`12*1000`) by half of it each.
 */
export function unequalParts(data: PartTables): UnequalParts[] {
	const exhaustive = new Set(
		data.breakdowns.filter(({ item }) => item.parts === 'exhaustive').map(({ item }) => item.id)
	);
	const categories = countBy(data.categories, ({ item }) => item.breakdown);
	const shares = new Set(
		data.indicators.filter(({ item }) => item.measure === 'share').map(({ item }) => item.id)
	);
	const rows = data.observations;
	const cells = numberTuples(
		(['source', 'indicator', 'area', 'period'] as const).map((name) => columnOf(rows, name)),
		rows.length
	).ids;
	const totals = new Int32Array(rows.length).fill(-1);
	const used: number[] = [];
	rows.forEach(({ item }, i) => {
		if (item.value === null || item.standing === 'slip' || item.qualifier !== '') return;
		if (item.breakdown === '') totals[cells[i] ?? -1] = i;
		else if (exhaustive.has(item.breakdown)) used.push(i);
	});
	const unequal: UnequalParts[] = [];
	for (const places of partsOf(rows, cells, used)) {
		const parts = places.flatMap((i) => rows[i] ?? []);
		const [first] = parts;
		const total = rows[totals[cells[places[0] ?? -1] ?? -1] ?? -1];
		if (!first || !total || total.item.value === null) continue;
		if (parts.length < (categories.get(first.item.breakdown) ?? 0)) continue;
		const sum = parts.reduce((all, { item }) => all + (item.value ?? 0), 0);
		const rounding = [total, ...parts].reduce((all, { item }) => all + halfOfScale(item), 0);
		const tolerance = (shares.has(first.item.indicator) ? shareTolerance : 0) + rounding;
		if (Math.abs(sum - total.item.value) > tolerance + 1e-9) unequal.push({ parts, total });
	}
	return unequal;
}

function halfOfScale({ derivation }: Observation): number {
	return derivation === '' ? 0 : Number(scaled.exec(derivation)?.[1] ?? 0) / 2;
}

/** Gives the places of the parts of each cell and breakdown, in the order in which they begin. */
function partsOf(
	rows: readonly Located<Observation>[],
	cells: Int32Array,
	used: readonly number[]
): number[][] {
	const breakdown = columnOf(rows, 'breakdown');
	const pick = (codes: Int32Array): Int32Array => Int32Array.from(used, (i) => codes[i] ?? 0);
	const columns = [
		{ codes: pick(cells), size: rows.length },
		{ codes: pick(breakdown.codes), size: breakdown.size }
	];
	const { ids, firsts } = numberTuples(columns, used.length);
	const groups = Array.from(firsts, (): number[] => []);
	ids.forEach((id, i) => groups[id]?.push(used[i] ?? -1));
	return groups;
}

function countBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
	return counts;
}
