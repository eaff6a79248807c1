import { contrast, linearRgb } from '#lib/charts/color/contrast.ts';
import { theme } from '#lib/charts/theme.ts';
import { pdfNumber } from './pdf-number.ts';
import type { PdfColour } from './types.ts';

const operators = {
	rgb: { fill: 'rg', stroke: 'RG' },
	k: { fill: 'g', stroke: 'G' },
	cmyk: { fill: 'k', stroke: 'K' }
} as const;

/**
 * Writes the operator that sets a colour (`#rrggbb`) for areas or lines. In print the ink of texts, and
 * what is darker without a hue, is full black: a screened black would make small type ragged.
 */
export function colorOperator(color: string, use: 'fill' | 'stroke', colour: PdfColour): string {
	return [...components(color, colour).map(pdfNumber), operators[colour][use]].join(' ');
}

function components(color: string, colour: PdfColour): number[] {
	if (colour === 'rgb') return channels(color);
	const gray = isBlack(color) ? 0 : grayOf(color);
	if (colour === 'k') return [gray];
	const [red, green, blue] = channels(color);
	if (red === green && green === blue) return [0, 0, 0, 1 - gray];
	const light = Math.max(red, green, blue);
	return [...[red, green, blue].map((one) => (light - one) / light), 1 - light];
}

function isBlack(color: string): boolean {
	const [red, green, blue] = channels(color);
	return red === green && green === blue && contrast(color, '#000000') <= blackest;
}

const blackest = contrast(theme.ink, '#000000');

/** Gives a grey as light as a colour, 0 to 1 in the steps of the screen (sRGB). */
function grayOf(color: string): number {
	const [red, green, blue] = linearRgb(color);
	const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

function channels(color: string): [number, number, number] {
	const channel = (start: number): number =>
		Number.parseInt(color.slice(start, start + 2), 16) / 255;
	return [channel(1), channel(3), channel(5)];
}
