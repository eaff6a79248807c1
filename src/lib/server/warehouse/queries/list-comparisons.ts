import type { DatedObservation, DatedSource } from '#lib/domain/dossier.ts';
import { listedRelations, type ListedRelation } from '#lib/domain/listed-relation.ts';
import type { Database } from '../database.ts';
import { sql, type Query } from '../sql.ts';
import { comparedPairs } from './compared-pairs.ts';

/** Which comparisons a reader asks for; null asks for nothing. */
export interface ComparisonFilter {
	relation: ListedRelation;
	topic: string | null;
	/** id of the organisation whose statement either document carries */
	issuer: string | null;
	/** western year of the period, of a fiscal year that in which it starts */
	year: number | null;
}

/** A value as a document gives it, with the document. */
export interface ComparedValue extends Pick<
	DatedObservation,
	'derivation' | 'locator' | 'note' | 'qualifier' | 'quote' | 'standing' | 'status' | 'value'
> {
	source: Pick<DatedSource, 'id' | 'kind' | 'published' | 'publisher' | 'titleEn' | 'titleJa'>;
}

/** Two documents' values for one cell, or a slip. */
export interface ListedComparison extends Pick<
	DatedObservation,
	'area' | 'category' | 'indicator' | 'period'
> {
	titleJa: string;
	titleEn: string;
	unit: string;
	areaJa: string;
	areaEn: string;
	categoryJa: string;
	categoryEn: string;
	/** the value that was there first; of a slip the current value of its cell, null where there is none */
	earlier: ComparedValue | null;
	/** the value of the document that became known later; of a slip the slip itself */
	later: ComparedValue;
}

/** A part of the comparisons, with how many of each relation there are in all. */
export interface ComparisonList {
	counts: Record<ListedRelation, number>;
	comparisons: ListedComparison[];
}

interface ValueRow extends Omit<ComparedValue, 'source'> {
	source: string;
	title_ja: string;
	title_en: string;
	publisher: string;
	published: string;
	kind: DatedSource['kind'];
}

interface ComparisonRow {
	indicator: string;
	area: string;
	period: string;
	category: string;
	title_ja: string;
	title_en: string;
	unit: string;
	area_ja: string;
	area_en: string;
	category_ja: string;
	category_en: string;
	earlier: ValueRow | null;
	later: ValueRow;
}

/** Gives comparisons known as of a day, the newest document first, and counts them by relation. */
export async function listComparisons(
	db: Database,
	filter: ComparisonFilter,
	asOf: string | null,
	{ limit, offset }: { limit: number; offset: number }
): Promise<ComparisonList> {
	const matching = matchingPairs(filter, asOf);
	const [counted, rows] = await Promise.all([
		db.all<{ relation: ListedRelation; items: number }>(sql`
			SELECT p.relation, count(*)::INTEGER AS items ${matching} GROUP BY p.relation`),
		db.all<ComparisonRow>(sql`
			SELECT
				l.indicator, l.area, l.period, l.category, i.title_ja, i.title_en, i.unit,
				a.name_ja AS area_ja, a.name_en AS area_en,
				coalesce(c.label_ja, '') AS category_ja, coalesce(c.label_en, '') AS category_en,
				CASE WHEN e.id IS NOT NULL THEN ${packedValue(sql`e`, sql`es`)} END AS earlier,
				${packedValue(sql`l`, sql`ls`)} AS later
			${matching} AND p.relation = ${filter.relation}
			ORDER BY
				ls.known_from DESC, l.indicator, l.period_last DESC, l.period_first, l.area, l.breakdown,
				c.sort, l.category, l.id, e.id
			LIMIT ${limit}::INTEGER OFFSET ${offset}::INTEGER`)
	]);
	const counts = Object.fromEntries(
		listedRelations.map((relation) => [
			relation,
			counted.find((row) => row.relation === relation)?.items ?? 0
		])
	) as Record<ListedRelation, number>;
	return { counts, comparisons: rows.map(readComparison) };
}

function matchingPairs({ topic, issuer, year }: ComparisonFilter, asOf: string | null): Query {
	return sql`
		FROM ${comparedPairs(asOf)} AS p
		JOIN observation AS l ON l.id = p.later
		JOIN source AS ls ON ls.id = l.source::VARCHAR
		LEFT JOIN observation AS e ON e.id = p.earlier
		LEFT JOIN source AS es ON es.id = e.source::VARCHAR
		JOIN indicator AS i ON i.id = l.indicator::VARCHAR
		JOIN area AS a ON a.id = l.area::VARCHAR
		LEFT JOIN category AS c ON c.breakdown = l.breakdown AND c.id = l.category
		WHERE (${topic}::VARCHAR IS NULL OR i.topic = ${topic}::VARCHAR)
			AND (${issuer}::VARCHAR IS NULL OR ${issuer}::VARCHAR IN (ls.issuer, es.issuer))
			AND (${year}::INTEGER IS NULL OR left(l.period, 4)::INTEGER = ${year}::INTEGER)`;
}

function packedValue(observation: Query, source: Query): Query {
	const [o, s] = [observation, source];
	return sql`{
		'value': ${o}.value, 'qualifier': ${o}.qualifier, 'status': ${o}.status, 'standing': ${o}.standing,
		'quote': ${o}.quote, 'locator': ${o}.locator, 'derivation': ${o}.derivation, 'note': ${o}.note,
		'source': ${s}.id, 'title_ja': ${s}.title_ja, 'title_en': ${s}.title_en,
		'publisher': ${s}.publisher, 'published': ${s}.published, 'kind': ${s}.kind
	}`;
}

function readComparison(row: ComparisonRow): ListedComparison {
	return {
		indicator: row.indicator,
		area: row.area,
		period: row.period,
		category: row.category,
		titleJa: row.title_ja,
		titleEn: row.title_en,
		unit: row.unit,
		areaJa: row.area_ja,
		areaEn: row.area_en,
		categoryJa: row.category_ja,
		categoryEn: row.category_en,
		earlier: row.earlier && readValue(row.earlier),
		later: readValue(row.later)
	};
}

function readValue(row: ValueRow): ComparedValue {
	const { source, title_ja, title_en, publisher, published, kind, ...value } = row;
	return {
		...value,
		source: { id: source, titleJa: title_ja, titleEn: title_en, publisher, published, kind }
	};
}
