import type { Element } from '@xmldom/xmldom';
import { childElements, numberOf } from './parse-svg.ts';

/** Gives the line that a `<text>` sets and its place; throws where it holds more than plain text. */
export function lineOfText(element: Element): { text: string; x: number; y: number } {
	const inner = childElements(element).find(({ localName }) => localName !== 'title');
	if (inner) throw new Error(`figures are not set with <${inner.localName}> in <text>`);
	const own = Array.from(element.childNodes)
		.filter(({ nodeType }) => nodeType === element.TEXT_NODE)
		.map(({ nodeValue }) => nodeValue ?? '')
		.join('');
	return {
		// as SVG does where `xml:space` is not said; an ideographic space is kept
		text: own.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, ''),
		x: numberOf(element, 'x', 0) + numberOf(element, 'dx', 0),
		y: numberOf(element, 'y', 0) + numberOf(element, 'dy', 0)
	};
}
