import type { Matrix, Style } from '../drawing/types.ts';
import { pathOperators } from './path-operators.ts';
import { pdfNumber } from './pdf-number.ts';
import { strokeOperators } from './stroke-operators.ts';

/** Writes the operator that sets a colour (`#rrggbb`) for areas or lines. */
export type SetColor = (color: string, use: 'fill' | 'stroke') => string;

/** Writes the operator that leads from the user space of a shape to the outer one. */
export function concatMatrix(matrix: Matrix): string {
	return `${matrix.map(pdfNumber).join(' ')} cm`;
}

/** Writes the operators that fill outlines, as `pathOperators` gives them, with a colour; nothing for none. */
export function fillOutlines(outlines: string, { fill }: Style, setColor: SetColor): string {
	return fill && 'color' in fill ? [setColor(fill.color, 'fill'), outlines, 'f'].join('\n') : '';
}

/** Writes the operators that draw the line of outlines; nothing where they have none. */
export function strokeOutlines(outlines: string, style: Style, setColor: SetColor): string {
	const { stroke, strokeWidth } = style;
	if (!stroke || !('color' in stroke) || strokeWidth <= 0) return '';
	return [setColor(stroke.color, 'stroke'), strokeOperators(style), outlines, 'S'].join('\n');
}

/** Writes the operators that paint a path in its own user space, with another fill than its colour if said. */
export function paintPath(path: string, style: Style, setColor: SetColor, fill?: string): string {
	const outlines = pathOperators(path);
	return inOrder(
		style,
		fill ?? fillOutlines(outlines, style, setColor),
		strokeOutlines(outlines, style, setColor)
	);
}

/** Joins the operators of a fill and of a line in the order of painting. */
export function inOrder({ isStrokeFirst }: Style, fill: string, stroke: string): string {
	return (isStrokeFirst ? [stroke, fill] : [fill, stroke]).filter(Boolean).join('\n');
}
