import type { Topic } from '#lib/domain/place-and-topic.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** Gives the topics in their order. */
export async function listTopics(db: Database): Promise<Topic[]> {
	const rows = await db.all<{ id: string; title_ja: string; title_en: string; sort: number }>(
		sql`SELECT id, title_ja, title_en, sort FROM topic ORDER BY sort, id`
	);
	return rows.map((t) => ({ id: t.id, titleJa: t.title_ja, titleEn: t.title_en, sort: t.sort }));
}
