import { DOMParser, onErrorStopParsing, type Document, type Element } from '@xmldom/xmldom';
import { dropNonXml } from '../xml/clean-text.ts';

/** Reads an SVG as a tree; throws where it is not well-formed or begins with another element. */
export function parseSvg(svg: string): { document: Document; root: Element } {
	const parser = new DOMParser({ onError: onErrorStopParsing });
	const document = parser.parseFromString(dropNonXml(svg), 'image/svg+xml');
	const root = document.documentElement;
	if (root?.localName !== 'svg') throw new Error('the figure is no SVG: it has no <svg>');
	return { document, root };
}

/** Gives the elements that stand directly in one, in their order. */
export function childElements(element: Element): Element[] {
	return Array.from(element.childNodes).filter(
		(node): node is Element => node.nodeType === node.ELEMENT_NODE
	);
}

/** Gives a length in user units; the other value where it is not said; throws for units and percentages. */
export function numberOf(element: Element, name: string, otherwise: number): number {
	const text = element.getAttribute(name);
	if (text === null || text.trim() === '') return otherwise;
	const value = Number(text);
	if (Number.isFinite(value)) return value;
	throw new Error(`${name} of <${element.localName}> is no number: “${text.slice(0, 40)}”`);
}
