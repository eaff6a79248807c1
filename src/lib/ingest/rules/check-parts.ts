import type { Observation } from '#lib/domain/observation.ts';
import type { IssueLog } from '../issue.ts';
import type { Located } from '../located.ts';
import type { DataPackage } from '../package.ts';

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
	const totals = new Map<string, Located<Observation>>();
	const parts = new Map<string, Located<Observation>[]>();
	for (const row of data.observations) {
		const { item } = row;
		if (item.value === null || item.standing === 'slip' || item.qualifier !== '') continue;
		const cell = [item.source, item.indicator, item.area, item.period].join('\u001f');
		if (item.breakdown === '') totals.set(cell, row);
		else if (exhaustive.has(item.breakdown)) {
			const key = `${cell}\u001f${item.breakdown}`;
			parts.set(key, [...(parts.get(key) ?? []), row]);
		}
	}
	for (const [key, rows] of parts) {
		const [first] = rows;
		const total = totals.get(key.slice(0, key.lastIndexOf('\u001f')));
		if (!first || !total || total.item.value === null) continue;
		if (rows.length < (categories.get(first.item.breakdown) ?? 0)) continue;
		const sum = rows.reduce((all, { item }) => all + (item.value ?? 0), 0);
		const tolerance = shares.has(first.item.indicator) ? shareTolerance : 0;
		if (Math.abs(sum - total.item.value) > tolerance + 1e-9)
			log.add(
				'parts/total',
				{ file: first.file, row: first.row, column: 'value' },
				{
					value: rows.map(({ item }) => item.value).join(' + '),
					expected: `${total.item.value} (${total.file} ${total.row})`
				}
			);
	}
}

function countBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
	return counts;
}
