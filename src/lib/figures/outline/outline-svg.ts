import { XMLSerializer, type Element } from '@xmldom/xmldom';
import { lineOfText } from '../drawing/line-of-text.ts';
import { childElements, parseSvg } from '../drawing/parse-svg.ts';
import { initialStyle, readStyle } from '../drawing/read-style.ts';
import type { Style } from '../drawing/types.ts';
import { textPath } from '../font/text-path.ts';

const textOnly = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order'];
const placing = ['x', 'y', 'dx', 'dy'];

/**
 * Turns the texts of a figure into outlines, for programs without the face: what is seen stays the same,
 * title, description and metadata stay text. A halo becomes a path of its own under its letters, since
 * many programs do not know `paint-order`. Throws where the SVG holds what figures are not drawn with.
 */
export function outlineSvg(svg: string): string {
	const { document, root } = parseSvg(svg);
	outlineWithin(root, initialStyle);
	return new XMLSerializer().serializeToString(document);
}

function outlineWithin(element: Element, parent: Style): void {
	const style = readStyle(element, parent);
	for (const child of childElements(element))
		if (child.localName === 'text') outlineText(child, readStyle(child, style));
		else outlineWithin(child, style);
	for (const name of textOnly) element.removeAttribute(name);
}

function outlineText(text: Element, style: Style): void {
	const line = lineOfText(text);
	const path = textPath({ ...line, ...style });
	const parts = style.stroke && style.isStrokeFirst ? ['halo', 'letters'] : ['both'];
	for (const part of path === '' ? [] : parts) {
		const outlines = text.ownerDocument?.createElementNS(text.namespaceURI, 'path');
		if (!outlines) throw new Error('a text stands in no document');
		for (const { name, value } of Array.from(text.attributes))
			if (![...textOnly, ...placing].includes(name)) outlines.setAttribute(name, value);
		outlines.setAttribute('d', path);
		if (part === 'halo') outlines.setAttribute('fill', 'none');
		if (part === 'letters') outlines.setAttribute('stroke', 'none');
		text.parentNode?.insertBefore(outlines, text);
	}
	text.parentNode?.removeChild(text);
}
