import { foldText } from '#lib/domain/fold-text.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { barePart } from './head-words.ts';
import { IndicatorIndex } from './indicator-index.ts';

/** The indicator that heads lead to. */
export interface Best {
	id: string;
	title: string;
	score: number;
	sure: number;
}

const fewest = 0.45;
/** Of the title of an indicator, at least so much must stand in heads and titles: 件数 alone says nothing. */
const leastHeld = 0.45;
/** What is less sure is left to a person. */
const leastSure = 0.25;

/** Heads that count, and say nothing of what. */
const onlyCounts = /^(?:延べ?|実)?(?:件数?|人数?|人員|者数|回数|通数|社数|総数|数)$/;

/** Finds the indicators that heads and titles lead to, and how sure that is. */
export class IndicatorFinder {
	private readonly indicators: IndicatorIndex;

	constructor(indicators: Iterable<Indicator>) {
		this.indicators = new IndicatorIndex(indicators);
	}

	/** Whether a head is the very name of an indicator. */
	isNamed(head: string): boolean {
		return this.indicators.named(barePart(head)) !== null;
	}

	/** A head that an indicator's title says nothing of must not be taken for it, unless it only counts. */
	explains(id: string, head: string): boolean {
		const bare = barePart(head).replace(/(?<=[ぁ-ん一-龠])[a-z]+$/i, '');
		if (onlyCounts.test(bare)) return true;
		const least = bare.length > 3 ? 0.34 : 0.6;
		return this.indicators.named(bare)?.id === id || this.indicators.explains(id, bare) >= least;
	}

	/**
	 * The indicator that heads lead to; null where none is near enough to be proposed.
	 *
	 * @param own the heads of a value that are not told yet
	 * @param title what stands above the table
	 * @param unit as printed, or null
	 */
	best(own: readonly string[], title: string, unit: string | null): Best | null {
		const named = own.length === 1 ? this.indicators.named(barePart(own[0] ?? '')) : null;
		if (named) return { id: named.id, title: named.titleJa, score: 1, sure: 0.95 };
		const saying = own.map(barePart).filter((each) => !onlyCounts.test(each));
		const text = saying.length === 0 ? title : saying.join(' ');
		const [first, second] = this.indicators.nearest(text, `${title} ${own.join(' ')}`, unit);
		if (!first || first.score < fewest || first.held < leastHeld) return null;
		const margin = second ? first.score - second.score : 1;
		const byMargin = margin < 0.02 ? 0.5 : margin < 0.05 ? 0.75 : 0.95;
		const byTitle = first.covered < 0.35 ? 0.6 : 1;
		const isOfScope = namesScope(first.title, `${text} ${title}`);
		const isHeld = first.held > (saying.length === 0 ? 0.8 : 0.6);
		const isCounted = namesCount(first.title, `${title} ${own.join(' ')}`);
		const byHeld = !isHeld || !isCounted ? 0.5 : isOfScope ? 1 : 0.65;
		const sure = Math.min(1, first.score) * byMargin * byTitle * byHeld;
		const isNamedTwice =
			saying.length === 0 &&
			first.held > 0.97 &&
			(second?.held ?? 0) > 0.97 &&
			this.indicators.explains(first.indicator.id, second?.title ?? '') < 0.9;
		if (sure < leastSure || isNamedTwice) return null;
		const { title: ownTitle, indicator } = first;
		return { id: indicator.id, title: ownTitle, score: first.score, sure };
	}

	/** The nearest indicators, for a person to choose from. */
	near(own: string, title: string, unit: string | null): string[] {
		const found = this.indicators.nearest(own === '' ? title : own, title, unit);
		return found
			.filter(({ score }) => score > 0.1)
			.slice(0, 3)
			.map(({ indicator }) => indicator.id);
	}
}

/** What brackets at the end of a title add, （警察）, must stand somewhere, else another count may be meant. */
function namesScope(title: string, text: string): boolean {
	const scope = /[（(]([^（）()]+)[）)]$/.exec(title)?.[1];
	return scope === undefined || foldText(text).includes(foldText(scope).slice(0, 2));
}

/** Of the last word of a title, 検挙件数 or cases cleared, the beginning or end must stand somewhere, else another count may be meant. */
function namesCount(title: string, text: string): boolean {
	const bare = foldText(title).replaceAll(/\([^()]*\)/g, '');
	const last = bare.split(/の|: /).at(-1) ?? '';
	const folded = foldText(text);
	return folded.includes(last.slice(0, 2)) || folded.includes(last.slice(-2));
}
