import type { ReleaseChange, ReleaseChangeKind } from '#lib/domain/release/release-change.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** A change with the titles of what it is about, empty where the package does not hold that any more. */
export interface TitledChange extends ReleaseChange {
	version: string;
	indicatorJa: string;
	indicatorEn: string;
	unit: string;
	measureJa: string;
	measureEn: string;
	categoryJa: string;
	categoryEn: string;
	areaJa: string;
	areaEn: string;
	beforeSourceJa: string;
	beforeSourceEn: string;
	afterSourceJa: string;
	afterSourceEn: string;
}

/** Which changes are asked for; null: any. */
export interface ChangeFilter {
	version: string | null;
	topic: string | null;
	plan: string | null;
}

type Row = Record<
	'version' | 'kind' | 'key' | 'columns' | 'before' | 'after' | 'reason' | 'indicator' | 'code',
	string
> &
	Record<'table_name' | 'before_source' | 'after_source' | 'topics' | 'plans', string> &
	Record<
		| 'indicator_ja'
		| 'indicator_en'
		| 'unit'
		| 'measure_ja'
		| 'measure_en'
		| 'before_ja'
		| 'before_en'
		| 'after_ja'
		| 'after_en',
		string | null
	>;

/** Gives what changed by releases up to a day (null: all), the newest release first, in the order of their lists. */
export async function listReleaseChanges(
	db: Database,
	{ version, topic, plan }: ChangeFilter,
	asOf: string | null
): Promise<TitledChange[]> {
	const rows = await db.all<Row>(sql`
		SELECT
			c.version, c.kind, c.table_name, c.key, c.columns, c.before, c.after, c.before_source,
			c.after_source, c.reason, c.indicator, c.topics, c.plans, c.code,
			i.title_ja AS indicator_ja, i.title_en AS indicator_en, i.unit,
			m.title_ja AS measure_ja, m.title_en AS measure_en,
			b.title_ja AS before_ja, b.title_en AS before_en,
			a.title_ja AS after_ja, a.title_en AS after_en
		FROM release_change AS c
		JOIN release AS r ON r.version = c.version
		LEFT JOIN indicator AS i ON i.id = c.indicator
		LEFT JOIN measure AS m ON m.plan = c.plans AND m.code = c.code
		LEFT JOIN source AS b ON b.id = c.before_source
		LEFT JOIN source AS a ON a.id = c.after_source
		WHERE r.date <= ${asOf ?? '9999-12-31'}::DATE
			AND (${version ?? ''} = '' OR c.version = ${version ?? ''})
			AND (${topic ?? ''} = '' OR position(${`|${topic ?? ''}|`} IN ('|' || c.topics || '|')) > 0)
			AND (${plan ?? ''} = '' OR position(${`|${plan ?? ''}|`} IN ('|' || c.plans || '|')) > 0)
		ORDER BY r.place DESC, c.place`);
	const names = await readNames(db);
	return rows.map((row) => {
		const key = JSON.parse(row.key) as string[];
		const [, area = '', , breakdown = '', category = ''] =
			row.table_name === 'observations' ? key : [];
		const [areaJa = '', areaEn = ''] = names.get(`area ${area}`) ?? [];
		const [categoryJa = '', categoryEn = ''] = names.get(`${breakdown} ${category}`) ?? [];
		return {
			version: row.version,
			kind: row.kind as ReleaseChangeKind,
			table: row.table_name,
			key,
			columns: list(row.columns),
			before: row.before,
			after: row.after,
			beforeSource: row.before_source,
			afterSource: row.after_source,
			reason: row.reason,
			indicator: row.indicator,
			topics: list(row.topics),
			plans: list(row.plans),
			code: row.code,
			indicatorJa: row.indicator_ja ?? '',
			indicatorEn: row.indicator_en ?? '',
			unit: row.unit ?? '',
			measureJa: row.measure_ja ?? '',
			measureEn: row.measure_en ?? '',
			areaJa: area === '00' ? '' : areaJa,
			areaEn: area === '00' ? '' : areaEn,
			categoryJa,
			categoryEn,
			beforeSourceJa: row.before_ja ?? '',
			beforeSourceEn: row.before_en ?? '',
			afterSourceJa: row.after_ja ?? '',
			afterSourceEn: row.after_en ?? ''
		};
	});
}

async function readNames(db: Database): Promise<Map<string, [string, string]>> {
	const rows = await db.all<{ id: string; ja: string; en: string }>(sql`
		SELECT 'area ' || id AS id, name_ja AS ja, name_en AS en FROM area
		UNION ALL SELECT breakdown || ' ' || id, label_ja, label_en FROM category
		ORDER BY id`);
	return new Map(rows.map(({ id, ja, en }) => [id, [ja, en]]));
}

function list(text: string): string[] {
	return text === '' ? [] : text.split('|');
}
