import { m } from '#lib/messages/index.ts';
import type { LineFacts } from './line-facts.ts';
import type { LineSeries } from './types.ts';
import { wordNoun, type Telling } from './word-told.ts';

/** Words what of a line lacks values, is provisional, or comes from others than the issuing body. */
export function wordReservations(
	{ gaps }: Pick<LineSeries, 'gaps'>,
	facts: LineFacts,
	telling: Telling
): string[] {
	const { locale, reporter } = telling;
	const ja = locale === 'ja';
	const sentences: string[] = [];
	if (gaps.length > 0) {
		const spans = gaps.map(({ from, to }) =>
			from.id === to.id
				? wordNoun(from, telling)
				: `${wordNoun(from, telling)}${ja ? '～' : ' to '}${wordNoun(to, telling)}`
		);
		sentences.push(m.describe_gaps({ spans: spans.join(ja ? '、' : ', ') }, { locale }));
	}
	if (facts.provisional > 0) {
		const words = choose(facts.provisional, facts.count, [
			m.describe_provisional_lone,
			m.describe_provisional_all,
			m.describe_provisional_one
		]);
		sentences.push(
			words?.({}, { locale }) ?? m.describe_provisional({ count: facts.provisional }, { locale })
		);
	}
	if (reporter !== null) sentences.push(m.describe_reporter({ mark: reporter }, { locale }));
	else if (facts.count > 1 && facts.relayed > 0) {
		const words = choose(facts.relayed, facts.count, [
			m.describe_relayed_all,
			m.describe_relayed_all,
			m.describe_relayed_one
		]);
		sentences.push(
			words?.({}, { locale }) ?? m.describe_relayed({ count: facts.relayed }, { locale })
		);
	}
	return sentences;
}

/** The first of words where there is one value alone, the second for all of several, the third for one of them. */
function choose<T>(count: number, all: number, [lone, every, one]: [T, T, T]): T | null {
	if (all === 1) return lone;
	return count === all ? every : count === 1 ? one : null;
}
