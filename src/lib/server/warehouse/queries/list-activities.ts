import { group } from 'd3-array';
import type { ReportedActivity } from '#lib/domain/plan/follow-up.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { planReader } from './plan-row.ts';
import { readSource, sourceColumns, type SourceRow } from './source-row.ts';

/** Which activities are asked for; what is not given asks for nothing. */
export interface ActivityChoice {
	/** id of the plan they were done under */
	plan?: string;
	/** id of a later plan that has their topic */
	topicPlan?: string;
	/** id of the document that reports them */
	source?: string;
}

/** Gives activities whose documents are known as of a day, in time, with all they were reported with. */
export async function listActivities(
	db: Database,
	{ plan, topicPlan, source }: ActivityChoice,
	asOf: string | null
): Promise<ReportedActivity[]> {
	const chosen = sql`(
		SELECT activity.* FROM activity JOIN source AS s ON s.id = activity.source
		WHERE s.known_from <= ${asOf ?? '9999-12-31'}::DATE
			AND (${plan ?? null}::VARCHAR IS NULL OR activity.plan = ${plan ?? null}::VARCHAR)
			AND (${topicPlan ?? null}::VARCHAR IS NULL OR activity.topic_plan = ${topicPlan ?? null}::VARCHAR)
			AND (${source ?? null}::VARCHAR IS NULL OR activity.source = ${source ?? null}::VARCHAR)
	)`;
	const [rows, figures, bodies, documents] = await Promise.all([
		db.all<object>(sql`SELECT * FROM ${chosen} AS chosen ORDER BY period, place`),
		db.all<object>(sql`
			SELECT * FROM activity_figure
			WHERE activity IN (SELECT id FROM ${chosen} AS chosen) ORDER BY activity, sort, place`),
		db.all<{ activity: string; id: string; name_ja: string; name_en: string; others: boolean }>(sql`
			SELECT a.activity, o.id, o.name_ja, o.name_en, a.others
			FROM activity_organisation AS a JOIN organisation AS o ON o.id = a.organisation
			WHERE a.activity IN (SELECT id FROM ${chosen} AS chosen) ORDER BY a.activity, a.place`),
		db.all<SourceRow>(sql`
			SELECT ${sourceColumns} FROM source
			WHERE source.id IN (SELECT source FROM ${chosen} AS chosen) ORDER BY source.id`)
	]);
	const figuresOf = group(figures.map(planReader('activityFigures')), (f) => f.activity);
	const bodiesOf = group(bodies, (body) => body.activity);
	const documentOf = new Map(documents.map((row) => [row.id, readSource(row)]));
	return rows.map(planReader('activities')).flatMap((activity) => {
		const document = documentOf.get(activity.source);
		if (!document) return [];
		const { id, titleJa, titleEn, publisher, kind, published, url } = document;
		const named = bodiesOf.get(activity.id) ?? [];
		return {
			...activity,
			figures: figuresOf.get(activity.id) ?? [],
			bodies: named.map((o) => ({ id: o.id, nameJa: o.name_ja, nameEn: o.name_en })),
			others: named.some(({ others }) => others),
			document: { id, titleJa, titleEn, publisher, kind, published, url }
		};
	});
}
