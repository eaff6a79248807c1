import type { PlacedGround } from '../axis/types.ts';

/** A value of an own file, laid over a series. */
export interface PlacedOwn {
	x: number;
	y: number;
	/** whether it differs from the published value of its period */
	differs: boolean;
	/** its period and value in words */
	title: string;
}

/** A published series with values of an own file laid over it, in pixels. */
export interface PlacedOverlay extends Pick<
	PlacedGround,
	'plot' | 'size' | 'xTicks' | 'yTicks' | 'zero' | 'unit' | 'timeTitle'
> {
	width: number;
	height: number;
	/** stretches of the published line */
	paths: string[];
	dots: { x: number; y: number; title: string }[];
	own: PlacedOwn[];
}
