import { parsePeriod } from '#lib/domain/period.ts';
import type { FollowUpScope } from '#lib/domain/plan/follow-up.ts';
import { provenanceOf, type Provenance } from '#lib/domain/provenance.ts';
import { activitiesShown } from './activity-records.ts';
import type { PlanFile } from './plan-file.ts';

/** A document that was examined as a follow-up of the plan, or that reports one of its activities. */
export interface DocumentRecord {
	plan: string;
	source: string;
	title_ja: string;
	title_en: string;
	publisher: string;
	issuer: string;
	kind: string;
	/** own, public-relay or relay: whether the body itself speaks */
	provenance: Provenance;
	published: string;
	url: string;
	licence: string;
	/** day the document was read */
	retrieved: string;
	/** how far it was examined as a follow-up, empty where it is none */
	scopes: FollowUpScope[];
	/** periods it reports on as a follow-up */
	periods: string[];
	/** activities of the file that it reports */
	activities: number;
	as_of: string;
	data_version: string;
}

/** A document that is known or expected to exist and is not held. */
export interface MissingRecord {
	plan: string;
	/** canonical period it reports on, empty for the text of a plan */
	period: string;
	period_start: string;
	period_end: string;
	title_ja: string;
	title_en: string;
	/** id of the organisation that publishes it */
	publisher: string;
	publisher_ja: string;
	publisher_en: string;
	/** why it is known to exist, or expected */
	basis_ja: string;
	basis_en: string;
	as_of: string;
	data_version: string;
}

/** The columns of a list of documents to obtain, in order. */
export const missingColumns = [
	'plan',
	'period',
	'period_start',
	'period_end',
	'title_ja',
	'title_en',
	'publisher',
	'publisher_ja',
	'publisher_en',
	'basis_ja',
	'basis_en',
	'as_of',
	'data_version'
] as const satisfies (keyof MissingRecord)[];

/** Gives the follow-ups examined in their order, then the other documents of the activities, by id. */
export function documentRecords(file: PlanFile): DocumentRecord[] {
	const { holdings, sources, asOf, dataVersion } = file;
	const followUps = holdings.followUps.filter(({ scope }) => scope !== 'known-not-held');
	const activities = activitiesShown(file);
	const reporting = activities.map(({ source }) => source).sort();
	const ids = new Set([...followUps.map(({ source }) => source), ...reporting]);
	return [...ids].flatMap((id) => {
		const source = sources.get(id);
		if (!source) return [];
		const own = followUps.filter((followUp) => followUp.source === id);
		return {
			plan: holdings.plan.id,
			source: id,
			title_ja: source.titleJa,
			title_en: source.titleEn,
			publisher: source.publisher,
			issuer: source.issuer,
			kind: source.kind,
			provenance: provenanceOf(source.kind),
			published: source.published,
			url: source.url,
			licence: source.licence,
			retrieved: source.retrieved,
			scopes: [...new Set(own.map(({ scope }) => scope))],
			periods: own.map(({ period }) => period).filter((period) => period !== ''),
			activities: activities.filter((activity) => activity.source === id).length,
			as_of: asOf ?? '',
			data_version: dataVersion
		};
	});
}

/** Gives the documents to obtain of the whole plan, whatever is shown of it. */
export function missingRecords({
	holdings,
	organisations,
	asOf,
	dataVersion
}: Pick<PlanFile, 'holdings' | 'organisations' | 'asOf' | 'dataVersion'>): MissingRecord[] {
	return holdings.followUps
		.filter(({ scope }) => scope === 'known-not-held')
		.map((followUp) => {
			const period = parsePeriod(followUp.period);
			const publisher = organisations.get(followUp.publisher);
			return {
				plan: followUp.plan,
				period: followUp.period,
				period_start: period?.first ?? '',
				period_end: period?.last ?? '',
				title_ja: followUp.titleJa,
				title_en: followUp.titleEn,
				publisher: followUp.publisher,
				publisher_ja: publisher?.nameJa ?? '',
				publisher_en: publisher?.nameEn ?? '',
				basis_ja: followUp.basisJa,
				basis_en: followUp.basisEn,
				as_of: asOf ?? '',
				data_version: dataVersion
			};
		});
}
