import type { FigureContent } from '../figure/figure-content.ts';
import { cleanFigure } from './clean-figure.ts';
import { cleanText } from '../xml/clean-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Writes the captions of a set of figures as Markdown: number and title, text alternative, sources of each. */
export function captionsMarkdown(contents: readonly FigureContent[], title: string): string {
	const sections = contents
		.map(cleanFigure)
		.map(({ caption, words }) =>
			[
				`## ${escapeMarkdown(caption)}`,
				...[words.subtitle, words.alt].filter((text) => text !== '').map(escapeMarkdown),
				words.sources.map((source) => `- ${escapeMarkdown(source)}`).join('\n')
			]
				.filter((block) => block !== '')
				.join('\n\n')
		);
	return `${[`# ${escapeMarkdown(cleanText(title))}`, ...sections].join('\n\n')}\n`;
}
