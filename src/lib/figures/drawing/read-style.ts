import type { Element } from '@xmldom/xmldom';
import { numberOf } from './parse-svg.ts';
import { readPaint } from './read-paint.ts';
import type { Style } from './types.ts';

/** What SVG paints with where nothing is said. */
export const initialStyle: Style = {
	fill: { color: '#000000' },
	stroke: null,
	strokeWidth: 1,
	dashes: [],
	cap: 'butt',
	join: 'miter',
	isStrokeFirst: false,
	size: 16,
	weight: 'regular',
	anchor: 'start'
};

const refused = [
	'style',
	'class',
	'opacity',
	'fill-opacity',
	'stroke-opacity',
	'clip-path',
	'mask'
];

/** Gives the style of an element within that of its parent; throws for what figures are not drawn with. */
export function readStyle(element: Element, parent: Style): Style {
	const unknown = refused.find((name) => element.hasAttribute(name));
	if (unknown) throw new Error(`figures are not drawn with ${unknown} (<${element.localName}>)`);
	const said = <T>(name: string, read: (text: string) => T, inherited: T): T => {
		const text = element.getAttribute(name);
		return text === null ? inherited : read(text);
	};
	return {
		fill: said('fill', readPaint, parent.fill),
		stroke: said('stroke', readPaint, parent.stroke),
		strokeWidth: numberOf(element, 'stroke-width', parent.strokeWidth),
		dashes: said('stroke-dasharray', readDashes, parent.dashes),
		cap: said('stroke-linecap', oneOf(['butt', 'round', 'square']), parent.cap),
		join: said('stroke-linejoin', oneOf(['miter', 'round', 'bevel']), parent.join),
		isStrokeFirst: said('paint-order', startsWithStroke, parent.isStrokeFirst),
		size: numberOf(element, 'font-size', parent.size),
		weight: said('font-weight', readWeight, parent.weight),
		anchor: said('text-anchor', oneOf(['start', 'middle', 'end']), parent.anchor)
	};
}

function readDashes(text: string): number[] {
	if (text.trim() === 'none') return [];
	const dashes = text
		.split(/[\s,]+/)
		.filter(Boolean)
		.map(Number);
	if (!dashes.every((dash) => dash >= 0)) throw new Error(`no lengths of dashes: “${text}”`);
	// a row of nothing but zeros is a solid line
	return dashes.some((dash) => dash > 0) ? dashes : [];
}

function oneOf<T extends string>(known: readonly T[]): (text: string) => T {
	return (text) => {
		const found = known.find((one) => one === text.trim());
		if (found) return found;
		throw new Error(`“${text.slice(0, 40)}” is none of ${known.join(', ')}`);
	};
}

function startsWithStroke(text: string): boolean {
	return text.trim().startsWith('stroke');
}

function readWeight(text: string): Style['weight'] {
	return text.trim() === 'bold' || Number(text) >= 600 ? 'bold' : 'regular';
}
