import { json } from '@sveltejs/kit';
import { describeIndicator } from '#lib/figures/catalogue/dataset.ts';
import { dcatCatalogue } from '#lib/figures/catalogue/dcat.ts';
import { describeReleases, describeWhole } from '#lib/figures/catalogue/describe-whole.ts';
import { readAsOf } from '#lib/server/read-request.ts';
import { listDatasetFacts } from '#lib/server/warehouse/queries/list-dataset-facts.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db, meta } = locals.warehouse;
	const { dataVersion } = meta;
	const facts = await listDatasetFacts(db, asOf);
	const datasets = [
		describeWhole(url.origin, dataVersion, asOf),
		describeReleases(url.origin, dataVersion, asOf),
		...facts.map((one) => describeIndicator(one, url.origin, dataVersion, asOf))
	];
	return json(dcatCatalogue(datasets, url.origin, dataVersion), {
		headers: { 'Content-Type': 'application/ld+json; charset=utf-8' }
	});
};
