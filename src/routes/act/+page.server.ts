import { ParameterReader } from '#lib/domain/parameter-reader.ts';
import { facilityTable } from '#lib/domain/plan/facility-table.ts';
import { nestItems } from '#lib/domain/plan/nest-items.ts';
import { obligationsOf } from '#lib/domain/plan/obligations.ts';
import { readAsOf, refuseIssues } from '#lib/server/read-request.ts';
import { readAct } from '#lib/server/warehouse/queries/read-act.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import type { PageServerLoad } from './$types';

const plan = 'act-2024';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	const [held, newer] = await Promise.all([
		readAct(db, plan, asOf),
		readNewerData(db, { rows: ['measures'], of: { plan } }, asOf)
	]);
	if (!held) return { act: null, choice: null, newer };
	const { facilities, measures, articles, items, ...act } = held;
	const read = new ParameterReader(url.searchParams);
	const id = read.choice(
		'facility',
		facilities.map((facility) => facility.id)
	);
	refuseIssues(read.issues, locals.locale);
	const facility = facilities.find((one) => one.id === id);
	return {
		newer,
		act: { ...act, groups: facilityTable(facilities), items: nestItems(items) },
		choice: facility ? { facility, ...obligationsOf(facility, measures, articles) } : null
	};
};
