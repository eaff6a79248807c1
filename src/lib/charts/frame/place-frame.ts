import type { KeyEntry } from '../key/chart-key.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';

/** The words around a chart in a file that must explain itself alone. */
export interface FrameWords {
	title: string;
	/** what the values are: unit, area, kind of period */
	subtitle: string;
	/** one note each: breaks, events, gaps */
	notes: string[];
	/** documents, day, data version, address */
	sources: string[];
}

/** A line of text with its place in pixels. */
export interface PlacedText {
	x: number;
	y: number;
	size: number;
	weight: 400 | 700;
	text: string;
}

/** A key entry with its place in pixels. */
export interface PlacedKeyEntry {
	entry: KeyEntry;
	x: number;
	y: number;
}

/** The frame of a chart file in pixels: texts and key around a plot that begins at `plotTop`. */
export interface PlacedFrame {
	width: number;
	height: number;
	plotTop: number;
	texts: PlacedText[];
	key: PlacedKeyEntry[];
}

/** The box of a frame in pixels, and how its texts are set. */
export interface FrameBox {
	width: number;
	plotHeight: number;
	/** type size */
	size: number;
	/** between the edges and the texts */
	margin?: number;
	/** breaks the title into lines of at most a width */
	wrapTitle?: (text: string, width: number, size: number) => string[];
}

const signWidth = 28;

/** Stacks title, plot, key, notes and sources; long texts wrap, so nothing overlaps or is cut. */
export function placeFrame(
	words: FrameWords,
	key: readonly KeyEntry[],
	{ width, plotHeight, size, margin = 16, wrapTitle = wrapText }: FrameBox
): PlacedFrame {
	const inner = width - 2 * margin;
	const texts: PlacedText[] = [];
	let y = margin;
	const write = (
		text: string,
		textSize: number,
		weight: PlacedText['weight'] = 400,
		wrap = wrapText
	): void => {
		for (const line of wrap(text, inner, textSize)) {
			y += textSize * 1.45;
			texts.push({
				x: margin,
				y: Math.round(y - textSize * 0.3),
				size: textSize,
				weight,
				text: line
			});
		}
	};
	write(words.title, size * 1.45, 700, wrapTitle);
	write(words.subtitle, size);
	y += size * 0.5;
	const plotTop = Math.round(y);
	y += plotHeight + size * 0.5;
	const placedKey = placeKey(key, { y, inner, size, margin });
	y = placedKey.at(-1)?.y ?? y;
	y += placedKey.length > 0 ? size : 0;
	for (const note of words.notes) write(note, size * 0.92);
	if (words.notes.length > 0) y += size * 0.3;
	for (const source of words.sources) write(source, size * 0.85);
	return { width, height: Math.ceil(y + margin), plotTop, texts, key: placedKey };
}

function placeKey(
	key: readonly KeyEntry[],
	{ y, inner, size, margin }: { y: number; inner: number; size: number; margin: number }
): PlacedKeyEntry[] {
	let x = 0;
	let row = y + size;
	return key.map((entry) => {
		const width = signWidth + estimateWidth(entry.text, size * 0.92) + size;
		if (x > 0 && x + width > inner) {
			x = 0;
			row += size * 1.7;
		}
		const placed = { entry, x: margin + x, y: Math.round(row) };
		x += width;
		return placed;
	});
}
