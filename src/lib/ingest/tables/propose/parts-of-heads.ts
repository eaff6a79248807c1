import type { TextGuess } from './text-guess.ts';

const ofParent = /^[(（]?(?:うち|内訳?|再掲)[)）、:：・]?(?=.)/;

/**
 * The head that each head beginning with うち is a part of: the one before it on its axis that does not begin so;
 * null where it stands after several.
 */
export function parentsOf(orders: readonly (readonly string[])[]): Map<string, string | null> {
	const parents = new Map<string, string | null>();
	for (const texts of orders) {
		let last: string | undefined;
		for (const text of texts) {
			if (!ofParent.test(text)) last = text;
			else if (last !== undefined) {
				const known = parents.get(text);
				parents.set(text, known === undefined || known === last ? last : null);
			}
		}
	}
	return parents;
}

/** うち女子 after 小学生 is a part of 小学生; after several heads a person must say of which. */
export function settlePart(
	text: string,
	parent: string | null,
	known: Map<string, TextGuess>
): void {
	const guess = known.get(text);
	if (!guess?.meaning || guess.meaning.skip) return;
	if (parent === null) {
		known.set(text, { meaning: null, sure: 0, because: 'unknown' });
		return;
	}
	const outer = known.get(parent)?.meaning;
	if (!outer || outer.skip) return;
	guess.meaning = { ...outer, ...guess.meaning };
	if (outer.parts) guess.meaning.parts = { ...outer.parts, ...guess.meaning.parts };
}
