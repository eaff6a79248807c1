import { render } from 'svelte/server';
import { placeFrame, type FrameWords, type PlacedFrame } from '#lib/charts/frame/place-frame.ts';
import { repaint } from '../palette/repaint.ts';
import { cleanSvg } from '../svg/clean-svg.ts';
import { withMetadata } from '../svg/svg-metadata.ts';
import { figureJson } from './figure-json.ts';
import type { FigureParts, PlacedDrawing } from './figure-parts.ts';
import type { FigureSpec } from './figure-spec.ts';
import { boxOf, millimetresOf, unitsOf, type PrintBox } from './print-spec.ts';
import PrintFile from './PrintFile.svelte';
import { wrapPhrases } from './wrap-phrases.ts';

/** A figure as a picture. */
export interface DrawnFigure {
	svg: string;
	/** millimetres */
	size: { width: number; height: number };
	/** what of the size asked for could not be kept: type is never made smaller to fit */
	misfit: 'wider' | 'higher' | null;
}

/** Type size in units; titles are larger, sources smaller, none under 6 points. */
const size = 12;
/** Between the edges of a figure and what is in it: text around it stands close. */
const margin = 4;
/** Part of the height that a plot has at least where the height is given. */
const leastPlot = 0.45;

/** Draws a figure: frame, drawing, palette, and the spec inside, from which it can be made again. */
export function drawFigure(parts: FigureParts, words: FrameWords, spec: FigureSpec): DrawnFigure {
	const { print } = spec;
	const box = boxOf(print);
	const placed = placeFigure(parts, words, spec, box);
	const { frame, drawing, left } = placed;
	const physical = {
		width: placed.misfit === 'wider' ? millimetresOf(frame.width, box) : box.width,
		height:
			placed.misfit !== null || box.height === null ? millimetresOf(frame.height, box) : box.height
	};
	const { body } = render(PrintFile, {
		props: {
			frame,
			drawing,
			left,
			physical,
			title: words.title,
			description: parts.alt,
			language: print.language
		}
	});
	const svg = repaint(withMetadata(cleanSvg(body), figureJson(spec)), print.palette);
	return {
		svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`,
		size: physical,
		misfit: placed.misfit
	};
}

interface PlacedFigure extends Pick<DrawnFigure, 'misfit'> {
	frame: PlacedFrame;
	drawing: PlacedDrawing;
	left: number;
}

function placeFigure(
	parts: FigureParts,
	words: FrameWords,
	{ print }: FigureSpec,
	box: PrintBox
): PlacedFigure {
	const asked = Math.round(unitsOf(box.width, box) * 100) / 100;
	const height = box.height === null ? null : Math.round(unitsOf(box.height, box) * 100) / 100;
	const wrapTitle = (text: string, width: number, type: number): string[] =>
		wrapPhrases(text, width, type, print.language);
	const frameOf = (width: number, plotHeight: number): PlacedFrame =>
		placeFrame(words, parts.key, { width, plotHeight, size, margin, wrapTitle });
	const taken = height === null ? 0 : frameOf(asked, 0).height;
	const room = height === null ? null : Math.max(height - taken, Math.round(height * leastPlot));
	const drawing = parts.place({ width: asked - 2 * margin, height: room, size });
	const width = Math.max(asked, drawing.width + 2 * margin);
	const frame = frameOf(width, drawing.height);
	const isHigher = height !== null && frame.height > height + 1;
	return {
		frame: height === null || isHigher ? frame : { ...frame, height },
		drawing,
		left: margin + (width - 2 * margin - drawing.width) / 2,
		misfit: width > asked + 1 ? 'wider' : isHigher ? 'higher' : null
	};
}
