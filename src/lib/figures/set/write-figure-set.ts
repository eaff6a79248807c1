import { writeFigure } from '../print/parse-figure.ts';
import type { FigureSet } from './figure-set.ts';

/** Gives a set as the JSON of a file; `readFigureSet` reads it back. */
export function writeFigureSet({ id, titleJa, titleEn, language, figures }: FigureSet): string {
	const set = {
		id,
		title_ja: titleJa,
		title_en: titleEn,
		language,
		figures: figures.map((figure) => Object.fromEntries(writeFigure(figure)))
	};
	return `${JSON.stringify(set, null, '\t')}\n`;
}
