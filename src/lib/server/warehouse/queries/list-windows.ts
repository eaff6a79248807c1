import type { ConsultationWindow } from '#lib/domain/consultation-window.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { planReader } from './plan-row.ts';

/** A desk with the names of the body that answers for it and of the document that tells of it. */
export interface ListedWindow extends ConsultationWindow {
	/** empty where the document names no body */
	bodyJa: string;
	bodyEn: string;
	sourceJa: string;
	sourceEn: string;
}

/** Gives the desks whose documents are known as of a day, in their order. */
export async function listWindows(db: Database, asOf: string | null): Promise<ListedWindow[]> {
	const rows = await db.all<{
		body_ja: string;
		body_en: string;
		source_ja: string;
		source_en: string;
	}>(sql`
		SELECT
			w.*, coalesce(o.name_ja, '') AS body_ja, coalesce(o.name_en, '') AS body_en,
			source.title_ja AS source_ja, source.title_en AS source_en
		FROM consultation_window AS w
		JOIN source ON source.id = w.source
		LEFT JOIN organisation AS o ON o.id = w.organisation
		WHERE source.known_from <= ${asOf ?? '9999-12-31'}::DATE
		ORDER BY w.sort, w.place`);
	const read = planReader('consultationWindows');
	return rows.map((row) => ({
		...read(row),
		bodyJa: row.body_ja,
		bodyEn: row.body_en,
		sourceJa: row.source_ja,
		sourceEn: row.source_en
	}));
}
