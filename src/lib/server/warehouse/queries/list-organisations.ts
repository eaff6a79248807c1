import type { Organisation } from '#lib/domain/indicator.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** Gives the organisations, by id. */
export async function listOrganisations(db: Database): Promise<Organisation[]> {
	const rows = await db.all<{
		id: string;
		name_ja: string;
		name_en: string;
		abbreviation_ja: string;
		abbreviation_en: string;
		valid_from: string;
		valid_to: string;
		successor: string;
	}>(sql`SELECT * FROM organisation ORDER BY id`);
	return rows.map((o) => ({
		id: o.id,
		nameJa: o.name_ja,
		nameEn: o.name_en,
		abbreviationJa: o.abbreviation_ja,
		abbreviationEn: o.abbreviation_en,
		validFrom: o.valid_from,
		validTo: o.valid_to,
		successor: o.successor
	}));
}
