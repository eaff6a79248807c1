import { foldText } from '#lib/domain/fold-text.ts';
import { headKey } from '../cells/clean-text.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { CategoryIndex } from './category-index.ts';
import { barePart, unitIn } from './head-words.ts';
import { IndicatorFinder } from './indicator-finder.ts';
import { proposeCategories, proposeWord, titlesOfAxes } from './propose-categories.ts';
import { parentsOf, settlePart } from './parts-of-heads.ts';
import { headsOf, type HeadPair, type TextGuess } from './text-guess.ts';

/** Proposes what heads mean. */
export class TextProposer {
	private readonly finder: IndicatorFinder;
	private readonly categories: CategoryIndex;
	private readonly axes: ReadonlySet<string>;

	constructor(private readonly vocabulary: Vocabulary) {
		this.finder = new IndicatorFinder(vocabulary.indicators.values());
		this.categories = new CategoryIndex(vocabulary.categories.values());
		this.axes = titlesOfAxes(vocabulary.breakdowns.values());
	}

	/** What heads mean by themselves: totals, units, comparisons, categories. */
	proposeAlone(
		texts: ReadonlySet<string>,
		pairs: readonly HeadPair[],
		isRate: boolean
	): Map<string, TextGuess> {
		const guesses = new Map<string, TextGuess>();
		const others: string[] = [];
		const innermost = new Set(pairs.flatMap(({ row, column }) => [row.at(-1), column.at(-1)]));
		for (const text of texts) {
			const word = proposeWord(text, isRate, innermost.has(text) ? new Set() : this.axes);
			if (word) guesses.set(text, word);
			else if (!this.finder.isNamed(text)) others.push(text);
		}
		for (const [text, guess] of proposeCategories(others, pairs, this.categories))
			guesses.set(text, guess);
		return guesses;
	}

	/**
	 * What the heads that are left mean: the indicators that they lead to, each in all pairs it stands in.
	 *
	 * @param title what stands above the table
	 * @param known the heads that `proposeAlone` told; those that are indicators after all are taken out
	 * @param unit of the whole table, or null
	 * @param orders the innermost heads of each axis in their order
	 */
	proposeIndicators(
		pairs: readonly HeadPair[],
		title: string,
		known: Map<string, TextGuess>,
		unit: string | null,
		orders: readonly (readonly string[])[] = []
	): { texts: Map<string, TextGuess>; all: TextGuess | null } {
		this.freeIndicators(pairs, title, known, unit);
		const parents = parentsOf(orders);
		for (const [text, parent] of parents) settlePart(text, parent, known);
		const found = new Map<string, { ids: Set<string>; sure: number }>();
		const led: { own: string[]; id: string }[] = [];
		const near = new Map<string, readonly string[]>();
		const lost = new Set<string>();
		let all: TextGuess | null = null;
		for (const pair of pairs) {
			const heads = headsOf(pair);
			if (heads.some((head) => known.get(head)?.meaning?.skip === true)) continue;
			const own = heads.flatMap((head) => {
				const parent = parents.get(head);
				if (parent && known.has(head) && !known.has(parent)) return [parent];
				return isKnown(head, pair, known) ? [] : [head];
			});
			const ownUnit = this.unitOf(heads, known) ?? unit;
			const best = this.finder.best(own, title, ownUnit);
			if (!best) {
				for (const head of own)
					if (!near.has(head)) near.set(head, this.finder.near(own.join(' '), title, ownUnit));
				if (own.length === 0)
					all ??= {
						meaning: null,
						sure: 0,
						because: 'unknown',
						near: this.finder.near('', title, ownUnit)
					};
				continue;
			}
			if (own.length === 0)
				all ??= { meaning: { indicator: best.id }, sure: best.sure, because: 'title' };
			else led.push({ own, id: best.id });
			for (const head of own) {
				if (!this.finder.explains(best.id, head)) {
					if (!near.has(head)) near.set(head, [best.id]);
					lost.add(head);
				}
				const entry = found.get(head) ?? { ids: new Set<string>(), sure: 1 };
				entry.ids.add(best.id);
				entry.sure = Math.min(entry.sure, best.sure);
				found.set(head, entry);
			}
		}
		for (const { own, id } of led) this.doubt(own, id, found);
		for (const [text, parent] of parents) {
			const guess = known.get(text);
			const ids = found.get(parent ?? '')?.ids;
			if (guess?.meaning && ids && !guess.meaning.skip)
				guess.meaning = { ...guess.meaning, indicator: ids.size === 1 ? [...ids][0] : [...ids] };
		}
		const indicator = all?.meaning?.indicator;
		if (led.some(({ id }) => indicator !== undefined && id !== indicator))
			all = { meaning: null, sure: 0, because: 'unknown', near: [indicator ?? []].flat() };
		for (const head of lost) found.delete(head);
		return { texts: guessesOf(found, near), all };
	}

	/** Lists that do not leave the one indicator meant are not sure. */
	private doubt(
		own: readonly string[],
		id: string,
		found: ReadonlyMap<string, { ids: Set<string>; sure: number }>
	): void {
		const entries = own.flatMap((head) => found.get(head) ?? []);
		const unit = this.vocabulary.indicators.get(id)?.unit;
		const left = [...(entries[0]?.ids ?? [])].filter(
			(each) =>
				entries.every(({ ids }) => ids.has(each)) &&
				(each === id || this.vocabulary.indicators.get(each)?.unit === unit)
		);
		if (left.length !== 1) for (const entry of entries) entry.sure = Math.min(entry.sure, 0.4);
	}

	/**
	 * 児童買春 and 児童ポルノ over 件数 are indicators of their own, not parts of one, where each stands in the title of
	 * the indicator it leads to, and the title of the table names no indicator that all would be parts of.
	 */
	private freeIndicators(
		pairs: readonly HeadPair[],
		title: string,
		known: Map<string, TextGuess>,
		unit: string | null
	): void {
		const groups = new Map<string, Set<string>>();
		for (const [text, { meaning }] of known)
			for (const breakdown of Object.keys(meaning?.parts ?? {}))
				groups.set(breakdown, (groups.get(breakdown) ?? new Set()).add(text));
		for (const members of groups.values()) {
			if (members.size < 2) continue;
			const led = pairs.flatMap((pair) => {
				const heads = headsOf(pair);
				const member = heads.find((head) => members.has(head));
				if (member === undefined || heads.some((head) => known.get(head)?.meaning?.skip)) return [];
				const ownUnit = this.unitOf(heads, known) ?? unit;
				const own = heads.filter((head) => !known.has(head));
				return {
					member,
					whole: this.finder.best(own, title, ownUnit),
					each: this.finder.best([...own, member], title, ownUnit)
				};
			});
			const names = [...members].map((text) => foldText(barePart(text)));
			const isEach = led.every(
				({ member, each }) =>
					each !== null &&
					each.score >= 0.6 &&
					foldText(each.title).includes(foldText(barePart(member)))
			);
			const isPartOfWhole = led.some(
				({ whole }) =>
					whole !== null &&
					whole.score >= 0.6 &&
					!names.some((name) => foldText(whole.title).includes(name))
			);
			if (led.length > 0 && isEach && !isPartOfWhole)
				for (const text of members) known.delete(text);
		}
	}

	private unitOf(heads: readonly string[], known: ReadonlyMap<string, TextGuess>): string | null {
		const printed = heads.map(
			(head) => known.get(head)?.meaning?.unit ?? unitIn(head) ?? unitOfWord(head)
		);
		return printed.findLast((each) => each !== null) ?? null;
	}
}

function isKnown(head: string, pair: HeadPair, known: ReadonlyMap<string, TextGuess>): boolean {
	if (known.has(head)) return true;
	return [pair.row, pair.column].some((axis) =>
		axis.some((each, i) => each === head && known.has(`${axis[i - 1] ?? ''}/${head}`))
	);
}

function guessesOf(
	found: ReadonlyMap<string, { ids: ReadonlySet<string>; sure: number }>,
	near: ReadonlyMap<string, readonly string[]>
): Map<string, TextGuess> {
	const texts = new Map<string, TextGuess>();
	for (const [text, { ids, sure }] of found) {
		const [only = '', ...others] = ids;
		const unit = unitIn(text);
		texts.set(text, {
			meaning: {
				indicator: others.length === 0 ? only : [only, ...others],
				...(unit === null ? {} : { unit })
			},
			sure,
			because: sure > 0.9 ? 'same-name' : 'similar-name'
		});
	}
	for (const [text, ids] of near)
		if (!texts.has(text))
			texts.set(text, { meaning: null, sure: 0, because: 'unknown', near: ids });
	return texts;
}

/** 件数 and cases count 件, 人員, 者数 and victims 人, though no unit is printed. */
function unitOfWord(head: string): string | null {
	const key = headKey(head);
	if (/件数$|^cases/i.test(key)) return '件';
	if (/(?:率|割合|構成比)(?:\(%\))?$|^share|percent/i.test(key)) return '%';
	const ofPeople = /(?:人員|人数|者数|児童数|少年数|児童|被害者)$|^persons|(?:victims|children)$/i;
	return ofPeople.test(key) ? '人' : null;
}
