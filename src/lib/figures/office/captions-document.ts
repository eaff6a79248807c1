import { HeadingLevel, Paragraph } from 'docx';
import type { ToldFigure } from '../figure/figure-content.ts';
import { cleanText } from '../xml/clean-text.ts';
import { cleanTold } from './clean-told.ts';
import { paragraphs } from './document/paragraphs.ts';
import { pageShape } from './document/page-shape.ts';
import { wordStyle } from './document/word-styles.ts';
import { writeDocument } from './document/write-document.ts';

/**
 * Writes the captions of a set of figures as a document: number, title, text alternative and sources of
 * each, in the language of the first.
 */
export function captionsDocument(
	contents: readonly ToldFigure[],
	title: string
): Promise<Uint8Array<ArrayBuffer>> {
	const figures = contents.map(cleanTold);
	const newest = figures
		.map(({ day }) => day)
		.sort()
		.at(-1);
	const setting = {
		title: cleanText(title),
		language: figures[0]?.language ?? 'ja',
		day: newest ?? '2000-01-01',
		page: pageShape(1)
	};
	return writeDocument(setting, [
		new Paragraph({ text: setting.title, heading: HeadingLevel.HEADING_1 }),
		...figures.flatMap(({ caption, words }) => [
			new Paragraph({ text: caption, style: wordStyle.caption }),
			...paragraphs([words.subtitle], { style: wordStyle.subtitle }),
			...paragraphs([words.alt]),
			...paragraphs(words.sources, { style: wordStyle.note, before: 60 })
		])
	]);
}
