import type { Locale } from '#lib/messages/index.ts';
import { placeAcross } from './place-across.ts';
import { placeUpright } from './place-upright.ts';
import type { PlacedPlain, PlainSeries } from './types.ts';

/** Room for a drawing, in pixels; its height follows. */
export interface PlainBox {
	width: number;
	/** type size */
	size: number;
	locale: Locale;
}

/** Places names and numbers: bars that stand along time, or lie one under another. */
export function placePlain(series: PlainSeries, box: PlainBox): PlacedPlain {
	return series.isAlongTime ? placeUpright(series, box) : placeAcross(series, box);
}
