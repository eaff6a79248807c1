/** What tells a document's value of a cell from all others. */
export interface KeyedValue {
	indicator: string;
	area: string;
	period: string;
	breakdown: string;
	category: string;
	source: string;
	value: number | null;
	current: boolean;
}

/** Writes values as lines that can be compared, whatever file they come from, in their order. */
export function lineOf({
	indicator,
	area,
	period,
	breakdown,
	category,
	source,
	value,
	current
}: KeyedValue): string {
	const cell = [indicator, area, period, breakdown, category, source].join(' | ');
	return `${cell} = ${value}${current ? ' *' : ''}`;
}

/** Writes the values of each indicator as lines, sorted: files may order indicators differently. */
export function linesByIndicator(values: Iterable<KeyedValue>): Map<string, string[]> {
	const lines = new Map<string, string[]>();
	for (const value of values) {
		const held = lines.get(value.indicator);
		if (held) held.push(lineOf(value));
		else lines.set(value.indicator, [lineOf(value)]);
	}
	for (const held of lines.values()) held.sort();
	return lines;
}
