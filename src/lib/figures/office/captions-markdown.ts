import type { ToldFigure } from '../figure/figure-content.ts';
import { cleanTold } from './clean-told.ts';
import { cleanText } from '../xml/clean-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Writes the captions of a set of figures as Markdown: number and title, text alternative, sources of each. */
export function captionsMarkdown(contents: readonly ToldFigure[], title: string): string {
	const sections = contents
		.map(cleanTold)
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
