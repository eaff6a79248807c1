/** A class of values: those from its lowest to its highest, both included. */
export interface QuantileClass {
	low: number;
	high: number;
	/** step of the ramp, from 0 */
	step: number;
}

/** Which of five steps so many classes take, as far apart as they go. */
const stepsOf: readonly (readonly number[])[] = [
	[],
	[2],
	[1, 3],
	[0, 2, 4],
	[0, 1, 3, 4],
	[0, 1, 2, 3, 4]
];

/**
 * Divides values by quantiles into five classes or fewer, low to high. Equal values are of one class;
 * every class holds a value, and its bounds are values that occur.
 */
export function quantileClasses(values: readonly number[]): QuantileClass[] {
	const count = Math.min(5, new Set(values).size);
	const classes = new Map<number, number[]>();
	for (const value of [...values].sort((a, b) => a - b)) {
		const below = values.filter((other) => other < value).length;
		const index = Math.floor((below * count) / values.length);
		const held = classes.get(index);
		if (held) held.push(value);
		else classes.set(index, [value]);
	}
	const steps = stepsOf[classes.size] ?? [];
	return [...classes.values()].map((held, i) => ({
		low: Math.min(...held),
		high: Math.max(...held),
		step: steps[i] ?? 0
	}));
}
