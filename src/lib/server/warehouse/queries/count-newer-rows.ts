import type { NewerKind } from '#lib/domain/newer-value.ts';
import type { Database } from '../database.ts';
import type { PublishedTableName } from '../published-table-names.ts';
import { sql, type Query } from '../sql.ts';
import { measureCodes } from './measure-codes.ts';
import { publishedTable } from './published-table.ts';

/** Of whom rows are counted; an empty object: all. */
export interface NewerOf {
	plan?: string;
	/** a heading or measure of the plan, with its items */
	code?: string;
	/** id of the body that acted */
	organisation?: string;
	/** id of the document that others relay */
	relayed?: string;
}

/** The published table whose rows are counted for each kind. */
const tableOf: Record<NewerKind, PublishedTableName> = {
	documents: 'sources',
	plans: 'plans',
	measures: 'measures',
	activities: 'activities',
	assessments: 'assessments',
	links: 'measure_links',
	windows: 'consultation_windows',
	comparisons: 'revisions',
	releases: 'releases'
};

/** Documents without any day count as known on the last of all: they are of no day, and none is later than it. */
const lastDay = '9999-12-30';

/** Gives how many rows of a kind are known today beside those known on a day (ISO). */
export async function countNewerRows(
	db: Database,
	kind: NewerKind,
	of: NewerOf,
	asOf: string
): Promise<number> {
	const name = tableOf[kind];
	const chosen = chosenRows(of);
	const [today, then] = await Promise.all([
		publishedTable(db, name, lastDay),
		publishedTable(db, name, asOf)
	]);
	const [row] = await db.all<{ count: number }>(sql`
		SELECT (
			(SELECT count(*) FROM (${today}) AS t WHERE ${chosen})
			- (SELECT count(*) FROM (${then}) AS t WHERE ${chosen})
		)::INTEGER AS count`);
	return row?.count ?? 0;
}

function chosenRows({ plan, code, organisation, relayed }: NewerOf): Query {
	if (organisation !== undefined)
		return sql`t.id IN (SELECT activity FROM activity_organisation WHERE organisation = ${organisation})`;
	if (relayed !== undefined) return sql`t.relays = ${relayed}`;
	if (plan !== undefined && code !== undefined)
		return sql`t.plan = ${plan} AND t.code IN ${measureCodes(plan, code)}`;
	return plan === undefined ? sql`TRUE` : sql`t.plan = ${plan}`;
}
