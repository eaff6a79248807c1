import type { Release } from '#lib/domain/release/release-change.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** Gives the releases made up to a day (null: all), the newest first. */
export async function listReleases(db: Database, asOf: string | null): Promise<Release[]> {
	const rows = await db.all<{
		version: string;
		date: string;
		note: string;
		note_en: string;
		data_version: string;
		id: string;
		counts: string;
		changes: string;
	}>(sql`
		SELECT version, date::VARCHAR AS date, note, note_en, data_version, id, counts, changes
		FROM release WHERE date <= ${asOf ?? '9999-12-31'}::DATE ORDER BY place DESC`);
	return rows.map((row) => ({
		version: row.version,
		date: row.date,
		note: row.note,
		noteEn: row.note_en,
		dataVersion: row.data_version,
		id: row.id,
		counts: JSON.parse(row.counts) as Release['counts'],
		changes: JSON.parse(row.changes) as Release['changes']
	}));
}
