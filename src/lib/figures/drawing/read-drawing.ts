import type { Element } from '@xmldom/xmldom';
import { sizeOfSvg } from '../svg/svg-size.ts';
import { elementPath } from './element-path.ts';
import { lineOfText } from './line-of-text.ts';
import { identity, multiply, parseTransform } from './matrix.ts';
import { childElements, numberOf, parseSvg } from './parse-svg.ts';
import { initialStyle, readStyle } from './read-style.ts';
import type { Drawing, Matrix, Shape, Style, Tile } from './types.ts';
import { viewMatrix } from './view-matrix.ts';

const told = new Set(['title', 'desc', 'metadata', 'defs']);
const groups = new Set(['g', 'a']);

/**
 * Reads an SVG of ours as a list of shapes. Throws, naming it, where the SVG holds an element or an
 * attribute that figures are not drawn with: nothing is left out in silence.
 */
export function readDrawing(svg: string): Drawing {
	const { root } = parseSvg(svg);
	const size = sizeOfSvg(svg);
	const view = viewMatrix(size, root.getAttribute('viewBox'));
	return {
		...size,
		shapes: readChildren(root, view, readStyle(root, initialStyle)),
		tiles: new Map(
			Array.from(root.getElementsByTagName('pattern'), (pattern) => [
				pattern.getAttribute('id') ?? '',
				readTile(pattern)
			])
		)
	};
}

function readChildren(element: Element, matrix: Matrix, style: Style): Shape[] {
	return childElements(element).flatMap((child) => readShapes(child, matrix, style));
}

function readShapes(element: Element, outer: Matrix, parent: Style): Shape[] {
	const name = element.localName ?? '';
	if (told.has(name)) return [];
	const style = readStyle(element, parent);
	const transform = element.getAttribute('transform');
	const matrix = transform === null ? outer : multiply(outer, parseTransform(transform));
	if (groups.has(name)) return readChildren(element, matrix, style);
	if (name === 'text') {
		const line = lineOfText(element);
		return line.text === '' ? [] : [{ kind: 'text', ...line, matrix, style }];
	}
	const path = elementPath(element);
	if (path === null) throw new Error(`figures are not drawn with <${name}>`);
	return path === '' ? [] : [{ kind: 'path', path, matrix, style }];
}

function readTile(pattern: Element): Tile {
	if (
		pattern.getAttribute('patternUnits') !== 'userSpaceOnUse' ||
		['patternTransform', 'viewBox', 'x', 'y'].some((name) => pattern.hasAttribute(name))
	)
		throw new Error('patterns of figures repeat from the origin of user space, unturned');
	return {
		width: numberOf(pattern, 'width', 0),
		height: numberOf(pattern, 'height', 0),
		shapes: readChildren(pattern, identity, initialStyle)
	};
}
