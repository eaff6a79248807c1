import type { FacilityType } from './act.ts';

/** A row of figure 29: kinds of facility bound by duty and on certification, and what else applies. */
export interface FacilityRow {
	nameJa: string;
	nameEn: string;
	duty: FacilityType[];
	certification: FacilityType[];
	/** other laws that apply to any of them */
	laws: string[];
	/** patterns of response of any of them; null where the general flow applies */
	patterns: (number | null)[];
}

/** Rows of figure 29 that have one entry in its left column; its names are empty where that is blank. */
export interface FacilityGroup {
	nameJa: string;
	nameEn: string;
	rows: FacilityRow[];
}

/** Lays kinds of facility out as figure 29 does: by its left column, then row by row. */
export function facilityTable(facilities: readonly FacilityType[]): FacilityGroup[] {
	const groups: FacilityGroup[] = [];
	for (const facility of [...facilities].sort((a, b) => a.sort - b.sort)) {
		const row = openRow(openGroup(groups, facility), facility);
		row[facility.position].push(facility);
		row.laws = [...new Set([...row.laws, ...facility.laws])];
		row.patterns = [...new Set([...row.patterns, facility.pattern])];
	}
	return groups;
}

function openGroup(groups: FacilityGroup[], { groupJa, groupEn }: FacilityType): FacilityGroup {
	const last = groups.at(-1);
	if (last?.nameJa === groupJa) return last;
	const group = { nameJa: groupJa, nameEn: groupEn, rows: [] };
	groups.push(group);
	return group;
}

function openRow({ rows }: FacilityGroup, { rowJa, rowEn }: FacilityType): FacilityRow {
	const last = rows.at(-1);
	if (last?.nameJa === rowJa) return last;
	const empty = { duty: [], certification: [], laws: [], patterns: [] };
	const row = { nameJa: rowJa, nameEn: rowEn, ...empty };
	rows.push(row);
	return row;
}
