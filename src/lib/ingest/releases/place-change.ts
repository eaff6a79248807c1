import type { RowChange } from '#lib/domain/release/diff-snapshots.ts';
import type { DataPackage } from '../package.ts';

/** What a change is about, by the ids of the package. */
export interface ChangePlace {
	indicator: string;
	topics: string[];
	plans: string[];
	code: string;
}

/**
 * Gives what tells of a changed row which indicator, topics, plans and measure it is about: by the row
 * itself, by the indicator or the activity it names, and for a document by what the package takes from it.
 *
 * @param data the package as it is now
 * @param before topics of indicators and plans of activities that are no longer there, by id
 */
export function placeReader(
	data: DataPackage,
	before: { topics: ReadonlyMap<string, string>; plans: ReadonlyMap<string, string> }
): (change: RowChange) => ChangePlace {
	const topicOf = new Map([
		...before.topics,
		...data.indicators.map(({ item }) => [item.id, item.topic] as const)
	]);
	const activityPlan = new Map([
		...before.plans,
		...data.plans.activities.map(({ item }) => [item.id, item.plan] as const)
	]);
	const ofDocument = documentUses(data, topicOf);
	return ({ table, after, before: was }) => {
		const row = after ?? was ?? {};
		const cell = (name: string): string => row[name] ?? '';
		const indicator = table === 'indicators' ? cell('id') : cell('indicator');
		const used = table === 'sources' ? ofDocument(cell('id')) : { topics: [], plans: [] };
		const topics = [
			topicOf.get(indicator) ?? '',
			table === 'topics' ? cell('id') : '',
			...(table === 'events' ? cell('topics').split('|') : []),
			...used.topics
		];
		const plans = [
			table === 'plans' ? cell('id') : cell('plan'),
			cell('to_plan'),
			activityPlan.get(cell('activity')) ?? '',
			...used.plans
		];
		return { indicator, topics: named(topics), plans: named(plans), code: cell('code') };
	};
}

function documentUses(
	data: DataPackage,
	topicOf: ReadonlyMap<string, string>
): (source: string) => { topics: string[]; plans: string[] } {
	const topics = new Map<string, Set<string>>();
	const plans = new Map<string, Set<string>>();
	const tell = (uses: Map<string, Set<string>>, source: string, id: string): void => {
		uses.set(source, (uses.get(source) ?? new Set()).add(id));
	};
	for (const { item } of data.observations)
		tell(topics, item.source, topicOf.get(item.indicator) ?? '');
	for (const { item } of data.plans.plans) tell(plans, item.source, item.id);
	for (const rows of [data.plans.measures, data.plans.activities, data.plans.followUps])
		for (const { item } of rows) tell(plans, item.source, item.plan);
	const listed = (uses: Map<string, Set<string>>, source: string): string[] => [
		...(uses.get(source) ?? [])
	];
	return (source) => ({ topics: listed(topics, source), plans: listed(plans, source) });
}

function named(ids: readonly string[]): string[] {
	return [...new Set(ids.filter((id) => id !== ''))].sort();
}
