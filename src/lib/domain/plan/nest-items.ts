import type { PublishedItem } from './act.ts';

/** A published item with those that stand below it. */
export interface NestedItem {
	item: PublishedItem;
	below: NestedItem[];
}

/** Nests published items below their parents, each in its order; one whose parent is not there stands at the top. */
export function nestItems(items: readonly PublishedItem[]): NestedItem[] {
	const sorted = [...items].sort((a, b) => a.sort - b.sort);
	const nested = new Map<string, NestedItem>(sorted.map((item) => [item.id, { item, below: [] }]));
	const top: NestedItem[] = [];
	for (const entry of nested.values()) {
		const parent = nested.get(entry.item.parent);
		if (parent && parent !== entry) parent.below.push(entry);
		else top.push(entry);
	}
	return top;
}
