import type { DatedObservation, Dossier } from '#lib/domain/dossier.ts';
import type { Breakdown, Category } from '#lib/domain/indicator.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { indicatorColumns, readIndicator, type IndicatorRow } from './indicator-row.ts';

/**
 * Gives a dossier that tells what may be asked of an indicator as of a day and nothing else, so that not
 * all its values are read: of each cell and period that a parameter can name one observation that says
 * only where it stands; no documents, gaps or breaks. Null where the id is unknown.
 */
export async function readOutline(
	db: Database,
	id: string,
	asOf: string | null
): Promise<Dossier | null> {
	const [indicator] = await db.all<IndicatorRow>(
		sql`SELECT ${indicatorColumns} FROM indicator WHERE id = ${id}`
	);
	if (!indicator) return null;
	const day = asOf ?? '9999-12-31';
	const [places, breakdowns, categories] = await Promise.all([
		db.all<{
			area: string;
			period: string;
			period_kind: PeriodKind;
			breakdown: string;
			category: string;
			was_current: boolean;
		}>(sql`
			SELECT area, period, period_kind, breakdown, category, current_from IS NOT NULL AS was_current
			FROM observation
			WHERE indicator = ${id} AND known_from <= ${day}::DATE AND value IS NOT NULL
				AND (area = '00' OR breakdown = '')
			GROUP BY area, period, period_kind, breakdown, category, current_from IS NOT NULL
			ORDER BY area, breakdown, category, period_kind, period, was_current`),
		db.all<Breakdown>(
			sql`SELECT id, title_ja AS "titleJa", title_en AS "titleEn", parts FROM breakdown ORDER BY id`
		),
		db.all<Category>(sql`
			SELECT breakdown, id, label_ja AS "labelJa", label_en AS "labelEn", sort FROM category
			ORDER BY breakdown, sort, id`)
	]);
	return {
		indicator: readIndicator(indicator),
		observations: places.map(({ area, period, period_kind, breakdown, category, was_current }) => ({
			...nothing,
			indicator: id,
			area,
			period,
			periodKind: period_kind,
			breakdown,
			category,
			currentFrom: was_current ? '' : null
		})),
		breakdowns,
		categories,
		producer: { ...unnamed, id: indicator.producer },
		comparisons: [],
		sources: [],
		areas: [],
		gaps: [],
		breaks: [],
		events: []
	};
}

const unnamed: Dossier['producer'] = {
	id: '',
	nameJa: '',
	nameEn: '',
	abbreviationJa: '',
	abbreviationEn: '',
	validFrom: '',
	validTo: '',
	successor: ''
};

const nothing: DatedObservation = {
	id: 0,
	indicator: '',
	area: '',
	period: '',
	periodKind: 'year',
	breakdown: '',
	category: '',
	value: 0,
	qualifier: '',
	status: 'A',
	standing: 'stated',
	source: '',
	locator: '',
	quote: '',
	derivation: '',
	note: '',
	knownFrom: '',
	currentFrom: null,
	currentUntil: null,
	file: '',
	fileRow: 0
};
