import type { Element } from '@xmldom/xmldom';
import { numberOf } from './parse-svg.ts';

type Outline = (length: (name: string) => number, element: Element) => string;

const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
	rx > 0 && ry > 0
		? `M${cx - rx},${cy}a${rx},${ry} 0 1 0 ${2 * rx},0a${rx},${ry} 0 1 0 ${-2 * rx},0Z`
		: '';

const points = (element: Element): string => (element.getAttribute('points') ?? '').trim();

const outlines: Record<string, Outline> = {
	path: (_, element) => element.getAttribute('d') ?? '',
	rect: (length, element) => {
		if (element.hasAttribute('rx') || element.hasAttribute('ry'))
			throw new Error('figures are not drawn with round corners of <rect>');
		const [width, height] = [length('width'), length('height')];
		return width > 0 && height > 0
			? `M${length('x')},${length('y')}h${width}v${height}h${-width}Z`
			: '';
	},
	circle: (length) => ellipse(length('cx'), length('cy'), length('r'), length('r')),
	ellipse: (length) => ellipse(length('cx'), length('cy'), length('rx'), length('ry')),
	line: (length) => `M${length('x1')},${length('y1')}L${length('x2')},${length('y2')}`,
	polyline: (_, element) => (points(element) ? `M${points(element)}` : ''),
	polygon: (_, element) => (points(element) ? `M${points(element)}Z` : '')
};

/**
 * Gives the outlines of a basic shape as an SVG path, empty where it has no extent; null where the element
 * is no basic shape.
 */
export function elementPath(element: Element): string | null {
	const outline = outlines[element.localName ?? ''];
	return outline ? outline((name) => numberOf(element, name, 0), element) : null;
}
