import type { TopicFigures, TopicValue } from '#lib/domain/topic-figures.ts';
import type { Break, Gap } from '#lib/domain/indicator.ts';
import { nation } from '#lib/domain/place-and-topic.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import type { SourceKind } from '#lib/domain/source.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { readBreak, readGap, type BreakRow, type GapRow } from './gap-row.ts';
import { currentObservations } from './current-observations.ts';
import { indicatorColumns, readIndicator, type IndicatorRow } from './indicator-row.ts';
import { listTopics } from './list-topics.ts';
import { readSource, sourceColumns, type SourceRow } from './source-row.ts';

/** Gives the national totals of a topic current as of a day (null: all documents); null where unknown. */
export async function readTopic(
	db: Database,
	id: string,
	asOf: string | null
): Promise<TopicFigures | null> {
	const topic = (await listTopics(db)).find((one) => one.id === id);
	if (!topic) return null;
	const [indicators, values, gaps, breaks, sources] = await Promise.all([
		db.all<IndicatorRow>(sql`
			SELECT ${indicatorColumns} FROM indicator WHERE topic = ${id} ORDER BY sort, id`),
		readValues(db, id, asOf),
		readGaps(db, id),
		readBreaks(db, id),
		db.all<SourceRow>(sql`
			SELECT ${sourceColumns} FROM source
			WHERE id IN (
				SELECT o.source::VARCHAR
				FROM ${currentObservations(asOf)} AS o JOIN indicator AS i ON i.id = o.indicator::VARCHAR
				WHERE i.topic = ${id} AND o.area = ${nation} AND o.breakdown = ''
			)
			ORDER BY source.known_from, source.id`)
	]);
	return {
		topic,
		indicators: indicators.map(readIndicator),
		values,
		gaps,
		breaks,
		sources: sources.map(readSource)
	};
}

async function readValues(
	db: Database,
	topic: string,
	asOf: string | null
): Promise<TopicFigures['values']> {
	const day = asOf ?? '9999-12-31';
	const rows = await db.all<
		Omit<TopicValue, 'periodKind' | 'provenance'> & {
			period_kind: TopicValue['periodKind'];
			kind: SourceKind;
		}
	>(sql`
		WITH revised AS (
			SELECT DISTINCT later.indicator, later.period
			FROM comparison AS c
			JOIN observation AS earlier ON earlier.id = c.earlier
			JOIN observation AS later ON later.id = c.later
			WHERE c.relation = 'revision' AND later.area = ${nation} AND later.breakdown = ''
				AND earlier.known_from <= ${day}::DATE AND later.known_from <= ${day}::DATE
		)
		SELECT
			o.id, o.indicator, o.period, o.period_kind, o.value, o.qualifier, o.status, o.derivation,
			o.source, s.kind, revised.period IS NOT NULL AS revised
		FROM ${currentObservations(asOf)} AS o
		JOIN indicator AS i ON i.id = o.indicator::VARCHAR
		JOIN source AS s ON s.id = o.source::VARCHAR
		LEFT JOIN revised ON revised.indicator = o.indicator AND revised.period = o.period
		WHERE i.topic = ${topic} AND o.area = ${nation} AND o.breakdown = ''
		ORDER BY i.sort, i.id, o.period_kind, o.period_first, o.period_last, o.id`);
	return rows.map(({ period_kind, kind, ...row }) => ({
		...row,
		periodKind: period_kind,
		provenance: provenanceOf(kind)
	}));
}

async function readGaps(db: Database, topic: string): Promise<Gap[]> {
	const rows = await db.all<GapRow>(sql`
		SELECT gap.* FROM gap JOIN indicator AS i ON i.id = gap.indicator
		WHERE i.topic = ${topic} AND gap.breakdown = '' AND gap.area = ${nation}
		ORDER BY i.sort, i.id, gap.from_period, gap.to_period`);
	return rows.map(readGap);
}

async function readBreaks(db: Database, topic: string): Promise<Break[]> {
	const rows = await db.all<BreakRow>(sql`
		SELECT break.* FROM break JOIN indicator AS i ON i.id = break.indicator
		WHERE i.topic = ${topic} AND break.breakdown = '' AND break.area IN ('', ${nation})
		ORDER BY i.sort, i.id, break.date, break.kind`);
	return rows.map(readBreak);
}
