import { Resvg } from '@resvg/resvg-js';
import { fontFiles, printFamily } from '../font/font-files.ts';
import { sizeOfSvg } from '../svg/svg-size.ts';
import { dropNonXml } from '../xml/clean-text.ts';
import { svgHead } from '../svg/svg-head.ts';
import { specName } from '../svg/svg-metadata.ts';
import { internationalText, physicalSize, withChunks } from './png-chunk.ts';

/** What a PNG of a figure is written with. */
export interface PngOptions {
	/** pixels in an inch */
	dpi: 150 | 300 | 600;
	/** the spec as JSON, for `readPngSpec`; null: none */
	spec: string | null;
}

/**
 * Draws a figure as PNG of its physical size, with title, description and spec in text chunks. The same
 * SVG gives the same bytes. Throws where the SVG is not well-formed or has no size.
 */
export function figurePng(svg: string, { dpi, spec }: PngOptions): Uint8Array {
	const markup = dropNonXml(svg);
	const { title, description } = svgHead(markup);
	const width = Math.round((sizeOfSvg(markup).width / 72) * dpi);
	const picture = new Resvg(markup, {
		// the ground of a figure may end within the last row of pixels
		background: '#ffffff',
		fitTo: { mode: 'width', value: width },
		font: {
			loadSystemFonts: false,
			fontFiles: Object.values(fontFiles),
			defaultFontFamily: printFamily
		}
	}).render();
	return withChunks(picture.asPng(), [
		physicalSize(dpi),
		...(title ? [internationalText('Title', title)] : []),
		...(description ? [internationalText('Description', description)] : []),
		...(spec === null ? [] : [internationalText(specName, spec)])
	]);
}
