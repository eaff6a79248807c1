import { foldText } from '#lib/domain/fold-text.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { unitExponent } from '../read/unit-scale.ts';

/** An indicator that heads can mean. */
export interface IndicatorMatch {
	indicator: Indicator;
	/** from 0 to 1 */
	score: number;
	/** how much of its title the heads and what stands around them hold */
	held: number;
	/** how much of what stands around its title holds */
	covered: number;
}

/** Indicators by the pairs of letters in their titles, weighed by how rare each pair is. */
export class IndicatorIndex {
	private readonly pairs: { indicator: Indicator; pairs: Set<string> }[];
	private readonly weights = new Map<string, number>();
	private readonly byTitle = new Map<string, Indicator>();

	constructor(indicators: Iterable<Indicator>) {
		this.pairs = [...indicators].map((indicator) => ({
			indicator,
			pairs: pairsOf(indicator.titleJa)
		}));
		const counts = new Map<string, number>();
		for (const { indicator, pairs } of this.pairs) {
			for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
			for (const title of [indicator.titleJa, indicator.titleEn, indicator.id])
				this.byTitle.set(spell(title), indicator);
		}
		for (const [pair, count] of counts)
			this.weights.set(pair, Math.log(1 + this.pairs.length / count));
	}

	/** The indicator that a head names word for word, in either language or by its id. */
	named(text: string): Indicator | null {
		return this.byTitle.get(spell(text)) ?? null;
	}

	/** How much of a head the title of an indicator says, from 0 to 1. */
	explains(id: string, head: string): number {
		const entry = this.pairs.find(({ indicator }) => indicator.id === id);
		const pairs = pairsOf(head);
		return entry && pairs.size > 0 ? this.share(pairs, entry.pairs) : 0;
	}

	/**
	 * Gives the indicators whose titles are nearest to what a value's heads say, the best first.
	 *
	 * @param own text of the heads themselves
	 * @param around text of titles and heads further out, which may say more than one indicator needs
	 * @param unit as printed, or null; only indicators of that unit are given
	 */
	nearest(own: string, around: string, unit: string | null): IndicatorMatch[] {
		const ownPairs = pairsOf(own);
		const aroundPairs = pairsOf(around);
		const allPairs = new Set([...ownPairs, ...aroundPairs]);
		return this.pairs
			.filter(({ indicator }) => unit === null || unitExponent(unit, indicator.unit) !== null)
			.map(({ indicator, pairs }) => {
				const held = this.share(pairs, allPairs);
				const covered = this.share(allPairs, pairs);
				const score = 0.55 * held + 0.35 * this.share(ownPairs, pairs) + 0.1 * covered;
				return { indicator, held, covered, score };
			})
			.sort((a, b) => b.score - a.score || a.indicator.sort - b.indicator.sort);
	}

	/** The weight of the pairs that another set holds, as a share of all; pairs of no title weigh as the rarest. */
	private share(pairs: ReadonlySet<string>, held: ReadonlySet<string>): number {
		const rarest = Math.log(1 + this.pairs.length);
		let all = 0;
		let found = 0;
		for (const pair of pairs) {
			const weight = this.weights.get(pair) ?? rarest;
			all += weight;
			if (held.has(pair)) found += weight;
		}
		return all === 0 ? 0 : found / all;
	}
}

const axisWords =
	/(?:性|男女|年齢(?:層|区分)?|国籍(?:・地域)?|(?:都道)?府県|学職|学校種|学年|罪種|罪名|態様|被害態様|種類?|月|年度?|四半期|職業|地域|法令|相談種)別(?:・|及び|、)?/g;
const years = /(?:平成|令和|昭和)(?:\d{1,2}|元)年度?|\d{4}年度?/g;
/** What an English title says beside a Japanese one. */
const englishWords = /[a-z]+(?:[ :,'’-]+[a-z]+)+/g;
const fillers =
	/に関する|についての?|の?推移|の?状況等?|(?<=.)の?内訳|の?一覧|^(?:第?\d*表|図表?)[\d-]*|^(?:表|第|図)[\d-]+表?/g;
/** No pair of letters reaches over these: 事件の検挙件数 is 事件 and 検挙件数. */
const separators = /[\s()「」『』、。・,.:/|[\]【】の]+|及び|並びに|における|事犯(?!等)/;

function spell(text: string): string {
	return foldText(text).replaceAll(/[\s()「」『』、。・,.:]/g, '');
}

function pairsOf(text: string): Set<string> {
	const folded = foldText(text);
	const japanese = /[ぁ-ん一-龠]/.test(folded) ? folded.replaceAll(englishWords, '') : folded;
	const bare = japanese.replaceAll(axisWords, '').replaceAll(years, '').replaceAll(fillers, ' ');
	return new Set(
		bare.split(separators).flatMap((word) => {
			const letters = Array.from(word);
			return letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);
		})
	);
}
