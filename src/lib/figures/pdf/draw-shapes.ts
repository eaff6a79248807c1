import type { Drawing, Shape } from '../drawing/types.ts';
import { textPath } from '../font/text-path.ts';
import { colorOperator } from './color-operator.ts';
import { fillWithForm, patternForms, patternOf, type PatternForm } from './fill-pattern.ts';
import { concatMatrix, paintPath, strokeOutlines, type SetColor } from './paint-path.ts';
import { pathOperators } from './path-operators.ts';
import type { PdfColour } from './types.ts';

/** What of the document that `pdfkit` writes is drawn with here. */
export type Page = Pick<
	PDFKit.PDFDocument,
	'addContent' | 'font' | 'fontSize' | 'ref' | 'restore' | 'save' | 'text' | 'widthOfString'
> & {
	page: { xobjects: Record<string, unknown> };
};

/** Draws the shapes of a figure on the page, in their order. Fonts are named as in `fontFiles`. */
export function drawShapes(doc: Page, drawing: Drawing, colour: PdfColour): void {
	const setColor: SetColor = (color, use) => colorOperator(color, use, colour);
	const forms = patternForms(drawing, setColor);
	for (const form of forms.values()) addForm(doc, form);
	for (const shape of drawing.shapes) {
		doc.save();
		doc.addContent(concatMatrix(shape.matrix));
		if (shape.kind === 'text') drawText(doc, shape, setColor);
		else {
			const { path, style } = shape;
			const pattern = patternOf(style);
			const fill = pattern === null ? undefined : fillWithForm(path, drawing, pattern, forms);
			doc.addContent(paintPath(path, style, setColor, fill));
		}
		doc.restore();
	}
}

function addForm(doc: Page, { name, width, height, content }: PatternForm): void {
	const form = doc.ref({
		Type: 'XObject',
		Subtype: 'Form',
		BBox: [0, 0, width, height],
		Resources: {}
	});
	form.end(content);
	doc.page.xobjects[name] = form;
}

/** The halo is drawn as outlines, so that a reader who copies the text finds it once. */
function drawText(doc: Page, shape: Shape & { kind: 'text' }, setColor: SetColor): void {
	const { text, x, y, style } = shape;
	if (style.stroke) {
		const outlines = pathOperators(textPath({ text, x, y, ...style }));
		doc.addContent(strokeOutlines(outlines, style, setColor));
	}
	if (!style.fill) return;
	if ('pattern' in style.fill) throw new Error('texts of figures are set without patterns');
	doc.addContent(setColor(style.fill.color, 'fill'));
	doc.font(style.weight).fontSize(style.size);
	const width = style.anchor === 'start' ? 0 : doc.widthOfString(text);
	const left = x - width * { start: 0, middle: 0.5, end: 1 }[style.anchor];
	doc.text(text, left, y, { lineBreak: false, baseline: 'alphabetic' });
}
