import type { FigureContent } from '../figure/figure-content.ts';
import type { DocumentPicture } from '../office/figure-document.ts';
import type { PdfOptions } from '../pdf/types.ts';
import type { PngOptions } from '../png/figure-png.ts';

/** What each format is written from; plain data that can be sent to a worker. */
export interface Jobs {
	png: { svg: string; options: PngOptions };
	pdf: { svg: string; options: PdfOptions };
	/** SVG with its texts as outlines, in UTF-8 */
	outline: { svg: string };
	xlsx: { content: FigureContent };
	pptx: { content: FigureContent };
	docx: { content: FigureContent; picture?: DocumentPicture };
}

/** A conversion to be done in a worker. */
export type Job = { [Format in keyof Jobs]: { format: Format } & Jobs[Format] }[keyof Jobs];
