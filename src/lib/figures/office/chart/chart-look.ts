import { theme } from '#lib/charts/theme.ts';
import { xml, type Xml } from '../../xml/write-xml.ts';

/** dashes of lines by the place of their series, the nearest of the format to `theme.dashes` */
export const dashes = ['solid', 'dash', 'sysDot', 'dashDot', 'lgDash', 'lgDashDotDot'] as const;
/** patterns of bars by place, the nearest of the format to the motifs of our charts; the first is plain */
export const patterns = [null, 'ltUpDiag', 'pct25', 'narHorz', 'wdDnDiag', 'diagCross'] as const;
const symbols = ['circle', 'square', 'triangle', 'diamond', 'circle', 'square'] as const;
const emuPerPoint = 12_700;

/** What a series is drawn with. */
export interface SeriesLook {
	/** `#rrggbb` */
	color: string;
	place: number;
}

/** Gives the line of a series (`c:spPr`). */
export function lineLook({ color, place }: SeriesLook): Xml {
	return xml(
		'c:spPr',
		{},
		xml(
			'a:ln',
			{ w: 2 * emuPerPoint, cap: 'flat' },
			solid(color),
			xml('a:prstDash', { val: at(dashes, place) }),
			xml('a:round', {})
		)
	);
}

/** Gives the points on a line (`c:marker`): a shape by place, hollow from the fifth on. */
export function markerLook({ color, place }: SeriesLook, size: number): Xml {
	return xml(
		'c:marker',
		{},
		xml('c:symbol', { val: at(symbols, place) }),
		xml('c:size', { val: size }),
		xml(
			'c:spPr',
			{},
			solid(place % symbols.length < 4 ? color : theme.ground),
			xml('a:ln', { w: emuPerPoint }, solid(color))
		)
	);
}

/** Gives the bars of a series (`c:spPr`): its colour, or a pattern of it by place. */
export function barLook({ color, place }: SeriesLook, isPatterned: boolean): Xml {
	const pattern = isPatterned ? at(patterns, place) : null;
	if (pattern === null)
		return xml('c:spPr', {}, solid(color), xml('a:ln', { w: 6350 }, solid(theme.ground)));
	return xml(
		'c:spPr',
		{},
		xml(
			'a:pattFill',
			{ prst: pattern },
			xml('a:fgClr', {}, rgb(theme.ground)),
			xml('a:bgClr', {}, rgb(color))
		),
		xml('a:ln', { w: 6350 }, solid(color))
	);
}

/** Gives a thin line in a colour (`c:spPr`). */
export function ruleLook(color: string): Xml {
	return xml('c:spPr', {}, xml('a:ln', { w: 9525 }, solid(color)));
}

/** Gives a fill of one colour. */
export function solid(color: string): Xml {
	return xml('a:solidFill', {}, rgb(color));
}

/**
 * Tells whether bars need patterns: where a colour is a grey, or two are of one hue, as in palettes for
 * print in one ink.
 */
export function needPatterns(colors: readonly string[]): boolean {
	const hues = [...new Set(colors)].map(hueOf);
	return hues.some(
		(hue, i) =>
			hue === null ||
			hues.slice(i + 1).some((other) => other !== null && Math.abs(hue - other) < 10)
	);
}

/** Degrees; null for a grey. */
function hueOf(color: string): number | null {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(color.slice(i, i + 2), 16));
	const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
	const range = most - least;
	if (range < 12) return null;
	if (most === r) return (60 * ((g - b) / range) + 360) % 360;
	return most === g ? 60 * ((b - r) / range) + 120 : 60 * ((r - g) / range) + 240;
}

function rgb(color: string): Xml {
	if (!/^#[0-9a-f]{6}$/i.test(color)) throw new RangeError(`not a colour: ${color}`);
	return xml('a:srgbClr', { val: color.slice(1).toUpperCase() });
}

function at<T>(list: readonly T[], place: number): T {
	return list[place % list.length] as T;
}
