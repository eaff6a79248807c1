import { readBasket } from './basket.ts';
import { mostFigures } from '#lib/figures/set/figure-set.ts';
import { parseFigure } from '#lib/figures/print/parse-figure.ts';
import type { Locale } from '#lib/messages/index.ts';

/** Gives what of a basket is a figure: what is kept badly, and what there is no room for, is left out. */
export function figuresOfBasket(storage: Pick<Storage, 'getItem'>, locale: Locale): string[] {
	return readBasket(storage)
		.filter((query) => parseFigure(new URLSearchParams(query), locale).spec !== null)
		.slice(0, mostFigures);
}

/** Gives figures, as the parameters of their addresses, as the object that the file of a set holds. */
export function basketSet(
	queries: readonly string[],
	{ language, titleJa, titleEn }: { language: Locale; titleJa: string; titleEn: string }
): object {
	return {
		id: 'basket',
		title_ja: titleJa,
		title_en: titleEn,
		language,
		figures: queries.map((query) => Object.fromEntries(new URLSearchParams(query)))
	};
}

/** Gives a list with the one at a place moved or taken out. */
export function changePlace<T>(
	list: readonly T[],
	place: number,
	act: 'up' | 'down' | 'remove'
): T[] {
	const rest = list.filter((_, i) => i !== place);
	const moved = list[place];
	if (act === 'remove' || moved === undefined) return rest;
	rest.splice(Math.max(0, place + (act === 'up' ? -1 : 1)), 0, moved);
	return rest;
}
