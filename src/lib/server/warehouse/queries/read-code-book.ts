import type { SourceKind } from '#lib/domain/source.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** What the codes of observations stand for, and which codes there are, each in its order. */
export interface CodeBook {
	indicators: { id: string; topic: string; titleJa: string; titleEn: string; unit: string }[];
	areas: { id: string; nameJa: string; nameEn: string }[];
	/** the total, without a breakdown, is none of them */
	categories: { breakdown: string; id: string; labelJa: string; labelEn: string }[];
	/** documents known as of the day */
	sources: {
		id: string;
		titleJa: string;
		titleEn: string;
		publisher: string;
		issuer: string;
		published: string;
		url: string;
		kind: SourceKind;
	}[];
	/** periods that have observations */
	periods: string[];
}

/** Gives the code book as of a day: of one indicator, or of all (null). */
export async function readCodeBook(
	db: Database,
	indicator: string | null,
	asOf: string | null
): Promise<CodeBook> {
	const only = indicator === null ? sql`` : sql`WHERE indicator.id = ${indicator}`;
	const inIndicator = indicator === null ? sql`` : sql`WHERE indicator = ${indicator}`;
	const [indicators, areas, categories, sources, periods] = await Promise.all([
		db.all<CodeBook['indicators'][0]>(sql`
			SELECT id, topic, title_ja AS "titleJa", title_en AS "titleEn", unit FROM indicator
			${only} ORDER BY sort, id`),
		db.all<CodeBook['areas'][0]>(
			sql`SELECT id, name_ja AS "nameJa", name_en AS "nameEn" FROM area ORDER BY id`
		),
		db.all<CodeBook['categories'][0]>(sql`
			SELECT breakdown, id, label_ja AS "labelJa", label_en AS "labelEn" FROM category
			ORDER BY breakdown, sort, id`),
		db.all<CodeBook['sources'][0]>(sql`
			SELECT id, title_ja AS "titleJa", title_en AS "titleEn", publisher, issuer, published, url, kind
			FROM source WHERE known_from <= ${asOf ?? '9999-12-31'}::DATE ORDER BY id`),
		db.all<{ period: string }>(
			sql`SELECT DISTINCT period FROM observation ${inIndicator} ORDER BY period`
		)
	]);
	return { indicators, areas, categories, sources, periods: periods.map(({ period }) => period) };
}
