import { captionOf } from '../figure/caption.ts';
import type { ToldFigure } from '../figure/figure-content.ts';
import { figureDay } from '../files/figure-day.ts';
import { cleanTexts } from '../xml/clean-text.ts';

/** What stands beside the texts of a figure in an office document. */
export interface OfficeNames {
	/** ISO day that the document says it was made on */
	day: string;
	/** number and title on one line */
	caption: string;
}

/** Readies what is told of a figure for office documents: without what XML cannot hold. */
export function cleanTold<Told extends ToldFigure>(told: Told): Told & OfficeNames {
	const clean = cleanTexts(told);
	return {
		...clean,
		day: figureDay(clean),
		caption: captionOf(clean.words, clean.language).replaceAll('\n', ' ')
	};
}
