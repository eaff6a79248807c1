import { headKey } from '../cells/clean-text.ts';
import type { Meaning } from '../mapping/mapping.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { CategoryIndex } from './category-index.ts';
import type { GuessReason } from './guess.ts';
import { barePart, meaningOfWord, unitIn } from './head-words.ts';
import { IndicatorIndex } from './indicator-index.ts';

/** What is proposed for one head text. */
export interface TextGuess {
	meaning: Meaning | null;
	sure: number;
	because: GuessReason;
}

/** The heads of one value: those of its row, and those of its column, keys of `headKey`, outermost first. */
export interface HeadPair {
	row: readonly string[];
	column: readonly string[];
}

/** Proposes what heads mean. */
export class TextProposer {
	private readonly indicators: IndicatorIndex;
	private readonly categories: CategoryIndex;

	constructor(private readonly vocabulary: Vocabulary) {
		this.indicators = new IndicatorIndex(vocabulary.indicators.values());
		this.categories = new CategoryIndex(vocabulary.categories.values());
	}

	/** What heads mean by themselves: totals, units, comparisons, categories. */
	proposeAlone(texts: ReadonlySet<string>, isRate: boolean): Map<string, TextGuess> {
		const guesses = new Map<string, TextGuess>();
		const votes = new Map<string, number>();
		const matches = new Map<string, ReturnType<CategoryIndex['find']>>();
		for (const text of texts) {
			const word = meaningOfWord(text);
			if (word && !(isRate && word.because === 'comparison-word')) {
				guesses.set(text, { meaning: word.meaning, sure: 0.9, because: word.because });
				continue;
			}
			const found = this.categories.find(barePart(text));
			if (found.length === 0) continue;
			matches.set(text, found);
			for (const { breakdown } of found)
				votes.set(breakdown, (votes.get(breakdown) ?? 0) + 1 / found.length);
		}
		for (const [text, found] of matches) {
			const [best, second] = [...found].sort(
				(a, b) => (votes.get(b.breakdown) ?? 0) - (votes.get(a.breakdown) ?? 0) || b.score - a.score
			);
			if (!best) continue;
			const isPlain =
				!second || (votes.get(best.breakdown) ?? 0) > (votes.get(second.breakdown) ?? 0);
			const unit = unitIn(text);
			guesses.set(text, {
				meaning: { parts: { [best.breakdown]: best.category }, ...(unit === null ? {} : { unit }) },
				sure: best.score * (isPlain ? 0.9 : 0.5),
				because: best.score === 1 ? 'same-name' : 'similar-name'
			});
		}
		return guesses;
	}

	/**
	 * What the heads that are left mean: the indicators that they lead to, each in all pairs it stands in.
	 *
	 * @param title what stands above the table
	 * @param known the heads that `proposeAlone` told
	 * @param unit of the whole table, or null
	 */
	proposeIndicators(
		pairs: readonly HeadPair[],
		title: string,
		known: ReadonlyMap<string, TextGuess>,
		unit: string | null
	): { texts: Map<string, TextGuess>; all: TextGuess | null } {
		const found = new Map<string, { ids: Set<string>; score: number }>();
		let all: TextGuess | null = null;
		for (const { row, column } of pairs) {
			const heads = [...row, ...column];
			if (heads.some((head) => known.get(head)?.meaning?.skip === true)) continue;
			const own = heads.filter((head) => !known.has(head));
			const printed = heads.map(
				(head) => known.get(head)?.meaning?.unit ?? unitIn(head) ?? unitOfWord(head)
			);
			const ownUnit = printed.findLast((each) => each !== null) ?? unit;
			const best = this.best(own.join(' '), title, ownUnit);
			if (!best) continue;
			if (own.length === 0)
				all ??= { meaning: { indicator: best.id }, sure: best.score, because: 'title' };
			for (const head of own) {
				const entry = found.get(head) ?? { ids: new Set<string>(), score: 1 };
				entry.ids.add(best.id);
				entry.score = Math.min(entry.score, best.score);
				found.set(head, entry);
			}
		}
		const texts = new Map<string, TextGuess>();
		for (const [text, { ids, score }] of found) {
			const list = [...ids];
			const [only = ''] = list;
			const unitOfText = unitIn(text);
			texts.set(text, {
				meaning: {
					indicator: list.length === 1 ? only : list,
					...(unitOfText === null ? {} : { unit: unitOfText })
				},
				sure: score,
				because: score > 0.95 ? 'same-name' : 'similar-name'
			});
		}
		return { texts, all };
	}

	private best(
		own: string,
		title: string,
		unit: string | null
	): { id: string; score: number } | null {
		const [first, second] = this.indicators.nearest(own === '' ? title : own, title, unit);
		if (!first || first.score < 0.45) return null;
		const margin = second ? first.score - second.score : 1;
		return {
			id: first.indicator.id,
			score: Math.min(1, first.score) * (margin < 0.02 ? 0.5 : 0.95)
		};
	}
}

/** 件数 counts 件, 人員 and 者数 count 人, though no unit is printed. */
function unitOfWord(head: string): string | null {
	const key = headKey(head);
	if (/件数$/.test(key)) return '件';
	return /(?:人員|人数|者数|児童数|少年数|児童|被害者)$/.test(key) ? '人' : null;
}
