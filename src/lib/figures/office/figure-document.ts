import { ImageRun, Paragraph, type FileChild } from 'docx';
import { m } from '#lib/messages/index.ts';
import type { FigureContent } from '../figure/figure-content.ts';
import { cleanFigure, type OfficeFigure } from './clean-figure.ts';
import { pageShape, type PageShape } from './document/page-shape.ts';
import { paragraphs } from './document/paragraphs.ts';
import { wordStyle } from './document/word-styles.ts';
import { cellSide, wordTable } from './document/word-table.ts';
import { writeDocument } from './document/write-document.ts';
import { fitTable } from './table/fit-table.ts';

/** A picture for a document. */
export interface DocumentPicture {
	png: Uint8Array;
	/** millimetres */
	size: FigureContent['size'];
}

/** A picture is set in pixels of 96 to the inch. */
const pixelsPerMillimetre = 96 / 25.4;
const pointsPerMillimetre = 72 / 25.4;

/**
 * Writes a figure as a document of A4: its caption in Word's style for captions, the picture where there is
 * one (else its text alternative), the table of its values, key, notes and sources. Equal figures give equal
 * bytes.
 */
export function figureDocument(
	content: FigureContent,
	picture?: DocumentPicture
): Promise<Uint8Array<ArrayBuffer>> {
	const figure = cleanFigure(content);
	const { words, table, language, day, caption } = figure;
	const page = pageShape(table.heads.length + 1);
	return writeDocument({ title: caption, language, day, page }, [
		new Paragraph({ text: caption, style: wordStyle.caption }),
		...paragraphs([words.subtitle], { style: wordStyle.subtitle }),
		...(picture ? [pictureOf(figure, picture, page)] : []),
		...(picture || figure.chart === null ? [] : paragraphs([words.alt], { after: 120 })),
		...tables(figure, page),
		...paragraphs([...words.key, ...words.notes, ...words.sources], {
			style: wordStyle.note,
			before: 100
		})
	]);
}

function tables({ table, language }: OfficeFigure, { room }: PageShape): FileChild[] {
	if (table.heads.length === 0 || table.rows.length === 0) return [];
	const { size, blocks } = fitTable(table, {
		width: room,
		sizes: [9, 8.5, 8, 7.5, 7, 6.5],
		padding: 2 * cellSide + 2
	});
	return blocks.flatMap((block, i) => [
		...(blocks.length === 1
			? []
			: paragraphs(
					[
						m.office_continued(
							{ part: String(i + 1), parts: String(blocks.length) },
							{ locale: language }
						)
					],
					{ style: wordStyle.subtitle, before: 120 }
				)),
		wordTable(table, block, size)
	]);
}

function pictureOf(
	{ caption, words }: OfficeFigure,
	{ png, size }: DocumentPicture,
	{ room }: PageShape
): Paragraph {
	const scale = Math.min(1, room / (size.width * pointsPerMillimetre));
	return new Paragraph({
		keepNext: true,
		children: [
			new ImageRun({
				type: 'png',
				data: png,
				transformation: {
					width: size.width * scale * pixelsPerMillimetre,
					height: size.height * scale * pixelsPerMillimetre
				},
				altText: { id: '1', name: caption, title: caption, description: words.alt }
			})
		]
	});
}
