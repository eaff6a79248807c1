import type { Paint } from './types.ts';

/** Reads a fill or stroke of SVG: `none`, `#rrggbb`, `#rgb` or `url(#id)`; throws for any other. */
export function readPaint(text: string): Paint {
	const paint = text.trim().toLowerCase();
	if (paint === 'none') return null;
	if (/^#[\da-f]{6}$/.test(paint)) return { color: paint };
	if (/^#[\da-f]{3}$/.test(paint)) return { color: paint.replace(/[\da-f]/g, '$&$&') };
	const [, pattern] = /^url\(["']?#([^)"']+)["']?\)$/.exec(text.trim()) ?? [];
	if (pattern !== undefined) return { pattern };
	throw new Error(`figures are not painted with “${text.slice(0, 60)}”`);
}
