import { captionOf } from '../figure/caption.ts';
import type { FigureContent } from '../figure/figure-content.ts';
import { figureDay } from '../files/figure-day.ts';
import { cleanTexts } from '../xml/clean-text.ts';

/** A figure whose texts fit into XML, with the days and names that office documents carry. */
export interface OfficeFigure extends FigureContent {
	/** ISO day that the document says it was made on */
	day: string;
	/** number and title on one line */
	caption: string;
}

/** Readies a figure for office documents: without what XML cannot hold, rows as long as their heads. */
export function cleanFigure(content: FigureContent): OfficeFigure {
	const clean = cleanTexts(content);
	return {
		...clean,
		table: {
			...clean.table,
			rows: clean.table.rows.map(({ name, cells }) => ({
				name,
				cells: cells.length === 0 ? [] : clean.table.heads.map((_, i) => cells[i] ?? empty)
			}))
		},
		day: figureDay(clean),
		caption: captionOf(clean.words, clean.language).replaceAll('\n', ' ')
	};
}

const empty = { value: null, text: '' };
