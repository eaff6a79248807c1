import { foldText } from '#lib/domain/fold-text.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { japaneseLetter, TitlePairs, type IndicatorMatch } from './title-pairs.ts';

/** Indicators by the pairs of letters in their titles, in the language in which a table is written. */
export class IndicatorIndex {
	private readonly ja: TitlePairs;
	private readonly en: TitlePairs;
	private readonly byTitle = new Map<string, Indicator>();

	constructor(indicators: Iterable<Indicator>) {
		const all = [...indicators];
		this.ja = new TitlePairs(all, ({ titleJa }) => titleJa);
		this.en = new TitlePairs(all, ({ titleEn }) => titleEn);
		for (const indicator of all)
			for (const title of [indicator.titleJa, indicator.titleEn, indicator.id])
				this.byTitle.set(spell(title), indicator);
	}

	/** The indicator that a head names word for word, in either language or by its id. */
	named(text: string): Indicator | null {
		return this.byTitle.get(spell(text)) ?? null;
	}

	/** How much of a head the title of an indicator says, from 0 to 1. */
	explains(id: string, head: string): number {
		return this.of(head).explains(id, head);
	}

	/**
	 * Gives the indicators whose titles are nearest to what a value's heads say, the best first.
	 *
	 * @param own text of the heads themselves
	 * @param around text of titles and heads further out, which may say more than one indicator needs
	 * @param unit as printed, or null; only indicators of that unit are given
	 */
	nearest(own: string, around: string, unit: string | null): IndicatorMatch[] {
		return this.of(own + around).nearest(own, around, unit);
	}

	private of(text: string): TitlePairs {
		return /[a-z]{3}/i.test(text) && !japaneseLetter.test(text) ? this.en : this.ja;
	}
}

function spell(text: string): string {
	return foldText(text).replaceAll(/[\s()「」『』、。・,.:]/g, '');
}
