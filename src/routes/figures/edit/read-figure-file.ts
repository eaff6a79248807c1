import { readFigureJson } from '#lib/figures/print/figure-json.ts';
import type { FigureSpec } from '#lib/figures/print/figure-spec.ts';
import { readPngSpec } from '#lib/figures/png/read-png-spec.ts';
import { readSvgSpec } from '#lib/figures/svg/read-svg-spec.ts';
import type { Locale } from '#lib/messages/index.ts';

/** Larger files than this hold no figure of ours. */
const most = 40_000_000;

/** Reads the figure that a PNG, SVG or JSON file of ours holds; null where it holds none. */
export async function readFigureFile(file: File, language: Locale): Promise<FigureSpec | null> {
	if (file.size > most) return null;
	const bytes = new Uint8Array(await file.arrayBuffer());
	const text = readPngSpec(bytes) ?? ofText(new TextDecoder().decode(bytes));
	return readFigureJson(text, language).spec;
}

function ofText(text: string): string {
	return readSvgSpec(text) ?? text;
}
