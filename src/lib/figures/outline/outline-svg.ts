import { XMLSerializer, type Element } from '@xmldom/xmldom';
import { elementPath } from '../drawing/element-path.ts';
import { lineOfText } from '../drawing/line-of-text.ts';
import { childElements, parseSvg } from '../drawing/parse-svg.ts';
import { initialStyle, readStyle } from '../drawing/read-style.ts';
import type { Style } from '../drawing/types.ts';
import { textPath } from '../font/text-path.ts';

const textOnly = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order'];
const placing = ['x', 'y', 'dx', 'dy'];

/**
 * Turns the texts of a figure into outlines, for programs without the face: what is seen stays the same,
 * title, description and metadata stay text. A halo becomes a path of its own under its letters or its
 * mark, since many programs do not know `paint-order`. Throws where the SVG holds what figures are not
 * drawn with.
 */
export function outlineSvg(svg: string): string {
	const { document, root } = parseSvg(svg);
	outlineWithin(root, initialStyle);
	return new XMLSerializer().serializeToString(document);
}

function outlineWithin(element: Element, parent: Style): void {
	const style = readStyle(element, parent);
	if (element.localName === 'text') outlineText(element, style);
	else if (elementPath(element) !== null) splitHalo(element, style);
	else for (const child of childElements(element)) outlineWithin(child, style);
	for (const name of textOnly) element.removeAttribute(name);
}

function outlineText(text: Element, style: Style): void {
	const path = textPath({ ...lineOfText(text), ...style });
	const outlines = text.ownerDocument?.createElementNS(text.namespaceURI, 'path');
	if (!outlines) throw new Error('a text stands in no document');
	for (const { name, value } of Array.from(text.attributes))
		if (![...textOnly, ...placing].includes(name)) outlines.setAttribute(name, value);
	outlines.setAttribute('d', path);
	if (path !== '') text.parentNode?.insertBefore(outlines, text);
	if (path !== '') splitHalo(outlines, style);
	text.parentNode?.removeChild(text);
}

/** Draws a line that lies under its fill as an element of its own. */
function splitHalo(shape: Element, { stroke, fill, isStrokeFirst }: Style): void {
	if (!isStrokeFirst || !stroke || !fill) return;
	const halo = shape.cloneNode(false) as Element;
	halo.setAttribute('fill', 'none');
	shape.setAttribute('stroke', 'none');
	for (const name of textOnly) halo.removeAttribute(name);
	shape.parentNode?.insertBefore(halo, shape);
}
