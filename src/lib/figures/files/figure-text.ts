import { captionOf } from '../figure/caption.ts';
import type { FigureContent } from '../figure/figure-content.ts';

/** Gives the caption of a figure and its text alternative, with its sources, as plain text. */
export function figureText({ words, language }: FigureContent): string {
	const blocks = [
		[captionOf(words, language), words.subtitle].filter((text) => text !== '').join('\n'),
		words.alt,
		words.notes.join('\n'),
		words.sources.join('\n')
	];
	return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}
