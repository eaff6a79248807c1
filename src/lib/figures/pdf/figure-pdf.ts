import PDFDocument from 'pdfkit';
import { readDrawing } from '../drawing/read-drawing.ts';
import { fontBytes } from '../font/font-bytes.ts';
import { dropNonXml } from '../xml/clean-text.ts';
import type { Drawing } from '../drawing/types.ts';
import { collectBytes } from './collect-bytes.ts';
import { drawShapes } from './draw-shapes.ts';
import type { PdfOptions } from './types.ts';
import { xmpDescription } from './xmp.ts';

const producer = 'PDFKit';

/**
 * Writes a figure as a PDF of its physical size: vectors, live text in embedded subset fonts, one tagged
 * figure with its text alternative. The same input gives the same bytes. Throws where the SVG holds what
 * figures are not drawn with.
 */
export async function figurePdf(svg: string, options: PdfOptions): Promise<Uint8Array> {
	const drawing = readDrawing(svg);
	const { language, colour, createdOn } = options;
	if (Number.isNaN(createdOn.getTime())) throw new Error('the day of making is no date');
	const [title, subject, alt] = [options.title, options.subject, options.alt].map(dropNonXml) as [
		string,
		string,
		string
	];
	const author = options.author && dropNonXml(options.author);
	const doc = new PDFDocument({
		size: [drawing.width, drawing.height],
		margin: 0,
		pdfVersion: '1.7',
		tagged: true,
		lang: language,
		displayTitle: true,
		// without one, a face is loaded that figures are not set in
		font: '',
		info: {
			Title: title,
			...(author && { Author: author }),
			Subject: subject,
			Creator: producer,
			Producer: producer,
			CreationDate: createdOn
		}
	});
	// the library writes the words into the packet as markup
	const packet = xmpDescription({ title, author, subject, language, createdOn, producer });
	Object.assign(doc, { _addInfo: () => (doc as unknown as Packet).appendXML(packet) });
	const bytes = collectBytes(doc);
	for (const weight of ['regular', 'bold'] as const) doc.registerFont(weight, fontBytes(weight));
	const document = doc.struct('Document');
	const figure = doc.struct('Figure', { alt, ...placed(drawing) }, () =>
		drawShapes(doc, drawing, colour)
	);
	doc.addStructure(document.add(figure));
	document.end();
	doc.end();
	return bytes;
}

interface Packet {
	appendXML(xml: string): void;
}

/** Where the figure stands on its page; the types of the library do not know it yet. */
function placed({ width, height }: Drawing): object {
	return { bbox: [0, 0, width, height], placement: 'Block' };
}
