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

const faces = new Map<FontWeight, Font>();

/** Gives the outlines of a line of text as an SVG path in the unit of the line; empty for blank text. */
export function textPath({ text, x, y, size, weight, anchor }: TextLine): string {
	const font = face(weight);
	const { glyphs, positions, advanceWidth } = font.layout(text);
	const scale = size / font.unitsPerEm;
	let pen = x - advanceWidth * scale * { start: 0, middle: 0.5, end: 1 }[anchor];
	return glyphs
		.map((glyph, i) => {
			const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[i] ?? {};
			const path = glyph.path
				.transform(scale, 0, 0, -scale, pen + xOffset * scale, y - yOffset * scale)
				.toSVG();
			pen += xAdvance * scale;
			return path;
		})
		.join('');
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
