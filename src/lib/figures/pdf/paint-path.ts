import type { Matrix, Paint, Style } from '../drawing/types.ts';
import { pathOperators } from './path-operators.ts';
import { pdfNumber } from './pdf-number.ts';
import { strokeOperators } from './stroke-operators.ts';

/** Writes the operator that sets a colour or a pattern for areas or lines. */
export type SetPaint = (paint: NonNullable<Paint>, use: 'fill' | 'stroke') => string;

/** Writes the operator that leads from the user space of a shape to the outer one. */
export function concatMatrix(matrix: Matrix): string {
	return `${matrix.map(pdfNumber).join(' ')} cm`;
}

/** Writes the operators that paint a path in its own user space; nothing where it has neither paint. */
export function paintPath(path: string, style: Style, setPaint: SetPaint): string {
	const stroke = style.strokeWidth > 0 ? style.stroke : null;
	const outlines = pathOperators(path);
	const fill = style.fill ? [setPaint(style.fill, 'fill'), outlines, 'f'] : [];
	const line = stroke
		? [setPaint(stroke, 'stroke'), strokeOperators(style), outlines, 'S']
		: [];
	return (style.isStrokeFirst ? [...line, ...fill] : [...fill, ...line]).join('\n');
}
