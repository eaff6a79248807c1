import type { FigureContent } from '../figure/figure-content.ts';
import { drawFigure, type DrawnFigure } from './draw-figure.ts';
import { figureJson } from './figure-json.ts';
import type { FigureParts } from './figure-parts.ts';
import type { FigureSpec } from './figure-spec.ts';
import { figureWords } from './figure-words.ts';
import { repaintColor } from '../palette/repaint.ts';

/** A figure with all that its files are written from. */
export interface ComposedFigure {
	content: FigureContent;
	misfit: DrawnFigure['misfit'];
	/** draws the picture without its words, for documents that set them as text; null: a table, which is text itself */
	drawBare: () => Pick<DrawnFigure, 'svg' | 'size'> | null;
}

/**
 * Composes a figure: its words, its picture, its table and its native chart, all of one reading of the
 * data.
 *
 * @param edition of the data; its address is that of the page that shows the same
 */
export function composeFigure(
	parts: FigureParts,
	spec: FigureSpec,
	edition: FigureContent['edition']
): ComposedFigure {
	const { print } = spec;
	const words = figureWords(parts, spec);
	const { svg, size, misfit } = drawFigure(parts, words, spec);
	const ja = print.language === 'ja';
	const { chart } = parts;
	const noWords = { title: '', subtitle: '', notes: [], sources: [] };
	return {
		misfit,
		drawBare: () => (spec.subject.view === 'table' ? null : drawFigure(parts, noWords, spec)),
		content: {
			language: print.language,
			words: {
				number: print.number,
				title: words.plainTitle,
				subtitle: words.subtitle,
				// below a picture of a table they are among the notes
				key: spec.subject.view === 'table' ? [] : parts.legend,
				notes: words.notes,
				sources: words.sources,
				alt: parts.alt
			},
			edition,
			table: parts.table,
			chart: chart && {
				...chart,
				series: chart.series.map((one) => ({
					...one,
					color: repaintColor(one.color, print.palette)
				}))
			},
			documents: parts.documents.map(({ titleJa, titleEn, publisher, published, url }) => ({
				title: ja ? titleJa : titleEn,
				publisher,
				published,
				url
			})),
			revisions: parts.revisions,
			svg,
			size,
			spec: figureJson(spec)
		}
	};
}
