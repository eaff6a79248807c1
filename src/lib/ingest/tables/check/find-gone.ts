import type { Observation } from '#lib/domain/observation.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import type { Source } from '#lib/domain/source.ts';
import type { DataPackage } from '../../package.ts';
import { columnOf } from '../../observation-columns.ts';
import { numberTuples } from '../../tuples.ts';
import type { ReadRow } from './read-row.ts';

/**
 * Gives the rows of the issuer's own last document before this one (of the same indicator, breakdown and period)
 * whose cells this one leaves out.
 *
 * @param known ISO day from which this document counts as known
 * @param days the same of the listed ones, by id
 */
export function findGone(
	rows: readonly ReadRow[],
	source: Source,
	known: string,
	data: DataPackage,
	days: ReadonlyMap<string, string>
): Observation[] {
	const own = new Set(
		data.sources
			.filter(({ item }) => item.issuer === source.issuer && provenanceOf(item.kind) === 'own')
			.map(({ item }) => item.id)
	);
	const columns = (['indicator', 'breakdown', 'period'] as const).map((name) =>
		columnOf(rows, name)
	);
	const { firsts } = numberTuples(columns, rows.length);
	const groups = new Set<string>();
	for (const place of firsts) {
		const row = rows[place];
		if (row) groups.add(groupOf(row.item));
	}
	const last = new Map<string, { source: string; day: string; rows: Observation[] }>();
	for (const { item } of data.observations) {
		if (item.source === source.id || !own.has(item.source)) continue;
		const group = groupOf(item);
		const day = days.get(item.source) ?? '';
		if (day > known || item.standing === 'slip' || !groups.has(group)) continue;
		const found = last.get(group);
		if (found?.source === item.source) found.rows.push(item);
		else if (!found || found.day < day) last.set(group, { source: item.source, day, rows: [item] });
	}
	const cells = new Set<string>();
	if (last.size > 0)
		for (const { item } of rows) if (last.has(groupOf(item))) cells.add(cellOf(item));
	return [...last.values()].flatMap(({ rows: held }) =>
		held.filter((item) => !cells.has(cellOf(item)))
	);
}

function groupOf({ indicator, breakdown, period }: Observation): string {
	return `${indicator} ${breakdown} ${period}`;
}

function cellOf(item: Observation): string {
	return `${groupOf(item)} ${item.area} ${item.category}`;
}
