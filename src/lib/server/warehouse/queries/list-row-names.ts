import type { KeyKind } from '#lib/domain/release/key-parts.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** What something is called. */
export interface RowName {
	ja: string;
	en: string;
}

/** The names of all that keys of rows name: asked for by kind and id. */
export type RowNames = (kind: KeyKind, id: string) => RowName | null;

/** Gives what the ids of the package are called; measures and categories stand under plan or breakdown and their own id. */
export async function listRowNames(db: Database): Promise<RowNames> {
	const rows = await db.all<{ kind: KeyKind; id: string; ja: string; en: string }>(sql`
		SELECT 'area' AS kind, id, name_ja AS ja, name_en AS en FROM area
		UNION ALL SELECT 'activity', id, summary_ja, summary_en FROM activity
		UNION ALL SELECT 'breakdown', id, title_ja, title_en FROM breakdown
		UNION ALL SELECT 'category', breakdown || ' ' || id, label_ja, label_en FROM category
		UNION ALL SELECT 'code', plan || ' ' || code, title_ja, title_en FROM measure
		UNION ALL SELECT 'comparison', id, title_ja, title_en FROM series_comparison
		UNION ALL SELECT 'event', id, title_ja, title_en FROM event
		UNION ALL SELECT 'facility', id, facility_ja, facility_en FROM facility_type
		UNION ALL SELECT 'ground', id, ground_ja, ground_en FROM revocation_ground
		UNION ALL SELECT 'indicator', id, title_ja, title_en FROM indicator
		UNION ALL SELECT 'item', id, item_ja, item_en FROM published_item
		UNION ALL SELECT 'medium', id, medium_ja, medium_en FROM mark_medium
		UNION ALL SELECT 'organisation', id, name_ja, name_en FROM organisation
		UNION ALL SELECT 'plan', id, title_ja, title_en FROM plan
		UNION ALL SELECT 'rhythm', id, title_ja, title_en FROM publication_rhythm
		UNION ALL SELECT 'source', id, title_ja, title_en FROM source
		UNION ALL SELECT 'topic', id, title_ja, title_en FROM topic
		UNION ALL SELECT 'window', id, name_ja, name_en FROM consultation_window
		ORDER BY kind, id`);
	const names = new Map(rows.map(({ kind, id, ja, en }) => [`${kind} ${id}`, { ja, en }]));
	return (kind, id) => names.get(`${kind} ${id}`) ?? null;
}
