import type { Edition } from '#lib/domain/freshness/document-series.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import { sourceKinds } from '#lib/domain/source.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

const ofPublicBodies = sourceKinds.filter((kind) => provenanceOf(kind) !== 'relay').join('|');

/** Gives the documents of public bodies known as of a day, as far as they show which series they are of. */
export async function listEditions(db: Database, asOf: string | null): Promise<Edition[]> {
	const rows = await db.all<Omit<Edition, 'titleJa'> & { title_ja: string }>(sql`
		SELECT id, title_ja, publisher, published FROM source
		WHERE kind IN (SELECT unnest(string_to_array(${ofPublicBodies}, '|')))
			AND known_from <= ${asOf ?? '9999-12-31'}::DATE
		ORDER BY id`);
	return rows.map(({ title_ja, ...row }) => ({ ...row, titleJa: title_ja }));
}
