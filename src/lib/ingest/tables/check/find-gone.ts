import type { Observation } from '#lib/domain/observation.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import type { Source } from '#lib/domain/source.ts';
import type { DataPackage } from '../../package.ts';
import { numberTuples } from '../../tuples.ts';
import type { CellKey } from '../rows/read-row.ts';
import type { ReadRows } from '../rows/read-rows.ts';

/**
 * Gives the rows of the issuer's own last document before this one (of the same indicator, breakdown and period)
 * whose cells this one leaves out.
 *
 * @param known ISO day from which this document counts as known
 * @param days the same of the listed ones, by id
 */
export function findGone(
	rows: ReadRows,
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
	const columns = (['indicator', 'breakdown', 'period'] as const).map((name) => rows.column(name));
	const { firsts } = numberTuples(columns, rows.length);
	const groups = new Set(Array.from(firsts, (place) => groupOf(rows.cellAt(place))));
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
		for (let place = 0; place < rows.length; place += 1) {
			const cell = rows.cellAt(place);
			if (last.has(groupOf(cell))) cells.add(cellOf(cell));
		}
	return [...last.values()].flatMap(({ rows: held }) =>
		held.filter((item) => !cells.has(cellOf(item)))
	);
}

function groupOf({ indicator, breakdown, period }: CellKey): string {
	return `${indicator} ${breakdown} ${period}`;
}

function cellOf(item: CellKey): string {
	return `${groupOf(item)} ${item.area} ${item.category}`;
}
