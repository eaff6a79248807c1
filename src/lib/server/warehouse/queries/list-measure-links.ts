import type { CrosswalkLink, LinkedMeasure } from '#lib/domain/plan/crosswalk.ts';
import type { LinkRelation, MeasureKind } from '#lib/domain/plan/plan.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

interface LinkRow {
	relation: LinkRelation;
	basis_ja: string;
	basis_en: string;
	from_plan: string;
	from_code: string;
	from_kind: MeasureKind;
	from_label: string;
	from_title_ja: string;
	from_title_en: string;
	from_sort: number | null;
	to_plan: string;
	to_code: string;
	to_kind: MeasureKind;
	to_label: string;
	to_title_ja: string;
	to_title_en: string;
	to_sort: number | null;
}

/** Gives the links between measures of which both documents are known as of a day, in the order of the file. */
export async function listMeasureLinks(
	db: Database,
	asOf: string | null
): Promise<CrosswalkLink[]> {
	const day = asOf ?? '9999-12-31';
	const known = sql`(
		SELECT measure.* FROM measure JOIN source ON source.id = measure.source
		WHERE source.known_from <= ${day}::DATE
	)`;
	const rows = await db.all<LinkRow>(sql`
		SELECT
			l.relation, l.basis_ja, l.basis_en,
			f.plan AS from_plan, f.code AS from_code, f.kind AS from_kind, f.label AS from_label,
			f.title_ja AS from_title_ja, f.title_en AS from_title_en, f.sort AS from_sort,
			t.plan AS to_plan, t.code AS to_code, t.kind AS to_kind, t.label AS to_label,
			t.title_ja AS to_title_ja, t.title_en AS to_title_en, t.sort AS to_sort
		FROM measure_link AS l
		JOIN ${known} AS f ON f.plan = l.plan AND f.code = l.code
		JOIN ${known} AS t ON t.plan = l.to_plan AND t.code = l.to_code
		ORDER BY l.place`);
	return rows.map((row) => ({
		from: readEnd(row, 'from'),
		to: readEnd(row, 'to'),
		relation: row.relation,
		basisJa: row.basis_ja,
		basisEn: row.basis_en
	}));
}

function readEnd(row: LinkRow, end: 'from' | 'to'): LinkedMeasure {
	return {
		plan: row[`${end}_plan`],
		code: row[`${end}_code`],
		kind: row[`${end}_kind`],
		label: row[`${end}_label`],
		titleJa: row[`${end}_title_ja`],
		titleEn: row[`${end}_title_en`],
		sort: row[`${end}_sort`] ?? 0
	};
}
