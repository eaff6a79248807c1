import type { DatedSource } from '#lib/domain/dossier.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { readSource, sourceColumns, type SourceRow } from './source-row.ts';

/** Gives the documents that follow a plan up, held here and known as of a day, by publication. */
export async function listFollowUpDocuments(
	db: Database,
	plan: string,
	asOf: string | null
): Promise<DatedSource[]> {
	const rows = await db.all<SourceRow>(sql`
		SELECT ${sourceColumns} FROM source
		WHERE source.id IN (SELECT source FROM follow_up WHERE plan = ${plan})
			AND source.known_from <= ${asOf ?? '9999-12-31'}::DATE
		ORDER BY source.known_from, source.id`);
	return rows.map(readSource);
}
