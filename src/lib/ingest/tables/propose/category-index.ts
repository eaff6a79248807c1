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
		const name = this.nameOf(text);
		const found = this.byName.get(name) ?? [];
		const best = new Map<string, CategoryMatch>();
		const score = name === spell(text) ? 1 : 0.85;
		for (const { breakdown, id } of found)
			if (!best.has(breakdown)) best.set(breakdown, { breakdown, category: id, score });
		return [...best.values()];
	}

	/** 男, 男子 and 男児 are 男性, 日本人 is 日本, 18歳未満計 is 18歳未満. */
	private nameOf(text: string): string {
		const name = spell(text);
		const others = [
			name,
			...(synonyms.has(name) ? [spell(synonyms.get(name) ?? '')] : []),
			...[...text.matchAll(/[(（]([^()（）]+)[)）]/g)].map(([, inner = '']) => spell(inner)),
			spell(text.replace(/[(（][^()（）]*[)）]/g, '')),
			name.replace(/人$/, ''),
			`${name}違反`,
			name.replace(/(?:小?計|総数|のもの|の者)$/, ''),
			name.replace(/子$|児$/, '性'),
			name.replace(/^([1-9])0歳?代$/, '$10-$19歳')
		];
		return others.find((each) => this.byName.has(each)) ?? name;
	}

	/** The names that heads can have, for suggestions. */
	names(): Iterable<string> {
		return this.byName.keys();
	}
}

const synonyms = new Map([
	['男', '男性'],
	['女', '女性'],
	['外国人', '外国籍'],
	['高校', '高等学校']
]);

/** A label may say more in brackets: ネグレクト（保護の怠慢・拒否）. */
function namesOf({ labelJa, labelEn }: Pick<Category, 'labelJa' | 'labelEn'>): Set<string> {
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
