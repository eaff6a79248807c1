import { foldText } from '#lib/domain/fold-text.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { unitExponent } from '../read/unit-scale.ts';

/** An indicator that heads can mean. */
export interface IndicatorMatch {
	indicator: Indicator;
	/** its title in the language of the heads */
	title: string;
	/** from 0 to 1 */
	score: number;
	/** how much of its title the heads and what stands around them hold */
	held: number;
	/** how much of what stands around its title holds */
	covered: number;
}

export const japaneseLetter = /[ぁ-んァ-ヶ一-龠]/;

/** Titles of one language by the pairs of letters in them, weighed by how rare each pair is. */
export class TitlePairs {
	private readonly entries: { indicator: Indicator; title: string; pairs: Set<string> }[];
	private readonly weights = new Map<string, number>();

	constructor(indicators: readonly Indicator[], titleOf: (indicator: Indicator) => string) {
		this.entries = indicators.map((indicator) => {
			const title = titleOf(indicator);
			return { indicator, title, pairs: pairsOf(title) };
		});
		const counts = new Map<string, number>();
		for (const { pairs } of this.entries)
			for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
		for (const [pair, count] of counts)
			this.weights.set(pair, Math.log(1 + this.entries.length / count));
	}

	/** As `IndicatorIndex.explains`. */
	explains(id: string, head: string): number {
		const entry = this.entries.find(({ indicator }) => indicator.id === id);
		const pairs = pairsOf(head);
		return entry && pairs.size > 0 ? this.share(pairs, entry.pairs) : 0;
	}

	/** As `IndicatorIndex.nearest`. */
	nearest(own: string, around: string, unit: string | null): IndicatorMatch[] {
		const ownPairs = pairsOf(own);
		const aroundPairs = pairsOf(around);
		const allPairs = new Set([...ownPairs, ...aroundPairs]);
		return this.entries
			.filter(({ indicator }) => unit === null || unitExponent(unit, indicator.unit) !== null)
			.map(({ indicator, title, pairs }) => {
				const held = this.share(pairs, allPairs);
				const covered = this.share(allPairs, pairs);
				const score = 0.55 * held + 0.35 * this.share(ownPairs, pairs) + 0.1 * covered;
				return { indicator, title, held, covered, score };
			})
			.sort((a, b) => b.score - a.score || a.indicator.sort - b.indicator.sort);
	}

	/** The weight of the pairs that another set holds, as a share of all; pairs of no title weigh as the rarest. */
	private share(pairs: ReadonlySet<string>, held: ReadonlySet<string>): number {
		const rarest = Math.log(1 + this.entries.length);
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
	/に関する|についての?|の?推移|の?状況等?|(?<=.)の?内訳|の?一覧|^(?:第?\d*表|図表?)[\d-]*|^(?:表|第|図)[\d-]+表?|^(?:table|figure)\s?[\d-]+/g;
/** No pair of letters reaches over these: 事件の検挙件数 is 事件 and 検挙件数. */
const separators = /[\s()「」『』、。・,.:/|[\]【】の]+|及び|並びに|における|事犯(?!等)/;

function pairsOf(text: string): Set<string> {
	const folded = foldText(text);
	const japanese = japaneseLetter.test(folded) ? folded.replaceAll(englishWords, '') : folded;
	const bare = japanese.replaceAll(axisWords, '').replaceAll(years, '').replaceAll(fillers, ' ');
	return new Set(
		bare.split(separators).flatMap((word) => {
			const letters = Array.from(word);
			return letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);
		})
	);
}
