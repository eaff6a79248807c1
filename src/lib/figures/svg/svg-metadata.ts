import { escapeXml } from './escape-xml.ts';
import { svgHead } from './svg-head.ts';

/** Id of the `<metadata>` and keyword of the text chunk that hold the spec of a figure. */
export const specName = 'mimamori-figure';

/**
 * Writes the spec of a figure (JSON) into its SVG, behind title and description, from where `readSvgSpec`
 * reads it. Throws where the spec is not JSON or the picture no SVG.
 */
export function withMetadata(svg: string, spec: string): string {
	// parsed and written again: characters that XML does not allow, or reads as ends of lines, become escapes
	const json = JSON.stringify(JSON.parse(spec)).replace(
		/[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
	const { end } = svgHead(svg);
	const metadata = `\n<metadata id="${specName}">${escapeXml(json)}</metadata>`;
	return svg.slice(0, end) + metadata + svg.slice(end);
}
