import type { Topic } from '#lib/domain/place-and-topic.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

interface TopicRow {
	id: string;
	title_ja: string;
	title_en: string;
	sort: number;
	headlines: string;
}

function readTopicRow(t: TopicRow): Topic {
	return {
		id: t.id,
		titleJa: t.title_ja,
		titleEn: t.title_en,
		sort: t.sort,
		headlines: t.headlines.split('|').filter((id) => id !== '')
	};
}

/** Gives the topics in their order. */
export async function listTopics(db: Database): Promise<Topic[]> {
	const rows = await db.all<TopicRow>(sql`SELECT * FROM topic ORDER BY sort, id`);
	return rows.map(readTopicRow);
}
