import type { FigureContent } from '../figure/figure-content.ts';

/** Gives the caption of a figure and its text alternative, with its sources, as plain text. */
export function figureText({ words, language }: FigureContent): string {
	const caption = [words.number, words.title]
		.filter((text) => text !== '')
		.join(language === 'ja' ? '　' : '  ');
	const blocks = [
		[caption, words.subtitle].filter((text) => text !== '').join('\n'),
		words.alt,
		words.notes.join('\n'),
		words.sources.join('\n')
	];
	return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}
