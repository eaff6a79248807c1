import type { Style } from '../drawing/types.ts';
import { pdfNumber } from './pdf-number.ts';

const caps = { butt: 0, round: 1, square: 2 } as const;
const joins = { miter: 0, round: 1, bevel: 2 } as const;
/** SVG cuts mitres at four line widths, PDF would at ten */
const miterLimit = 4;

/** Writes the operators that set width, ends, corners and dashes of lines. */
export function strokeOperators({ strokeWidth, cap, join, dashes }: Style): string {
	return [
		`${pdfNumber(strokeWidth)} w`,
		`${caps[cap]} J`,
		`${joins[join]} j`,
		`${miterLimit} M`,
		`[${dashes.map(pdfNumber).join(' ')}] 0 d`
	].join('\n');
}
