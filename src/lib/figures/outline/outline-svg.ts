import { XMLSerializer, type Element } from '@xmldom/xmldom';
import { elementPath } from '../drawing/element-path.ts';
import { lineOfText } from '../drawing/line-of-text.ts';
import { childElements, parseSvg } from '../drawing/parse-svg.ts';
import { initialStyle, readStyle } from '../drawing/read-style.ts';
import type { Style } from '../drawing/types.ts';
import { textGlyphs } from '../font/text-path.ts';

const textOnly = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order'];
const placing = ['x', 'y', 'dx', 'dy'];
const xlink = 'http://www.w3.org/1999/xlink';

/**
 * Turns the texts of a figure into outlines, for programs without the face: what is seen stays the same,
 * title, description and metadata stay text. A halo becomes a path of its own under its letters or its
 * mark, since many programs do not know `paint-order`. Each letter of a size stands once, among the
 * definitions, and is used where it is set. Throws where the SVG holds what figures are not
 * drawn with.
 */
export function outlineSvg(svg: string): string {
	const { document, root } = parseSvg(svg);
	const letters: Letters = new Map();
	outlineWithin(root, initialStyle, letters);
	if (letters.size > 0) define(letters, root);
	return new XMLSerializer().serializeToString(document);
}

/** Ids of outlines by their paths. */
type Letters = Map<string, string>;

function outlineWithin(element: Element, parent: Style, letters: Letters): void {
	const style = readStyle(element, parent);
	if (element.localName === 'text') outlineText(element, style, letters);
	else if (elementPath(element) !== null) splitHalo(element, style);
	else for (const child of childElements(element)) outlineWithin(child, style, letters);
	for (const name of textOnly) element.removeAttribute(name);
}

function outlineText(text: Element, style: Style, letters: Letters): void {
	const glyphs = textGlyphs({ ...lineOfText(text), ...style });
	const outlines = elementBeside(text, 'g');
	for (const { name, value } of Array.from(text.attributes))
		if (![...textOnly, ...placing].includes(name)) outlines.setAttribute(name, value);
	for (const { path, x, y } of glyphs) {
		const id = letters.get(path) ?? `letter-${letters.size + 1}`;
		letters.set(path, id);
		const use = elementBeside(text, 'use');
		// programs for print know the older name alone
		use.setAttributeNS(xlink, 'xlink:href', `#${id}`);
		use.setAttribute('x', String(x));
		use.setAttribute('y', String(y));
		outlines.appendChild(use);
	}
	if (glyphs.length > 0) {
		text.parentNode?.insertBefore(outlines, text);
		splitHalo(outlines, style);
	}
	text.parentNode?.removeChild(text);
}

/** Puts outlines among the definitions, before all that is drawn. */
function define(letters: Letters, root: Element): void {
	const definitions = elementBeside(root, 'defs');
	for (const [path, id] of letters) {
		const outline = elementBeside(root, 'path');
		outline.setAttribute('id', id);
		outline.setAttribute('d', path);
		definitions.appendChild(outline);
	}
	root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:xlink', xlink);
	root.insertBefore(definitions, childElements(root).find(isDrawn) ?? null);
}

/** A file begins with what tells of it. */
function isDrawn({ localName }: Element): boolean {
	return !['title', 'desc', 'metadata'].includes(localName ?? '');
}

function elementBeside(element: Element, name: string): Element {
	const made = element.ownerDocument?.createElementNS(element.namespaceURI, name);
	if (!made) throw new Error('an element stands in no document');
	return made;
}

/** Draws a line that lies under its fill as an element of its own. */
function splitHalo(shape: Element, { stroke, fill, isStrokeFirst }: Style): void {
	if (!isStrokeFirst || !stroke || !fill) return;
	const halo = shape.cloneNode(shape.localName === 'g') as Element;
	halo.setAttribute('fill', 'none');
	shape.setAttribute('stroke', 'none');
	for (const name of textOnly) halo.removeAttribute(name);
	shape.parentNode?.insertBefore(halo, shape);
}
