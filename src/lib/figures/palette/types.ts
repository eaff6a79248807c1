import type { theme } from '#lib/charts/theme.ts';

/** The palettes of print: as on the screen, greys alone, or tints and shades of the one accent with black. */
export type PaletteName = 'colour' | 'grey' | 'mono';

type ColorRole = Exclude<
	keyof typeof theme,
	'dashes' | 'fontFamily' | 'lineWidth' | 'bridgeWidth' | 'pointRadius'
>;

type Painted<T> = T extends readonly string[] ? { readonly [At in keyof T]: string } : string;

/** A colour (`#rrggbb`) for every role that the theme of charts gives a colour to, in its order. */
export type Palette = { readonly [Role in ColorRole]: Painted<(typeof theme)[Role]> };
