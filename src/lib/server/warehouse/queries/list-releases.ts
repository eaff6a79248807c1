import {
	holdingNames,
	releaseChangeKinds,
	type HoldingName,
	type Release,
	type ReleaseChangeKind
} from '#lib/domain/release/release-change.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

type Row = Record<'version' | 'made_on' | 'note' | 'note_en' | 'data_version' | 'id', string> &
	Record<`holds_${HoldingName}` | `rows_${ReleaseChangeKind}`, number>;

/** Gives the releases made up to a day (null: all), the newest first. */
export async function listReleases(db: Database, asOf: string | null): Promise<Release[]> {
	const rows = await db.all<Row>(sql`
		SELECT r.*, r.date::VARCHAR AS made_on
		FROM release AS r WHERE r.date <= ${asOf ?? '9999-12-31'}::DATE ORDER BY r.place DESC`);
	return rows.map((row) => ({
		version: row.version,
		date: row.made_on,
		note: row.note,
		noteEn: row.note_en,
		dataVersion: row.data_version,
		id: row.id,
		counts: countsOf(holdingNames, (name) => row[`holds_${name}`]),
		changes: countsOf(releaseChangeKinds, (kind) => row[`rows_${kind}`])
	}));
}

function countsOf<Name extends string>(
	names: readonly Name[],
	count: (name: Name) => number
): Record<Name, number> {
	return Object.fromEntries(names.map((name) => [name, count(name)])) as Record<Name, number>;
}
