import type { PublicationRhythm } from '#lib/domain/freshness/publication-rhythm.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** Gives what documents known as of a day state of how often others are published. */
export async function listRhythms(db: Database, asOf: string | null): Promise<PublicationRhythm[]> {
	const rows = await db.all<
		Record<'id' | 'title_ja' | 'title_en' | 'issuer' | 'indicators', string> &
			Record<'frequency' | 'source' | 'locator' | 'quote', string> & { month: number | null }
	>(sql`
		SELECT r.id, r.title_ja, r.title_en, r.issuer, r.indicators, r.frequency, r.month, r.source,
			r.locator, r.quote
		FROM publication_rhythm AS r JOIN source AS s ON s.id = r.source
		WHERE s.known_from <= ${asOf ?? '9999-12-31'}::DATE ORDER BY r.place`);
	return rows.map(({ title_ja, title_en, indicators, ...row }) => ({
		...row,
		titleJa: title_ja,
		titleEn: title_en,
		indicators: indicators === '' ? [] : indicators.split('|')
	}));
}
