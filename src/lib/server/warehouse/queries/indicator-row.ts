import type { Indicator, Measure, Polarity } from '#lib/domain/indicator.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import { sql, type Query } from '../sql.ts';

/** A row of the table `indicator`. */
export interface IndicatorRow {
	id: string;
	topic: string;
	title_ja: string;
	title_en: string;
	measure: Measure;
	unit: string;
	period_kinds: string;
	polarity: Polarity;
	definition_ja: string;
	definition_en: string;
	producer: string;
	sort: number;
}

/** The columns of `IndicatorRow`. */
export const indicatorColumns = sql`
	indicator.id, indicator.topic, indicator.title_ja, indicator.title_en, indicator.measure, indicator.unit,
	indicator.period_kinds, indicator.polarity, indicator.definition_ja, indicator.definition_en,
	indicator.producer, indicator.sort`;

/** An indicator as observations name it: by the code of its id, so that no other one's are read; none where unknown. */
export function indicatorCode(id: string): Query {
	return sql`(SELECT known.id::indicator_id FROM indicator AS known WHERE known.id = ${id})`;
}

/** Reads a row of the table `indicator` into the shape of the subject. */
export function readIndicator(row: IndicatorRow): Indicator {
	return {
		id: row.id,
		topic: row.topic,
		titleJa: row.title_ja,
		titleEn: row.title_en,
		measure: row.measure,
		unit: row.unit,
		periodKinds: row.period_kinds.split('|') as PeriodKind[],
		polarity: row.polarity,
		definitionJa: row.definition_ja,
		definitionEn: row.definition_en,
		producer: row.producer,
		sort: row.sort
	};
}
