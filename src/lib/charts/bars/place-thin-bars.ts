import { m } from '#lib/messages/index.ts';
import { wrapText } from '../label/wrap-text.ts';
import type { LineBox } from '../line/place-line.ts';
import type { PlacedThinBars } from './types.ts';

/** Height of a line of the remark, in type sizes. */
const lineHeight = 1.45;

/**
 * Puts the words below lines that stand where bars would be too thin: thinner than 3 px neither a
 * colour nor a pattern is told apart, while a line of the same values is.
 *
 * @param lines the same values as lines
 */
export function placeThinBars(
	lines: PlacedThinBars['lines'],
	{ locale }: Pick<LineBox, 'locale'>
): PlacedThinBars {
	const { width, height, size, plot, readings } = lines;
	const texts = wrapText(m.bars_too_thin({}, { locale }), width - size, size);
	return {
		form: 'thin-bars',
		width,
		height: Math.ceil(height + size * lineHeight * texts.length + size * 0.3),
		size,
		plot,
		readings,
		lines,
		remark: texts.map((text, i) => ({
			text,
			x: 0,
			y: round(height + size * lineHeight * (i + 0.8))
		}))
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
