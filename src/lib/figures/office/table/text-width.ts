import { estimateWidth } from '#lib/charts/label/estimate-width.ts';

const wide = '[\\u3040-\\u30ff\\u3400-\\u9fff]';
const narrow = '[0-9A-Za-z]';
const meetings = new RegExp(`(?<=${wide})(?=${narrow})|(?<=${narrow})(?=${wide})`, 'g');

/**
 * Estimates the width of a text as office programs set it: they put a quarter of an em between Japanese
 * and Latin characters. Errs on the wide side.
 *
 * @param size type size, in the unit of the result
 */
export function textWidth(text: string, size: number, isBold = false): number {
	const between = text.match(meetings)?.length ?? 0;
	return (estimateWidth(text, size) + 0.25 * size * between) * (isBold ? 1.06 : 1);
}
