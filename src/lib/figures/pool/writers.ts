import { figureDocument } from '../office/figure-document.ts';
import { figureSlides } from '../office/figure-slides.ts';
import { figureWorkbook } from '../office/figure-workbook.ts';
import { outlineSvg } from '../outline/outline-svg.ts';
import { figurePdf } from '../pdf/figure-pdf.ts';
import { figurePng } from '../png/figure-png.ts';
import type { Jobs } from './jobs.ts';

type Writers = {
	[Format in keyof Jobs]: (job: Jobs[Format]) => Uint8Array | Promise<Uint8Array>;
};

/** The writer of each format. A new one takes a line here and one in `Jobs`. */
export const writers: Writers = {
	png: ({ svg, options }) => figurePng(svg, options),
	pdf: ({ svg, options }) => figurePdf(svg, options),
	outline: ({ svg }) => new TextEncoder().encode(outlineSvg(svg)),
	xlsx: ({ content }) => figureWorkbook(content),
	pptx: ({ content }) => figureSlides(content),
	docx: ({ content, picture }) => figureDocument(content, picture)
};
