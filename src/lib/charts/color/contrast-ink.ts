import { theme } from '../theme.ts';
import { mostLegible } from './contrast.ts';

/** Gives the colour of a text on a coloured ground. */
export function contrastInk(ground: string): string {
	return mostLegible(ground, [theme.ground, theme.ink]);
}
