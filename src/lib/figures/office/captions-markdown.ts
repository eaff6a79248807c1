import type { FigureContent } from '../figure/figure-content.ts';
import { cleanFigure } from './clean-figure.ts';
import { cleanText } from '../xml/clean-text.ts';

/** what Markdown, or HTML within it, reads as markup anywhere in a line */
const signs = /[\\`*_[\]<>#|~&$]/g;
/** what it reads as markup where a line begins: lists, rules, underlined headings */
const beginning = /^(?:[-+=]|\d+(?=[.)]))/;

/** Writes the captions of a set of figures as Markdown: number and title, text alternative, sources of each. */
export function captionsMarkdown(contents: readonly FigureContent[], title: string): string {
	const sections = contents
		.map(cleanFigure)
		.map(({ caption, words }) =>
			[
				`## ${escape(caption)}`,
				...[words.subtitle, words.alt].filter((text) => text !== '').map(escape),
				words.sources.map((source) => `- ${escape(source)}`).join('\n')
			]
				.filter((block) => block !== '')
				.join('\n\n')
		);
	return `${[`# ${escape(cleanText(title))}`, ...sections].join('\n\n')}\n`;
}

/** Escapes what could be markup; breaks of lines become spaces. */
function escape(text: string): string {
	return text
		.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
		.trim()
		.replace(signs, '\\$&')
		.replace(beginning, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}
