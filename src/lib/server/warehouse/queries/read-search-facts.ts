import { newestActivities } from '#lib/domain/plan/newest-activities.ts';
import type { SearchFacts } from '#lib/domain/search/search-entry.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { indicatorColumns, readIndicator, type IndicatorRow } from './indicator-row.ts';
import { listActivities } from './list-activities.ts';
import { listMeasures } from './list-measures.ts';
import { listOrganisations } from './list-organisations.ts';
import { listPlans } from './list-plans.ts';
import { listTopics } from './list-topics.ts';
import { listWindows } from './list-windows.ts';
import { planReader } from './plan-row.ts';
import { readSource, sourceColumns, type SourceRow } from './source-row.ts';

/**
 * Gives all that can be found as of a day: plans, measures and indicators in their order, desks in theirs,
 * organisations by id, the newest documents and activities first.
 */
export async function readSearchFacts(db: Database, asOf: string | null): Promise<SearchFacts> {
	const day = asOf ?? '9999-12-31';
	const [plans, measures, bodies, topics, indicators, windows, organisations, documents, done] =
		await Promise.all([
			listPlans(db, asOf),
			listMeasures(db, asOf),
			db.all<object>(sql`SELECT * FROM measure_organisation ORDER BY plan, code, sort, place`),
			listTopics(db),
			db.all<IndicatorRow>(sql`
				SELECT ${indicatorColumns}
				FROM indicator JOIN topic ON topic.id = indicator.topic
				ORDER BY topic.sort, indicator.sort, indicator.id`),
			listWindows(db, asOf),
			listOrganisations(db),
			db.all<SourceRow>(sql`
				SELECT ${sourceColumns} FROM source
				WHERE source.known_from <= ${day}::DATE ORDER BY source.known_from DESC, source.id`),
			listActivities(db, {}, asOf)
		]);
	return {
		plans,
		measures,
		bodies: bodies.map(planReader('measureOrganisations')),
		topics,
		indicators: indicators.map(readIndicator),
		windows,
		organisations,
		documents: documents.map(readSource),
		activities: newestActivities(done)
	};
}
