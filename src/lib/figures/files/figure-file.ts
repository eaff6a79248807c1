import type { FigureContent } from '../figure/figure-content.ts';
import { figureCsv, figureCsvExcel } from '../office/figure-csv.ts';
import type { Job } from '../pool/jobs.ts';
import type { ComposedFigure } from '../print/compose-figure.ts';
import type { FileChoice } from './file-choice.ts';
import { figureText } from './figure-text.ts';
import { figureDay } from './figure-day.ts';

/** Does a conversion elsewhere: in a pool of workers. */
export type Convert = (job: Job, signal?: AbortSignal) => Promise<Uint8Array>;

/** The picture in a document is as fine as print needs. */
const documentDpi = 300;

/**
 * Writes a figure as a file of a format. What takes long goes to `convert`; the same figure gives the
 * same bytes.
 *
 * @throws what `convert` throws
 */
export async function figureFile(
	{ content, drawBare }: Pick<ComposedFigure, 'content' | 'drawBare'>,
	choice: FileChoice,
	convert: Convert,
	signal?: AbortSignal
): Promise<Uint8Array> {
	const { svg, spec } = content;
	switch (choice.format) {
		case 'svg':
			return choice.outlines ? convert({ format: 'outline', svg }, signal) : encode(svg);
		case 'pdf':
			return convert(pdfJob(content, choice.colour), signal);
		case 'png':
			return convert({ format: 'png', svg, options: { dpi: choice.dpi, spec } }, signal);
		case 'docx': {
			const bare = drawBare();
			if (!bare) return convert({ format: 'docx', content }, signal);
			const options = { dpi: documentDpi, spec } as const;
			const png = await convert({ format: 'png', svg: bare.svg, options }, signal);
			return convert({ format: 'docx', content, picture: { png, size: bare.size } }, signal);
		}
		case 'xlsx':
		case 'pptx':
			return convert({ format: choice.format, content }, signal);
		case 'csv':
			return encode(choice.forExcel ? figureCsvExcel(content) : figureCsv(content));
		case 'json':
			return encode(`${spec}\n`);
		case 'txt':
			return encode(figureText(content));
	}
}

function pdfJob(content: FigureContent, colour: 'rgb' | 'k' | 'cmyk'): Job {
	const { svg, words, language } = content;
	return {
		format: 'pdf',
		svg,
		options: {
			title: [words.number, words.title].filter((text) => text !== '').join(' '),
			subject: words.subtitle,
			language,
			colour,
			alt: words.alt,
			createdOn: new Date(`${figureDay(content)}T00:00:00Z`)
		}
	};
}

function encode(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
