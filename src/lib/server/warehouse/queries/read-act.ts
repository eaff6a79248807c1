import type { DatedSource } from '#lib/domain/dossier.ts';
import type {
	FacilityType,
	MarkMedium,
	PublishedItem,
	RevocationGround
} from '#lib/domain/plan/act.ts';
import type { Measure, MeasureArticle, Plan } from '#lib/domain/plan/plan.ts';
import type { PlanTables } from '#lib/ingest/plan-tables.ts';
import type { Database } from '../database.ts';
import { sql, type Query } from '../sql.ts';
import { listArticles } from './list-articles.ts';
import { listPlans } from './list-plans.ts';
import { planReader } from './plan-row.ts';
import { readSourceById } from './read-sources.ts';

/** The Act as its guideline tells it: the tables of the guideline and what it asks by which article. */
export interface ActHoldings {
	plan: Plan;
	/** the guideline */
	source: DatedSource;
	facilities: FacilityType[];
	grounds: RevocationGround[];
	items: PublishedItem[];
	media: MarkMedium[];
	measures: Measure[];
	articles: MeasureArticle[];
}

/** Gives what is held of an act as of a day; null where the document it is known by is not known then. */
export async function readAct(
	db: Database,
	id: string,
	asOf: string | null
): Promise<ActHoldings | null> {
	const plan = (await listPlans(db, asOf)).find((one) => one.id === id && one.kind === 'act');
	const source = plan ? await readSourceById(db, plan.source, asOf) : null;
	if (!plan || !source) return null;
	const day = asOf ?? '9999-12-31';
	const ask = async <K extends keyof PlanTables>(
		name: K,
		question: Query
	): Promise<PlanTables[K][]> => (await db.all<object>(question)).map(planReader(name));
	const [facilities, grounds, items, media, measures, articles] = await Promise.all([
		ask(
			'facilityTypes',
			sql`
				SELECT facility_type.* FROM facility_type JOIN source ON source.id = facility_type.source
				WHERE source.known_from <= ${day}::DATE ORDER BY facility_type.sort, facility_type.place`
		),
		ask('revocationGrounds', sql`SELECT * FROM revocation_ground ORDER BY sort, place`),
		ask('publishedItems', sql`SELECT * FROM published_item ORDER BY sort, place`),
		ask('markMedia', sql`SELECT * FROM mark_medium ORDER BY sort, place`),
		ask(
			'measures',
			sql`
				SELECT measure.* FROM measure JOIN source ON source.id = measure.source
				WHERE measure.plan = ${id} AND source.known_from <= ${day}::DATE
				ORDER BY measure.sort, measure.place`
		),
		listArticles(db, id)
	]);
	return { plan, source, facilities, grounds, items, media, measures, articles };
}
