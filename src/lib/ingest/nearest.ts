import { distance } from 'fastest-levenshtein';

/** Gives the candidate nearest to a text, or empty where none is within a third of its length. */
export function nearest(text: string, candidates: Iterable<string>): string {
	const reach = Math.max(1, Math.floor(text.length / 3));
	let best = '';
	let least = reach + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - text.length) > reach) continue;
		const steps = distance(text, candidate);
		if (steps < least) {
			least = steps;
			best = candidate;
		}
	}
	return best;
}
