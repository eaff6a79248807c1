import type { Comparison, DatedObservation, Dossier } from '#lib/domain/dossier.ts';
import type { Break, Breakdown, Category, Gap, Partition } from '#lib/domain/indicator.ts';
import type { Observation } from '#lib/domain/observation.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { Database } from '../database.ts';
import { sql, type Query } from '../sql.ts';
import {
	indicatorCode,
	indicatorColumns,
	readIndicator,
	type IndicatorRow
} from './indicator-row.ts';
import { readBreak, type BreakRow } from './gap-row.ts';
import { listEvents } from './list-events.ts';
import { listGaps } from './list-gaps.ts';
import { listOrganisations } from './list-organisations.ts';
import { readSource, sourceColumns, type SourceRow } from './source-row.ts';

/** Gives everything published about an indicator as of a day (null: all documents); null where unknown. */
export async function readDossier(
	db: Database,
	id: string,
	asOf: string | null
): Promise<Dossier | null> {
	const [indicator] = await db.all<IndicatorRow>(
		sql`SELECT ${indicatorColumns} FROM indicator WHERE id = ${id}`
	);
	if (!indicator) return null;
	const day = asOf ?? '9999-12-31';
	const observations = await readObservations(db, id, day);
	const organisations = await listOrganisations(db);
	const [comparisons, sources, breakdowns, categories, areas, gaps, breaks, events] =
		await Promise.all([
			db.all<Comparison>(sql`
				SELECT c.relation, c.earlier, c.later FROM comparison AS c
				JOIN observation AS o ON o.id = c.later JOIN observation AS e ON e.id = c.earlier
				WHERE o.indicator = ${indicatorCode(id)} AND o.known_from <= ${day}::DATE AND e.known_from <= ${day}::DATE
				ORDER BY c.earlier, c.later`),
			db.all<SourceRow>(sql`
				SELECT ${sourceColumns} FROM source
				WHERE known_from <= ${day}::DATE AND (
					id IN (SELECT source::VARCHAR FROM observation WHERE indicator = ${indicatorCode(id)})
					OR id IN (SELECT source FROM gap WHERE indicator = ${id}))
				ORDER BY source.known_from, source.id`),
			readBreakdowns(db, id, day),
			readCategories(db, id, day),
			db.all<{ id: string; name_ja: string; name_en: string }>(sql`
				SELECT id, name_ja, name_en FROM area
				WHERE id IN (SELECT area::VARCHAR FROM ${knownObservations(id, day)} AS known) ORDER BY id`),
			listGaps(db, id),
			readBreaks(db, id),
			listEvents(db)
		]);
	return {
		indicator: readIndicator(indicator),
		producer: organisations.find((o) => o.id === indicator.producer) ?? unnamed(indicator.producer),
		observations,
		comparisons,
		sources: sources.map(readSource),
		breakdowns,
		categories,
		areas: areas.map((a) => ({ id: a.id, nameJa: a.name_ja, nameEn: a.name_en })),
		gaps: gaps.map((gap) => withKnownSource(gap, sources)),
		breaks,
		events: events.filter(({ topics }) => topics.length === 0 || topics.includes(indicator.topic))
	};
}

/** A gap stands whatever the day; a document that becomes known later is not named as its source. */
function withKnownSource(gap: Gap, known: readonly { id: string }[]): Gap {
	return known.some(({ id }) => id === gap.source) ? gap : { ...gap, source: '' };
}

/** The foreign keys of a checked package leave no producer unnamed; its id would stand in for it. */
function unnamed(id: string): Dossier['producer'] {
	return {
		id,
		nameJa: id,
		nameEn: id,
		abbreviationJa: '',
		abbreviationEn: '',
		validFrom: '',
		validTo: '',
		successor: ''
	};
}

/** The observations of an indicator whose documents are known as of a day. */
function knownObservations(id: string, day: string): Query {
	return sql`(SELECT * FROM observation WHERE indicator = ${indicatorCode(id)} AND known_from <= ${day}::DATE)`;
}

async function readObservations(
	db: Database,
	id: string,
	day: string
): Promise<DatedObservation[]> {
	const rows = await db.all<
		Observation & {
			id: number;
			period_kind: PeriodKind;
			known_from: string;
			current_from: string | null;
			current_until: string | null;
			file: string;
			file_row: number;
		}
	>(sql`
		SELECT
			id, indicator::VARCHAR AS indicator, area::VARCHAR AS area, period, period_kind, breakdown, category,
			value, qualifier, status, standing, source::VARCHAR AS source, locator, quote, derivation, note, file, file_row,
			known_from::VARCHAR AS known_from, current_from::VARCHAR AS current_from,
			CASE WHEN current_until <= ${day}::DATE THEN current_until::VARCHAR END AS current_until
		FROM ${knownObservations(id, day)} AS known
		ORDER BY period_kind, area, breakdown, category, period_first, period_last, known_from, source`);
	return rows.map(({ period_kind, known_from, current_from, current_until, file_row, ...row }) => ({
		...row,
		periodKind: period_kind,
		knownFrom: known_from,
		currentFrom: current_from,
		currentUntil: current_until,
		fileRow: file_row
	}));
}

async function readBreakdowns(db: Database, id: string, day: string): Promise<Breakdown[]> {
	const rows = await db.all<{
		id: string;
		title_ja: string;
		title_en: string;
		parts: Partition;
	}>(sql`
		SELECT id, title_ja, title_en, parts FROM breakdown
		WHERE id IN (SELECT breakdown FROM ${knownObservations(id, day)} AS known) ORDER BY id`);
	return rows.map((b) => ({ id: b.id, titleJa: b.title_ja, titleEn: b.title_en, parts: b.parts }));
}

async function readCategories(db: Database, id: string, day: string): Promise<Category[]> {
	const rows = await db.all<{
		breakdown: string;
		id: string;
		label_ja: string;
		label_en: string;
		sort: number;
	}>(sql`
		SELECT breakdown, id, label_ja, label_en, sort FROM category
		WHERE EXISTS (
			SELECT 1 FROM ${knownObservations(id, day)} AS known
			WHERE known.breakdown = category.breakdown AND known.category = category.id
		)
		ORDER BY breakdown, sort, id`);
	return rows.map((c) => ({
		breakdown: c.breakdown,
		id: c.id,
		labelJa: c.label_ja,
		labelEn: c.label_en,
		sort: c.sort
	}));
}

async function readBreaks(db: Database, id: string): Promise<Break[]> {
	const rows = await db.all<BreakRow>(
		sql`SELECT * FROM break WHERE indicator = ${id} ORDER BY date, area, breakdown, category, kind`
	);
	return rows.map(readBreak);
}
