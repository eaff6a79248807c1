import { foldText } from '#lib/domain/fold-text.ts';
import type { Category } from '#lib/domain/indicator.ts';

/** The category that a head names in one breakdown. */
export interface CategoryMatch {
	breakdown: string;
	category: string;
	/** 1 for the same name, less for a like one */
	score: number;
}

/** Categories by their names in both languages. */
export class CategoryIndex {
	private readonly byName = new Map<string, Category[]>();

	constructor(categories: Iterable<Category>) {
		for (const category of categories)
			for (const name of namesOf(category)) {
				const known = this.byName.get(name);
				if (known) known.push(category);
				else this.byName.set(name, [category]);
			}
	}

	/** Gives the categories that a head can be, one per breakdown. */
	find(text: string): CategoryMatch[] {
		const name = spell(text);
		const found = this.byName.get(name) ?? [];
		const best = new Map<string, CategoryMatch>();
		for (const { breakdown, id, labelJa, labelEn } of found) {
			const isSame = [labelJa, labelEn].some((label) => spell(label) === name);
			const match = { breakdown, category: id, score: isSame ? 1 : 0.7 };
			if ((best.get(breakdown)?.score ?? 0) < match.score) best.set(breakdown, match);
		}
		return [...best.values()];
	}

	/** The names that heads can have, for suggestions. */
	names(): Iterable<string> {
		return this.byName.keys();
	}
}

/** A label may say more in brackets: ネグレクト（保護の怠慢・拒否）. */
function namesOf({ labelJa, labelEn }: Category): Set<string> {
	const ja = spell(labelJa);
	const short = spell(labelJa.replace(/[(（][^)）]*[)）]/g, ''));
	const variants = [ja, short].flatMap((name) => [name, name.replace(/[性児](?=$)/, '')]);
	return new Set([...variants, spell(labelEn)].filter((name) => name !== ''));
}

function spell(text: string): string {
	return foldText(text)
		.replaceAll(/[\s()、,・]/g, '')
		.replaceAll(/[~〜～-]/g, '-')
		.replaceAll(/子供|こども|子ども/g, '子供');
}
