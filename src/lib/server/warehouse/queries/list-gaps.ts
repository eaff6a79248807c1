import type { Gap, GapReason } from '#lib/domain/indicator.ts';
import type { Database } from '../database.ts';
import { sql, type Query } from '../sql.ts';

/** Gives the known gaps of an indicator, or of all, by indicator and in time. */
export async function listGaps(db: Database, indicator: string | null = null): Promise<Gap[]> {
	const only: Query = indicator === null ? sql`` : sql`WHERE indicator = ${indicator}`;
	const rows = await db.all<{
		indicator: string;
		area: string;
		breakdown: string;
		category: string;
		from_period: string;
		to_period: string;
		reason: GapReason;
		note_ja: string;
		note_en: string;
		source: string;
	}>(sql`
		SELECT indicator, area, breakdown, category, from_period, to_period, reason, note_ja, note_en, source
		FROM gap ${only}
		ORDER BY indicator, area, breakdown, category, from_period, to_period`);
	return rows.map((g) => ({
		indicator: g.indicator,
		area: g.area,
		breakdown: g.breakdown,
		category: g.category,
		from: g.from_period,
		to: g.to_period,
		reason: g.reason,
		noteJa: g.note_ja,
		noteEn: g.note_en,
		source: g.source
	}));
}
