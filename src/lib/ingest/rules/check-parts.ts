import type { Observation } from '#lib/domain/observation.ts';
import type { IssueLog } from '../issue.ts';
import type { Located } from '../located.ts';
import type { DataPackage } from '../package.ts';
import { numberTexts, numberTuples } from '../tuples.ts';

/** Rounded shares need not add up exactly: each part may be off by half of its last digit. */
const shareTolerance = 1;

/**
 * Where a breakdown is exhaustive, the parts that one document prints for a period add up to the total
 * it prints. Checked only where every part that the document uses elsewhere is there.
 */
export function checkParts(data: DataPackage, log: IssueLog): void {
	const exhaustive = new Set(
		data.breakdowns.filter(({ item }) => item.parts === 'exhaustive').map(({ item }) => item.id)
	);
	const categories = countBy(data.categories, ({ item }) => item.breakdown);
	const shares = new Set(
		data.indicators.filter(({ item }) => item.measure === 'share').map(({ item }) => item.id)
	);
	const used = data.observations.filter(
		({ item: { value, standing, qualifier, breakdown } }) =>
			value !== null &&
			standing !== 'slip' &&
			qualifier === '' &&
			(breakdown === '' || exhaustive.has(breakdown))
	);
	const cells = cellsOf(used);
	const totals = new Map<number, Located<Observation>>();
	used.forEach((row, i) => {
		if (row.item.breakdown === '') totals.set(cells[i] ?? -1, row);
	});
	for (const rows of partsOf(used, cells)) {
		const [first = -1] = rows;
		const parts = rows.flatMap((i) => used[i] ?? []);
		const total = totals.get(cells[first] ?? -1);
		const [row] = parts;
		if (!row || !total || total.item.value === null) continue;
		if (parts.length < (categories.get(row.item.breakdown) ?? 0)) continue;
		const sum = parts.reduce((all, { item }) => all + (item.value ?? 0), 0);
		const tolerance = shares.has(row.item.indicator) ? shareTolerance : 0;
		if (Math.abs(sum - total.item.value) > tolerance + 1e-9)
			log.add(
				'parts/total',
				{ file: row.file, row: row.row, column: 'value' },
				{
					value: parts.map(({ item }) => item.value).join(' + '),
					expected: `${total.item.value} (${total.file} ${total.row})`
				}
			);
	}
}

/** Numbers what one document prints of an indicator for an area and a period. */
function cellsOf(rows: readonly Located<Observation>[]): Int32Array {
	const columns = (['source', 'indicator', 'area', 'period'] as const).map((name) =>
		numberTexts(rows, ({ item }) => item[name])
	);
	return numberTuples(columns, rows.length).ids;
}

/** Gives the places of the parts of each cell and breakdown, in the order in which they begin. */
function partsOf(rows: readonly Located<Observation>[], cells: Int32Array): number[][] {
	const breakdown = numberTexts(rows, ({ item }) => item.breakdown);
	const { ids, firsts } = numberTuples(
		[{ codes: cells, size: rows.length }, breakdown],
		rows.length
	);
	const groups = Array.from(firsts, (): number[] => []);
	rows.forEach((row, i) => {
		if (row.item.breakdown !== '') groups[ids[i] ?? -1]?.push(i);
	});
	return groups.filter((group) => group.length > 0);
}

function countBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
	return counts;
}
