import { theme } from '#lib/charts/theme.ts';
import type { Palette, PaletteName } from './types.ts';

/**
 * Greys with as much room between parts as fits: what bore white texts still bears them, what bore dark
 * ones too (4.5:1), and every part stands off the ground (3:1). Ink is full black, so that small type is
 * not screened.
 */
const grey: Palette = {
	ground: '#ffffff',
	ink: '#000000',
	soft: '#4d4d4d',
	axis: '#767676',
	grid: '#e6e6e6',
	accent: '#5b5b5b',
	series: ['#5b5b5b', '#949494', '#000000', '#767676', '#444444', '#858585'],
	ramp: ['#949494', '#767676', '#5b5b5b', '#343434', '#000000'],
	hatch: '#b3b3b3',
	gapNotHeld: '#f2f2f2',
	gapNotCollected: '#e6e6e6',
	headFill: '#f7f7f7',
	breakLine: '#4d4d4d'
};

/** The accent mixed with white or with black, as light as the greys are; for print in black and one ink. */
const mono: Palette = {
	ground: '#ffffff',
	ink: '#000000',
	soft: '#005565',
	axis: '#307f8e',
	grid: '#dbe9eb',
	accent: '#006173',
	series: ['#006173', '#619da8', '#002228', '#33818f', '#004551', '#4a8f9c'],
	ramp: ['#619da8', '#307f8e', '#006173', '#00414d', '#002228'],
	hatch: '#90bac2',
	gapNotHeld: '#edf4f5',
	gapNotCollected: '#dbe9eb',
	headFill: '#f2f7f8',
	breakLine: '#005565'
};

/** The palettes by their names. */
export const palettes: Readonly<Record<PaletteName, Palette>> = { colour: theme, grey, mono };
