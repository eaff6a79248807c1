import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { LineGap } from '../series/types.ts';
import type { TimeAxis } from './place-time-axis.ts';
import type { PlacedGround } from './types.ts';

/** Places stretches without values as bands, apart by whether a document is missing here or no figure exists. */
export function placeGapBands(
	gaps: readonly LineGap[],
	time: TimeAxis,
	{ locale, years }: { locale: Locale; years: YearStyle }
): PlacedGround['gaps'] {
	const label = (id: string): string => formatPeriod(id, { locale, years, length: 'long' });
	return gaps.map(({ from, to, gap }) => {
		const x = round(time.start(from));
		const span = from.id === to.id ? label(from.id) : `${label(from.id)} – ${label(to.id)}`;
		const reason = locale === 'ja' ? gap?.noteJa : gap?.noteEn;
		return {
			x,
			width: round(time.end(to) - x),
			held: gap?.reason === 'not-held-here' || gap === null,
			title: reason ? `${span}: ${reason}` : span
		};
	});
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
