/** A value under its key (indicator, area, period, breakdown, category, source) for comparison. */
export interface KeyedValue {
	indicator: string;
	area: string;
	period: string;
	breakdown: string;
	category: string;
	source: string;
	value: number | null;
	qualifier: string;
	status: string;
	standing: string;
}

/** A value that two packages do not share, or not in the same way. */
export interface ValueChange {
	change: 'added' | 'changed' | 'removed';
	/** null where added */
	before: KeyedValue | null;
	/** null where removed */
	after: KeyedValue | null;
}

/** Gives the values added, changed and removed between two packages, by key, in the order of the keys. */
export function diffValues(
	before: readonly KeyedValue[],
	after: readonly KeyedValue[]
): ValueChange[] {
	const old = new Map(before.map((v) => [keyOf(v), v]));
	const now = new Map(after.map((v) => [keyOf(v), v]));
	const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
	return keys.flatMap((key): ValueChange[] => {
		const a = old.get(key) ?? null;
		const b = now.get(key) ?? null;
		if (a && b) return saysTheSame(a, b) ? [] : [{ change: 'changed', before: a, after: b }];
		return [{ change: a ? 'removed' : 'added', before: a, after: b }];
	});
}

function saysTheSame(a: KeyedValue, b: KeyedValue): boolean {
	return (
		a.value === b.value &&
		a.qualifier === b.qualifier &&
		a.status === b.status &&
		a.standing === b.standing
	);
}

function keyOf(v: KeyedValue): string {
	return [v.indicator, v.area, v.period, v.breakdown, v.category, v.source].join('\u001f');
}
