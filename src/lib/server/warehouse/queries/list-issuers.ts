import type { Organisation } from '#lib/domain/indicator.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** An organisation by its name. */
export type NamedOrganisation = Pick<Organisation, 'id' | 'nameEn' | 'nameJa'>;

/** Gives the organisations whose statements documents carry, those with the most documents first. */
export async function listIssuers(db: Database): Promise<NamedOrganisation[]> {
	const rows = await db.all<{ id: string; name_ja: string; name_en: string }>(sql`
		SELECT o.id, o.name_ja, o.name_en
		FROM organisation AS o JOIN source AS s ON s.issuer = o.id
		GROUP BY o.id, o.name_ja, o.name_en
		ORDER BY count(*) DESC, o.id`);
	return rows.map((o) => ({ id: o.id, nameJa: o.name_ja, nameEn: o.name_en }));
}
