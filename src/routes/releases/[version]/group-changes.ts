import type { TitledChange } from '#lib/server/warehouse/queries/list-release-changes.ts';

/** Changes that belong together: of a topic, of a plan, or of neither. */
export interface ChangeGroup {
	kind: 'topic' | 'plan' | 'general';
	/** id of the topic or plan, or empty */
	id: string;
	changes: TitledChange[];
}

/**
 * Groups changes by topic, then by plan, each change once: under its first topic, else its first plan,
 * else under neither.
 *
 * @param topics ids in the order in which they are shown; others follow
 * @param plans ids in the order in which they are shown; others follow
 */
export function groupChanges(
	changes: readonly TitledChange[],
	topics: readonly string[],
	plans: readonly string[]
): ChangeGroup[] {
	const groups = new Map<string, ChangeGroup>();
	for (const id of topics) groups.set(`topic ${id}`, { kind: 'topic', id, changes: [] });
	for (const id of plans) groups.set(`plan ${id}`, { kind: 'plan', id, changes: [] });
	for (const change of changes) {
		const kind = change.topics.length > 0 ? 'topic' : change.plans.length > 0 ? 'plan' : 'general';
		const [id = ''] = kind === 'topic' ? change.topics : change.plans;
		const name = `${kind} ${id}`;
		const group = groups.get(name) ?? { kind, id, changes: [] };
		group.changes.push(change);
		groups.set(name, group);
	}
	return [...groups.values()].filter((group) => group.changes.length > 0);
}
