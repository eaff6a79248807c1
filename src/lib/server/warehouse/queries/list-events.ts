import type { Event } from '#lib/domain/indicator.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** Gives laws, plans, launches and changes of operator, in time. */
export async function listEvents(db: Database): Promise<Event[]> {
	const rows = await db.all<{
		id: string;
		date: string;
		title_ja: string;
		title_en: string;
		kind: string;
		source: string;
		topics: string;
	}>(sql`SELECT id, date, title_ja, title_en, kind, source, topics FROM event ORDER BY date, id`);
	return rows.map((e) => ({
		id: e.id,
		date: e.date,
		titleJa: e.title_ja,
		titleEn: e.title_en,
		kind: e.kind,
		source: e.source,
		topics: e.topics.split('|').filter((topic) => topic !== '')
	}));
}
