import { theme } from '#lib/charts/theme.ts';
import { palettes } from './palettes.ts';
import type { Palette, PaletteName } from './types.ts';

const roles = Object.keys(palettes.grey) as (keyof Palette)[];

/** Gives what each colour of the theme becomes; throws where two roles of one colour would part. */
export function colorMap(palette: Palette): ReadonlyMap<string, string> {
	const map = new Map<string, string>();
	for (const role of roles) {
		const [from, to] = [[theme[role]].flat(), [palette[role]].flat()];
		from.forEach((color, i) => {
			const painted = to[i] ?? '';
			if ((map.get(color) ?? painted) !== painted)
				throw new Error(`${color} would become ${map.get(color)} and ${painted}`);
			map.set(color, painted);
		});
	}
	return map;
}

const maps = {
	colour: colorMap(palettes.colour),
	grey: colorMap(palettes.grey),
	mono: colorMap(palettes.mono)
} satisfies Record<PaletteName, unknown>;

/** Gives a colour of charts (`#rrggbb`) in a palette; throws, naming it, where charts do not use it. */
export function repaintColor(color: string, palette: PaletteName): string {
	const painted = maps[palette].get(color.toLowerCase());
	if (painted) return painted;
	throw new Error(`charts do not use the colour “${color.slice(0, 60)}”`);
}

// comments and unparsed text are taken whole, so that a tag within them is none
const markup = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[A-Za-z](?:[^>"']|"[^"]*"|'[^']*')*>/g;
const attribute = /(\s)([\w:-]+)(\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;
const painted = new Set(['fill', 'stroke', 'color', 'stop-color', 'flood-color', 'lighting-color']);

/**
 * Gives an SVG of charts in another palette; patterns, dashes and all else stay. Works in the browser.
 * Throws, naming it, where the SVG holds a colour that charts do not use, or a style sheet.
 */
export function repaint(svg: string, palette: PaletteName): string {
	return svg.replace(markup, (tag) => {
		if (tag.startsWith('<!')) return tag;
		if (/^<style\b/.test(tag)) throw new Error('figures are drawn without style sheets');
		return tag.replace(
			attribute,
			(whole, space: string, name: string, equals: string, double?: string, single?: string) => {
				const value = double ?? single ?? '';
				if (name === 'style') throw new Error(`figures are drawn without style=“${value}”`);
				if (!painted.has(name) || value === 'none' || value.startsWith('url(#')) return whole;
				return `${space}${name}${equals}"${repaintColor(value.trim(), palette)}"`;
			}
		);
	});
}
