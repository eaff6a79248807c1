import { neighbourPeriod } from '#lib/domain/neighbour-period.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { cutIntoSegments, slotsOf, type DatedBreak } from '#lib/domain/segment.ts';
import { formatChange, formatDifference } from '#lib/format/format-difference.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { NationalTotal } from '#lib/domain/national-total.ts';

/** What a tile says of the newest value beside the one before it. */
export type TileChange =
	| { kind: 'change'; period: string; difference: string; rate: string }
	| { kind: 'break' }
	| { kind: 'hole' }
	| { kind: 'none' };

/** Compares the last two values of a tile, in one unbroken stretch or not at all. */
export function tileChange(
	points: readonly NationalTotal[],
	breaks: readonly DatedBreak[],
	locale: Locale
): TileChange {
	const dated = points.flatMap((point) => {
		const period = parsePeriod(point.period);
		return period && point.value !== null ? [{ ...point, value: point.value, period }] : [];
	});
	const segment = cutIntoSegments(dated, breaks).at(-1) ?? [];
	const [before, last] = segment.slice(-2);
	if (!before || !last) return { kind: whyAlone(dated) };
	const difference = formatDifference(before, last, { locale });
	if (difference === null) return { kind: 'none' };
	return {
		kind: 'change',
		period: before.period.id,
		difference,
		rate: formatChange(before, last, { locale }) ?? ''
	};
}

/** Why the last value has none to compare with: the period before has no value, or a break refuses it. */
function whyAlone(dated: readonly { period: Period }[]): 'break' | 'hole' | 'none' {
	const last = dated.at(-1);
	if (!last || dated.length === 1) return 'none';
	const neighbour = neighbourPeriod(last.period, slotsOf(dated));
	return dated.some(({ period }) => period.id === neighbour) ? 'break' : 'hole';
}
