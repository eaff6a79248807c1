import type { YearStyle } from '#lib/format/format-period.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { PaletteName } from '../palette/types.ts';

/** Sizes of a figure: three widths of an A4 page, a slide, a square, a width of the author's own. */
export const figureSizes = ['full', 'two-thirds', 'half', 'slide', 'square', 'own'] as const;
export type FigureSize = (typeof figureSizes)[number];

/** Colours as on the page; greys with patterns and dashes; tints of one colour with the same. */
export const palettes = ['colour', 'grey', 'mono'] as const satisfies readonly PaletteName[];

/** Ways to write years: 令和5年（2023年）, 令和5年, 2023年, R5年. */
export const yearStyles: readonly YearStyle[] = ['both', 'era', 'western', 'letter'];

/** Millimetres that an own width may have: a narrow column to the short side of A2. */
export const ownWidths = { least: 60, most: 420, usual: 120 } as const;

/** Characters that the words of a figure may have. */
export const longestWords = {
	number: 20,
	title: 200,
	subtitle: 200,
	note: 1000,
	source: 500
} as const;

/** How a chart or a table is printed. */
export interface PrintSpec {
	size: FigureSize;
	/** millimetres; of size `own` alone, else null */
	width: number | null;
	palette: PaletteName;
	language: Locale;
	years: YearStyle;
	/** `図1-1`; empty: none */
	number: string;
	/** words in place of those that follow from the data; empty: those of the data */
	title: string;
	subtitle: string;
	/** the author's own note, which stands before those of the data; empty: none */
	note: string;
	/** in place of the line that names the documents; empty: that of the data */
	source: string;
}

/** What an address or a file may say of print beside the language, under these names. */
export const printNames = [
	'size',
	'width',
	'palette',
	'years',
	'number',
	'title',
	'subtitle',
	'note',
	'source'
] as const satisfies readonly (keyof PrintSpec)[];

/** Gives the print spec that says nothing of its own. */
export function defaultPrint(language: Locale): PrintSpec {
	return {
		size: 'full',
		width: null,
		palette: 'colour',
		language,
		years: 'both',
		number: '',
		title: '',
		subtitle: '',
		note: '',
		source: ''
	};
}

/** The box of a figure in print. */
export interface PrintBox {
	/** millimetres */
	width: number;
	/** millimetres; null: as high as the figure needs */
	height: number | null;
	/** points that a unit of the drawing measures: type and lines keep their size at every width */
	pointsPerUnit: number;
}

/** At 0.6 points a unit, type of 12 units is 7.2 points and the thinnest type (10 units) is 6. */
const page = 0.6;
/** A slide is read from afar. */
const slide = 0.8;

/** Gives the box of a print spec. */
export function boxOf({ size, width }: Pick<PrintSpec, 'size' | 'width'>): PrintBox {
	switch (size) {
		case 'two-thirds':
			return { width: 105, height: null, pointsPerUnit: page };
		case 'half':
			return { width: 78, height: null, pointsPerUnit: page };
		case 'slide':
			return { width: 254, height: 142.875, pointsPerUnit: slide };
		case 'square':
			return { width: 120, height: 120, pointsPerUnit: page };
		case 'own':
			return { width: width ?? ownWidths.usual, height: null, pointsPerUnit: page };
		default:
			return { width: 160, height: null, pointsPerUnit: page };
	}
}

const pointsPerMillimetre = 72 / 25.4;

/** Gives the units of a drawing that a length in millimetres measures. */
export function unitsOf(
	millimetres: number,
	{ pointsPerUnit }: Pick<PrintBox, 'pointsPerUnit'>
): number {
	return (millimetres * pointsPerMillimetre) / pointsPerUnit;
}

/** Gives the millimetres of a length in units of a drawing, to a thousandth. */
export function millimetresOf(
	units: number,
	{ pointsPerUnit }: Pick<PrintBox, 'pointsPerUnit'>
): number {
	return Math.round(((units * pointsPerUnit) / pointsPerMillimetre) * 1000) / 1000;
}
