import type { Locale } from '#lib/messages/index.ts';
import { wordValue } from './word-point.ts';
import { wordDrawnNumber } from './word-measure.ts';
import type { LinePoint, Measure } from './types.ts';

/**
 * Words what is drawn of a value where it stands beside its point and the head of the axis names the unit:
 * 2,580件, +3.5％, 12.3％, 132.1; in English the number with % alone.
 */
export function wordShort(
	point: LinePoint,
	measure: Measure,
	{ locale, unit }: { locale: Locale; unit: string }
): string {
	if (measure.show === 'value') return wordValue(point.observation, { locale, unit });
	const number = wordDrawnNumber(point, measure, locale);
	const inPercent = measure.show === 'share' || (measure.show === 'change' && !measure.inPoints);
	return inPercent ? number + (locale === 'ja' ? '％' : '%') : number;
}
