import type { NewerValue } from '#lib/domain/newer-value.ts';
import type { Qualifier, Status } from '#lib/domain/observation.ts';
import type { Database } from '../database.ts';
import { sql, type Query } from '../sql.ts';
import { measureCodes } from './measure-codes.ts';

/** What a page shows the values of. */
export type ShownValues =
	| 'all'
	| { indicator: string }
	/** the totals of the nation alone */
	| { totals: readonly string[] }
	| { topic: string }
	/** of the indicators linked to a plan */
	| { plan: string }
	/** of the indicators linked to a measure or an item below it */
	| { plan: string; code: string }
	/** of the cells whose value was that of a document */
	| { source: string };

interface Row {
	total: number;
	indicator: string;
	title_ja: string;
	title_en: string;
	unit: string;
	period: string;
	area_ja: string;
	area_en: string;
	category_ja: string;
	category_en: string;
	had: boolean;
	old_value: number | null;
	old_qualifier: Qualifier | null;
	old_status: Status | null;
	value: number | null;
	qualifier: Qualifier;
	status: Status;
}

/**
 * Gives how many cells have another value by documents known only after a day, and the first of them: values
 * replaced, then new ones, the newest periods first.
 *
 * @param most how many cells are given in full
 */
export async function listNewerValues(
	db: Database,
	shown: ShownValues,
	asOf: string,
	most: number
): Promise<{ changed: number; values: NewerValue[] }> {
	const rows = await db.all<Row & Record<string, unknown>>(sql`
		SELECT
			count(*) OVER ()::INTEGER AS total, i.id AS indicator, i.title_ja, i.title_en, i.unit, n.period,
			CASE WHEN a.id = '00' THEN '' ELSE a.name_ja END AS area_ja,
			CASE WHEN a.id = '00' THEN '' ELSE a.name_en END AS area_en,
			coalesce(c.label_ja, '') AS category_ja, coalesce(c.label_en, '') AS category_en,
			b.id IS NOT NULL AS had, b.value AS old_value, b.qualifier::VARCHAR AS old_qualifier,
			b.status::VARCHAR AS old_status,
			n.value, n.qualifier::VARCHAR AS qualifier, n.status::VARCHAR AS status
		FROM observation_current AS n
		JOIN indicator AS i ON i.id = n.indicator::VARCHAR
		JOIN area AS a ON a.id = n.area::VARCHAR
		LEFT JOIN category AS c ON c.breakdown = n.breakdown AND c.id = n.category
		LEFT JOIN observation AS b ON b.indicator = n.indicator AND b.area = n.area
			AND b.period = n.period AND b.breakdown = n.breakdown AND b.category = n.category
			AND b.current_from <= ${asOf}::DATE
			AND (b.current_until IS NULL OR b.current_until > ${asOf}::DATE)
		WHERE n.current_from > ${asOf}::DATE AND ${chosen(shown)}
			AND (b.id IS NULL OR b.value IS DISTINCT FROM n.value OR b.qualifier <> n.qualifier
				OR b.status <> n.status)
		ORDER BY b.id IS NULL, i.sort, i.id, n.period_last DESC, n.period, a.id, n.breakdown, c.sort, n.category
		LIMIT ${most}`);
	const values = rows.map((row) => ({
		indicator: row.indicator,
		titleJa: row.title_ja,
		titleEn: row.title_en,
		unit: row.unit,
		period: row.period,
		areaJa: row.area_ja,
		areaEn: row.area_en,
		categoryJa: row.category_ja,
		categoryEn: row.category_en,
		before: row.had
			? {
					value: row.old_value,
					qualifier: row.old_qualifier ?? '',
					status: row.old_status ?? 'A'
				}
			: null,
		after: { value: row.value, qualifier: row.qualifier, status: row.status }
	}));
	return { changed: rows[0]?.total ?? 0, values };
}

function chosen(shown: ShownValues): Query {
	if (shown === 'all') return sql`TRUE`;
	if ('indicator' in shown) return sql`i.id = ${shown.indicator}`;
	if ('totals' in shown)
		return sql`a.id = '00' AND n.breakdown = ''
			AND i.id IN (SELECT unnest(string_to_array(${shown.totals.join('|')}, '|')))`;
	if ('topic' in shown) return sql`i.topic = ${shown.topic}`;
	if ('source' in shown) return sql`b.source::VARCHAR = ${shown.source}`;
	if ('code' in shown)
		return sql`i.id IN (
			SELECT indicator FROM measure_indicator
			WHERE plan = ${shown.plan} AND code IN ${measureCodes(shown.plan, shown.code)}
		)`;
	return sql`i.id IN (SELECT indicator FROM measure_indicator WHERE plan = ${shown.plan})`;
}
