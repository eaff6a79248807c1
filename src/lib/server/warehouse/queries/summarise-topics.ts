import type { Topic } from '#lib/domain/place-and-topic.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { currentObservations } from './current-observations.ts';

/** A topic with how much of it there is as of a day. */
export interface TopicSummary extends Omit<Topic, 'headlines'> {
	/** indicators that have a national total */
	indicators: number;
	/** current national totals with a value */
	values: number;
	/** years of the earliest and latest of them, null where there is none */
	firstYear: number | null;
	lastYear: number | null;
}

/** Gives the topics in their order, each with the extent of its national totals as of a day. */
export async function summariseTopics(db: Database, asOf: string | null): Promise<TopicSummary[]> {
	const rows = await db.all<{
		id: string;
		title_ja: string;
		title_en: string;
		sort: number;
		indicators: number;
		values: number;
		first_year: number | null;
		last_year: number | null;
	}>(sql`
		SELECT
			t.id, t.title_ja, t.title_en, t.sort,
			count(DISTINCT o.indicator)::INTEGER AS indicators, count(o.id)::INTEGER AS values,
			min(extract(year FROM o.period_first))::INTEGER AS first_year,
			max(extract(year FROM o.period_first))::INTEGER AS last_year
		FROM topic AS t
		LEFT JOIN indicator AS i ON i.topic = t.id
		LEFT JOIN ${currentObservations(asOf)} AS o
			ON o.indicator::VARCHAR = i.id AND o.area = '00' AND o.breakdown = '' AND o.value IS NOT NULL
		GROUP BY t.id, t.title_ja, t.title_en, t.sort
		ORDER BY t.sort, t.id`);
	return rows.map(({ title_ja, title_en, first_year, last_year, ...row }) => ({
		...row,
		titleJa: title_ja,
		titleEn: title_en,
		firstYear: first_year,
		lastYear: last_year
	}));
}
