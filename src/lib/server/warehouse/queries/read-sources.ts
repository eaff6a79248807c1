import type { DatedObservation, DatedSource } from '#lib/domain/dossier.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { readSource, reportCounts, sourceColumns, type SourceRow } from './source-row.ts';

/** How much a document carries. */
export interface DocumentCounts {
	figures: number;
	/** activities that it reports */
	activities: number;
	/** measures (of the level that is counted) whose text it is */
	measures: number;
}

/** A document with how much it carries. */
export interface ListedSource extends DatedSource, DocumentCounts {}

/** A figure that a document carries, with what is needed to name it. */
export interface SourceFigure extends Pick<
	DatedObservation,
	| 'area'
	| 'breakdown'
	| 'category'
	| 'derivation'
	| 'indicator'
	| 'locator'
	| 'note'
	| 'period'
	| 'periodKind'
	| 'quote'
	| 'status'
> {
	value: number | null;
	qualifier: DatedObservation['qualifier'];
	standing: DatedObservation['standing'];
	unit: string;
	titleJa: string;
	titleEn: string;
	areaJa: string;
	areaEn: string;
	categoryJa: string;
	categoryEn: string;
	/** whether the figure is the current one of its cell as of the day */
	current: boolean;
}

/** Gives the documents known as of a day, newest first, each with how much it carries. */
export async function listSources(db: Database, asOf: string | null): Promise<ListedSource[]> {
	const day = asOf ?? '9999-12-31';
	const rows = await db.all<SourceRow & DocumentCounts>(sql`
		SELECT ${sourceColumns}, coalesce(f.figures, 0) AS figures, ${reportCounts.columns}
		FROM source
		LEFT JOIN (
			SELECT o.source::VARCHAR AS source, count(*)::INTEGER AS figures
			FROM observation AS o GROUP BY o.source
		) AS f ON f.source = source.id
		${reportCounts.joins}
		WHERE source.known_from <= ${day}::DATE
		ORDER BY source.known_from DESC, source.id`);
	return rows.map((row) => ({
		...readSource(row),
		figures: row.figures,
		activities: row.activities,
		measures: row.measures
	}));
}

/** Gives a document known as of a day, or null. */
export async function readSourceById(
	db: Database,
	id: string,
	asOf: string | null
): Promise<DatedSource | null> {
	const [row] = await db.all<SourceRow>(sql`
		SELECT ${sourceColumns} FROM source
		WHERE id = ${id} AND known_from <= ${asOf ?? '9999-12-31'}::DATE`);
	return row ? readSource(row) : null;
}

/** Gives the documents that copy or report a document, known as of a day. */
export async function listRelays(
	db: Database,
	id: string,
	asOf: string | null
): Promise<DatedSource[]> {
	const rows = await db.all<SourceRow>(sql`
		SELECT ${sourceColumns} FROM source
		WHERE relays = ${id} AND known_from <= ${asOf ?? '9999-12-31'}::DATE
		ORDER BY known_from, id`);
	return rows.map(readSource);
}

/** Gives the figures a document carries, by indicator and in time. */
export async function listFigures(
	db: Database,
	source: string,
	asOf: string | null
): Promise<SourceFigure[]> {
	const day = asOf ?? '9999-12-31';
	const rows = await db.all<
		Omit<
			SourceFigure,
			'areaEn' | 'areaJa' | 'categoryEn' | 'categoryJa' | 'periodKind' | 'titleEn' | 'titleJa'
		> & {
			period_kind: PeriodKind;
			title_ja: string;
			title_en: string;
			area_ja: string;
			area_en: string;
			category_ja: string;
			category_en: string;
		}
	>(sql`
		SELECT
			o.indicator, o.area, o.period, o.period_kind, o.breakdown, o.category, o.value, o.qualifier,
			o.status, o.standing, o.locator, o.quote, o.derivation, o.note,
			i.unit, i.title_ja, i.title_en, a.name_ja AS area_ja, a.name_en AS area_en,
			coalesce(c.label_ja, '') AS category_ja, coalesce(c.label_en, '') AS category_en,
			coalesce(o.current_from <= ${day}::DATE AND (o.current_until IS NULL OR o.current_until > ${day}::DATE), false) AS current
		FROM observation AS o
		JOIN indicator AS i ON i.id = o.indicator::VARCHAR
		JOIN area AS a ON a.id = o.area::VARCHAR
		LEFT JOIN category AS c ON c.breakdown = o.breakdown AND c.id = o.category
		WHERE o.source::VARCHAR = ${source} AND o.known_from <= ${day}::DATE
		ORDER BY o.indicator, o.period_kind, o.area, o.breakdown, c.sort, o.category, o.period_first, o.period_last`);
	return rows.map(
		({ period_kind, title_ja, title_en, area_ja, area_en, category_ja, category_en, ...row }) => ({
			...row,
			periodKind: period_kind,
			titleJa: title_ja,
			titleEn: title_en,
			areaJa: area_ja,
			areaEn: area_en,
			categoryJa: category_ja,
			categoryEn: category_en
		})
	);
}
