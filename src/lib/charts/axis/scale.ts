import { tickIncrement } from 'd3-array';

/** Gives the pixels of a value. */
export type Scale = (value: number) => number;

/**
 * Maps a domain onto a range in equal steps. d3-scale does the same, but brings time, colour and number
 * formats along to every reader of a page; the rounding of domains and ticks is d3-array's.
 */
export function linearScale(
	[from, to]: readonly [number, number],
	[start, end]: readonly [number, number]
): Scale {
	const length = to - from;
	return (value) =>
		length === 0 ? (start + end) / 2 : start + ((value - from) / length) * (end - start);
}

/** Maps a domain above zero onto a range in equal ratios. */
export function logScale(
	[from, to]: readonly [number, number],
	range: readonly [number, number]
): Scale {
	const scale = linearScale([Math.log10(from), Math.log10(to)], range);
	return (value) => scale(Math.log10(value));
}

/** Widens a domain to round numbers, as ticks of about a count of steps have them. */
export function roundDomain(domain: readonly [number, number], count: number): [number, number] {
	let [low, high] = domain;
	let before: number | undefined;
	// a wider domain may ask for wider steps, which are settled after a few rounds
	for (let round = 0; round < 10; round += 1) {
		const step = tickIncrement(low, high, count);
		if (step === before || step === 0 || !Number.isFinite(step)) break;
		// a step below one is given as the negative of its inverse, so that no fraction is lost
		const toStep = (value: number, snap: (value: number) => number): number =>
			step > 0 ? snap(value / step) * step : snap(value * -step) / -step;
		low = toStep(low, Math.floor);
		high = toStep(high, Math.ceil);
		before = step;
	}
	return [low, high];
}
