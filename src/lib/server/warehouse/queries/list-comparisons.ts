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

interface PlainRow {
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
}

interface ValueRow extends Omit<ComparedValue, 'source'> {
	source: string;
	title_ja: string;
	title_en: string;
	publisher: string;
	published: string;
	kind: DatedSource['kind'];
}

/** A row holds both values, the columns of each after its name. */
type Columns<Name extends string, Row> = { [K in keyof Row & string as `${Name}_${K}`]: Row[K] };
type ComparisonRow = Columns<'earlier', { [K in keyof ValueRow]: ValueRow[K] | null }> &
	Columns<'later', ValueRow> &
	PlainRow;

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
				e.value AS earlier_value, e.qualifier AS earlier_qualifier, e.status AS earlier_status,
				e.standing AS earlier_standing, e.quote AS earlier_quote, e.locator AS earlier_locator,
				e.derivation AS earlier_derivation, e.note AS earlier_note, es.id AS earlier_source,
				es.title_ja AS earlier_title_ja, es.title_en AS earlier_title_en,
				es.publisher AS earlier_publisher, es.published AS earlier_published, es.kind AS earlier_kind,
				l.value AS later_value, l.qualifier AS later_qualifier, l.status AS later_status,
				l.standing AS later_standing, l.quote AS later_quote, l.locator AS later_locator,
				l.derivation AS later_derivation, l.note AS later_note, ls.id AS later_source,
				ls.title_ja AS later_title_ja, ls.title_en AS later_title_en,
				ls.publisher AS later_publisher, ls.published AS later_published, ls.kind AS later_kind
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
		earlier: row.earlier_source === null ? null : readValue(row, 'earlier'),
		later: readValue(row, 'later')
	};
}

function readValue(row: ComparisonRow, end: 'earlier' | 'later'): ComparedValue {
	const read = <K extends keyof ValueRow>(column: K): ValueRow[K] =>
		row[`${end}_${column}`] as unknown as ValueRow[K];
	return {
		value: read('value'),
		qualifier: read('qualifier'),
		status: read('status'),
		standing: read('standing'),
		quote: read('quote'),
		locator: read('locator'),
		derivation: read('derivation'),
		note: read('note'),
		source: {
			id: read('source'),
			titleJa: read('title_ja'),
			titleEn: read('title_en'),
			publisher: read('publisher'),
			published: read('published'),
			kind: read('kind')
		}
	};
}
