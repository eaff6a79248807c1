import { create, type Font } from 'fontkit';
import { fontBytes } from './font-bytes.ts';
import type { FontWeight } from './font-files.ts';

/** A line of text as SVG sets it. */
export interface TextLine {
	text: string;
	/** of the point that the text is anchored to, on its base line; y grows downwards */
	x: number;
	y: number;
	size: number;
	weight: FontWeight;
	anchor: 'start' | 'middle' | 'end';
}

/** An outline of a character, or of several that stand as one, with the place of its origin. */
export interface PlacedGlyph {
	/** as an SVG path around its own origin; equal for equal letters of one size and weight */
	path: string;
	x: number;
	y: number;
}

const faces = new Map<FontWeight, Font>();

/** Gives the outlines of a line of text as an SVG path in the unit of the line; empty for blank text. */
export function textPath(line: TextLine): string {
	return layOut(line)
		.map(({ x, y, draw }) => draw(x, y))
		.join('');
}

/** Gives the outlines of a line of text letter by letter, in the unit of the line; none for blanks. */
export function textGlyphs(line: TextLine): PlacedGlyph[] {
	return layOut(line)
		.map(({ x, y, draw }) => ({ path: draw(0, 0), x: round(x), y: round(y) }))
		.filter(({ path }) => path !== '');
}

interface Letter {
	x: number;
	y: number;
	/** gives the outline around an origin */
	draw: (x: number, y: number) => string;
}

function layOut({ text, x, y, size, weight, anchor }: TextLine): Letter[] {
	const font = face(weight);
	const { glyphs, positions, advanceWidth } = font.layout(text);
	const scale = size / font.unitsPerEm;
	let pen = x - advanceWidth * scale * { start: 0, middle: 0.5, end: 1 }[anchor];
	return glyphs.map((glyph, i) => {
		const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[i] ?? {};
		const left = pen + xOffset * scale;
		pen += xAdvance * scale;
		return {
			x: left,
			y: y - yOffset * scale,
			draw: (atX, atY) => glyph.path.transform(scale, 0, 0, -scale, atX, atY).toSVG()
		};
	});
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/** Gives the characters of a text that the face has no outlines for, each once, in their order. */
export function lackingCharacters(text: string, weight: FontWeight = 'regular'): string[] {
	const font = face(weight);
	const isShown = (sign: string): boolean =>
		/^[\s\p{Cc}\p{Variation_Selector}]$/u.test(sign) ||
		font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
	return [...new Set(text)].filter((sign) => !isShown(sign));
}

function face(weight: FontWeight): Font {
	const font = faces.get(weight) ?? openFont(weight);
	faces.set(weight, font);
	return font;
}

function openFont(weight: FontWeight): Font {
	const font = create(fontBytes(weight));
	if ('fonts' in font) throw new Error(`the font file of ${weight} is a collection`);
	return font;
}
