import { group } from 'd3-array';
import type { Break, Indicator } from '#lib/domain/indicator.ts';
import type { NationalTotal } from '#lib/domain/national-total.ts';
import type { Qualifier } from '#lib/domain/observation.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { SourceKind } from '#lib/domain/source.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { currentObservations } from './current-observations.ts';
import { indicatorColumns, readIndicator, type IndicatorRow } from './indicator-row.ts';

/** An indicator with the current values of its national total, in time. */
export interface IndicatorSeries {
	indicator: Indicator;
	points: NationalTotal[];
	/** breaks of the total */
	breaks: Pick<Break, 'date' | 'force'>[];
}

/** Gives all indicators by topic and order, with the values of the national total as of a day. */
export async function listIndicators(
	db: Database,
	asOf: string | null
): Promise<IndicatorSeries[]> {
	const indicators = await db.all<IndicatorRow>(sql`
		SELECT ${indicatorColumns}
		FROM indicator JOIN topic ON topic.id = indicator.topic
		ORDER BY topic.sort, indicator.sort, indicator.id`);
	const rows = await db.all<{
		indicator: string;
		period: string;
		period_kind: PeriodKind;
		value: number | null;
		qualifier: Qualifier;
		status: string;
		kind: SourceKind;
		source: string;
		title_ja: string;
		title_en: string;
		derivation: string;
	}>(sql`
		SELECT
			i.id AS indicator, o.period, o.period_kind, o.value, o.qualifier, o.status, s.id AS source,
			o.derivation, s.kind, s.title_ja, s.title_en
		FROM ${currentObservations(asOf)} AS o
		JOIN source AS s ON s.id = o.source::VARCHAR
		JOIN indicator AS i ON i.id = o.indicator::VARCHAR
		WHERE o.area = '00' AND o.breakdown = ''
		ORDER BY o.indicator, o.period_kind, o.period_first, o.period_last`);
	const breaks = group(
		await db.all<{ indicator: string } & Pick<Break, 'date' | 'force'>>(
			sql`SELECT indicator, date, force FROM break WHERE breakdown = '' AND area IN ('', '00') ORDER BY indicator, date`
		),
		(row) => row.indicator
	);
	const points = group(rows, (row) => row.indicator);
	return indicators.map((row) => ({
		indicator: readIndicator(row),
		breaks: (breaks.get(row.id) ?? []).map(({ date, force }) => ({ date, force })),
		points: (points.get(row.id) ?? []).map((p) => ({
			period: p.period,
			periodKind: p.period_kind,
			value: p.value,
			qualifier: p.qualifier,
			status: p.status,
			kind: p.kind,
			source: p.source,
			sourceTitleJa: p.title_ja,
			sourceTitleEn: p.title_en,
			derivation: p.derivation
		}))
	}));
}
