import type { Breakdown } from '#lib/domain/indicator.ts';
import type { CategoryIndex, CategoryMatch } from './category-index.ts';
import { barePart, meaningOfWord, unitIn } from './head-words.ts';
import type { HeadPair, TextGuess } from './text-guess.ts';

const axisTitles = new Set(
	'区分 内訳 種別 項目 分類 細目 性別 男女 年齢 年齢区分 年齢層 年代 学職 学校種 国籍 国籍・地域 罪種 罪名 態様 法令 都道府県 主な内訳 再掲'.split(
		' '
	)
);
const otherAreas = /^.+(?:市|区|町|村|方面|管区|局管内)$/;
const regions =
	/^(?:北海道|東北|関東|甲信越|北陸|中部|東海|近畿|中国|四国|九州|沖縄|[・、]|地方|計|管区)+$/;

/** Heads that title an axis and say nothing of a value: 性別, 年齢別, 内訳, and titles of breakdowns. */
export function titlesOfAxes(breakdowns: Iterable<Breakdown>): Set<string> {
	const titles = [...breakdowns].map(({ titleJa }) => titleJa.replace(/[（(].*$/, ''));
	return new Set([...axisTitles, ...titles]);
}

/** What a head says by a word of official tables, or null. */
export function proposeWord(
	text: string,
	isRate: boolean,
	axes: ReadonlySet<string>
): TextGuess | null {
	const word = meaningOfWord(text);
	if (word && !(isRate && word.because === 'comparison-word'))
		return { ...word, sure: word.meaning.skip && word.because === 'total-word' ? 0.6 : 0.9 };
	if (axes.size === 0) return null;
	if (axes.has(text.replace(/(?:別)?(?:の?内訳)?$/, '')) || /^.{1,8}別(?:の?内訳)?$/.test(text))
		return { meaning: {}, sure: 0.75, because: 'label-text' };
	return null;
}

/**
 * Rows that a column of prefectures holds beside them: cities and whole regions are not taken; regions in a
 * column around that of the prefectures say nothing.
 */
export function proposeOtherArea(text: string, isAround: boolean): TextGuess | null {
	if (isAround && regions.test(text)) return { meaning: {}, sure: 0.6, because: 'label-area' };
	return otherAreas.test(text) || regions.test(text)
		? { meaning: { skip: true }, sure: 0.6, because: 'label-area' }
		: null;
}

/**
 * The categories that heads name. Where a name stands in several breakdowns, the one that most heads share is
 * taken; where that differs by the head around them, under `outer/inner`.
 */
export function proposeCategories(
	texts: Iterable<string>,
	pairs: readonly HeadPair[],
	index: CategoryIndex
): Map<string, TextGuess> {
	const matches = new Map<string, CategoryMatch[]>();
	for (const text of texts) {
		const found = index.find(barePart(text));
		if (found.length > 0) matches.set(text, found);
	}
	const groups = groupsOf(matches, pairs);
	const guesses = new Map<string, TextGuess>();
	for (const [text, found] of matches) {
		const choices = [...groups].flatMap(([outer, members]) =>
			members.has(text) ? [{ outer, ...choose(found, votesOf(members, matches)) }] : []
		);
		const first = choices[0] ?? { outer: '', ...choose(found, votesOf(matches.keys(), matches)) };
		const isOne = choices.every(({ match }) => match.breakdown === first.match.breakdown);
		if (isOne) guesses.set(text, guessOf(text, first));
		else
			for (const choice of choices) guesses.set(pathOf(choice.outer, text), guessOf(text, choice));
	}
	return guesses;
}

function pathOf(outer: string, text: string): string {
	return outer === '' ? text : `${outer}/${text}`;
}

/** The heads that stand side by side under one head of their axis, by that head. */
function groupsOf(
	matches: ReadonlyMap<string, unknown>,
	pairs: readonly HeadPair[]
): Map<string, Set<string>> {
	const groups = new Map<string, Set<string>>();
	for (const pair of pairs)
		for (const axis of [pair.row, pair.column])
			for (const [i, text] of axis.entries()) {
				if (!matches.has(text)) continue;
				const outer = axis[i - 1] ?? '';
				const group = groups.get(outer);
				if (group) group.add(text);
				else groups.set(outer, new Set([text]));
			}
	return groups;
}

function votesOf(
	texts: Iterable<string>,
	matches: ReadonlyMap<string, CategoryMatch[]>
): Map<string, number> {
	const votes = new Map<string, number>();
	for (const text of texts) {
		const found = matches.get(text) ?? [];
		for (const { breakdown } of found)
			votes.set(breakdown, (votes.get(breakdown) ?? 0) + 1 / found.length);
	}
	return votes;
}

interface Choice {
	match: CategoryMatch;
	sure: number;
}

function choose(found: readonly CategoryMatch[], votes: ReadonlyMap<string, number>): Choice {
	const voteOf = ({ breakdown }: CategoryMatch): number => votes.get(breakdown) ?? 0;
	const [best, second] = [...found].sort(
		(a, b) => voteOf(b) - voteOf(a) || a.breakdown.length - b.breakdown.length
	);
	if (!best) throw new Error('a head without a match');
	const isPlain = !second || voteOf(best) > voteOf(second) + 0.01;
	const isKin = second?.breakdown.startsWith(best.breakdown) === true;
	return { match: best, sure: best.score * (isPlain ? 0.9 : isKin ? 0.7 : 0.45) };
}

function guessOf(text: string, { match, sure }: Choice): TextGuess {
	const unit = unitIn(text);
	return {
		meaning: {
			parts: { [match.breakdown]: match.category },
			...(unit === null ? {} : { unit })
		},
		sure,
		because: match.score === 1 ? 'same-name' : 'similar-name'
	};
}
