import type { Drawing, Matrix, Shape } from '../drawing/types.ts';
import { textPath } from '../font/text-path.ts';
import { colorOperator } from './color-operator.ts';
import { concatMatrix, paintPath, type SetPaint } from './paint-path.ts';
import { pageMatrix, tilingPattern } from './tiling-pattern.ts';
import type { PdfColour } from './types.ts';

/** What of the document that `pdfkit` writes is drawn with here. */
export type Page = Pick<
	PDFKit.PDFDocument,
	'addContent' | 'font' | 'fontSize' | 'ref' | 'restore' | 'save' | 'text' | 'widthOfString'
> & {
	page: { patterns: Record<string, unknown> };
};

/** Draws the shapes of a figure on the page, in their order. Fonts are named as in `fontFiles`. */
export function drawShapes(doc: Page, drawing: Drawing, colour: PdfColour): void {
	const patterns = new Map<string, string>();
	const setColor: SetPaint = (paint, use) => {
		if ('color' in paint) return colorOperator(paint.color, use, colour);
		throw new Error('a pattern stands within a pattern');
	};
	const addPattern = (id: string, matrix: Matrix): string => {
		const key = JSON.stringify([id, matrix]);
		const known = patterns.get(key);
		if (known !== undefined) return known;
		const tile = drawing.tiles.get(id);
		if (!tile) throw new Error(`the figure has no pattern “${id}”`);
		const { dictionary, content } = tilingPattern(tile, pageMatrix(drawing.height, matrix), setColor);
		const name = `P${patterns.size + 1}`;
		const reference = doc.ref(dictionary);
		reference.end(content);
		doc.page.patterns[name] = reference;
		patterns.set(key, name);
		return name;
	};
	for (const shape of drawing.shapes) {
		const setPaint: SetPaint = (paint, use) => {
			if ('color' in paint) return setColor(paint, use);
			const name = addPattern(paint.pattern, shape.matrix);
			return use === 'fill' ? `/Pattern cs\n/${name} scn` : `/Pattern CS\n/${name} SCN`;
		};
		doc.save();
		doc.addContent(concatMatrix(shape.matrix));
		if (shape.kind === 'path') doc.addContent(paintPath(shape.path, shape.style, setPaint));
		else drawText(doc, shape, setPaint);
		doc.restore();
	}
}

/** The halo is drawn as outlines, so that a reader who copies the text finds it once. */
function drawText(doc: Page, shape: Shape & { kind: 'text' }, setPaint: SetPaint): void {
	const { text, x, y, style } = shape;
	if (style.stroke) {
		const outlines = textPath({ text, x, y, ...style });
		doc.addContent(paintPath(outlines, { ...style, fill: null }, setPaint));
	}
	if (!style.fill) return;
	doc.addContent(setPaint(style.fill, 'fill'));
	doc.font(style.weight).fontSize(style.size);
	const width = style.anchor === 'start' ? 0 : doc.widthOfString(text);
	const left = x - width * { start: 0, middle: 0.5, end: 1 }[style.anchor];
	doc.text(text, left, y, { lineBreak: false, baseline: 'alphabetic' });
}
