import { unescapeXml } from './escape-xml.ts';
import { isJson } from './is-json.ts';
import { specName } from './svg-metadata.ts';

const isOurs = new RegExp(`\\sid\\s*=\\s*(["'])${specName}\\1`);

/**
 * Reads the spec (JSON) out of an SVG of ours, also after another program saved it; null where it has
 * none or a damaged one. Works in the browser and throws for no input.
 */
export function readSvgSpec(svg: string): string | null {
	let at = svg.indexOf('<metadata');
	while (at >= 0) {
		const open = svg.indexOf('>', at);
		const close = svg.indexOf('</metadata', open);
		if (open < 0 || close < 0) return null;
		if (isOurs.test(svg.slice(at, open))) {
			const spec = unescapeXml(svg.slice(open + 1, close))?.trim() ?? '';
			return isJson(spec) ? spec : null;
		}
		at = svg.indexOf('<metadata', close);
	}
	return null;
}
