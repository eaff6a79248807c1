import { unescapeXml } from './escape-xml.ts';

/** What stands at the head of an SVG file of ours. */
export interface SvgHead {
	/** the `<title>` and `<desc>` of the whole picture; empty where there is none */
	title: string;
	description: string;
	/** place in the markup behind them, where `<metadata>` goes */
	end: number;
}

const root = /<svg\b(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*>/;

/** Reads title and description of the whole picture, not those of its marks; throws where it is no SVG. */
export function svgHead(svg: string): SvgHead {
	const opening = root.exec(svg);
	if (!opening) throw new Error('the figure is no SVG: it has no <svg> with content');
	const afterRoot = opening.index + opening[0].length;
	const title = element('title', svg, afterRoot);
	const description = element('desc', svg, title.end);
	return { title: title.text, description: description.text, end: description.end };
}

function element(name: string, svg: string, from: number): { text: string; end: number } {
	const pattern = new RegExp(`\\s*<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, 'y');
	pattern.lastIndex = from;
	const found = pattern.exec(svg);
	return found
		? { text: unescapeXml(found[1] ?? '') ?? '', end: pattern.lastIndex }
		: { text: '', end: from };
}
