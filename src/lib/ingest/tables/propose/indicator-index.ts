import { foldText } from '#lib/domain/fold-text.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { unitExponent } from '../read/unit-scale.ts';

/** Indicators by the pairs of letters in their titles, weighed by how rare each pair is. */
export class IndicatorIndex {
	private readonly pairs: { indicator: Indicator; pairs: Set<string> }[];
	private readonly weights = new Map<string, number>();

	constructor(indicators: Iterable<Indicator>) {
		this.pairs = [...indicators].map((indicator) => ({
			indicator,
			pairs: pairsOf(indicator.titleJa)
		}));
		const counts = new Map<string, number>();
		for (const { pairs } of this.pairs)
			for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
		for (const [pair, count] of counts)
			this.weights.set(pair, Math.log(1 + this.pairs.length / count));
	}

	/**
	 * Gives the indicators whose titles are nearest to what a value's heads say, the best first.
	 *
	 * @param own text of the heads themselves
	 * @param around text of titles and heads further out, which may say more than one indicator needs
	 * @param unit as printed, or null; only indicators of that unit are given
	 */
	nearest(
		own: string,
		around: string,
		unit: string | null
	): { indicator: Indicator; score: number }[] {
		const ownPairs = pairsOf(own);
		const allPairs = new Set([...ownPairs, ...pairsOf(around)]);
		return this.pairs
			.filter(({ indicator }) => unit === null || unitExponent(unit, indicator.unit) !== null)
			.map(({ indicator, pairs }) => ({
				indicator,
				score: 0.6 * this.share(pairs, allPairs) + 0.4 * this.share(ownPairs, pairs)
			}))
			.sort((a, b) => b.score - a.score || a.indicator.sort - b.indicator.sort);
	}

	/** The weight of the pairs that another set holds, as a share of all. */
	private share(pairs: ReadonlySet<string>, held: ReadonlySet<string>): number {
		let all = 0;
		let found = 0;
		for (const pair of pairs) {
			const weight = this.weights.get(pair) ?? 1;
			all += weight;
			if (held.has(pair)) found += weight;
		}
		return all === 0 ? 0 : found / all;
	}
}

function pairsOf(text: string): Set<string> {
	const letters = Array.from(
		foldText(text).replaceAll(/[\s()「」『』、。・,.:/]|における|推移|状況/g, '')
	);
	return new Set(letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`));
}
