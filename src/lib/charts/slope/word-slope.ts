import type { Period } from '#lib/domain/period.ts';
import { formatChange, formatDifference } from '#lib/format/format-difference.ts';
import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import { isPercent } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { partName } from '../breakdown/place-parts.ts';
import { partsWithout } from '../breakdown/parts-without.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import type { LinePoint } from '../series/types.ts';
import { wordDrawnPoint } from '../series/word-measure.ts';
import { wordRefusal } from '../series/word-refusal.ts';
import type { SlopeEnds } from './choose-ends.ts';
import type { SlopePart } from './slope-parts.ts';

/** How a slope is worded. */
export interface SlopeWording {
	locale: Locale;
	years: YearStyle;
	unit: string;
}

/** The words of a part: its name, each of its values in full, and both as the title of its line. */
export interface SlopeWords {
	name: string;
	from: string;
	to: string;
	line: string;
}

/** Words a part: the later value carries the change from the earlier one, where the two can be compared. */
export function wordSlopePart(
	part: SlopePart,
	{ measure }: Pick<BreakdownSeries, 'measure'>,
	wording: SlopeWording
): SlopeWords {
	const { locale } = wording;
	const word = (point: LinePoint | null): string =>
		point ? wordDrawnPoint(point, measure, wording) : '';
	const name = partName(part.line, locale);
	const change = wordSlopeChange(part, measure.show, wording);
	const from = word(part.from);
	const to = word(part.to) + (change === null ? '' : (locale === 'ja' ? '' : ' ') + change);
	return { name, from, to, line: m.slope_line({ name, from, to }, { locale }) };
}

/**
 * Words the change between two values of one unbroken run: in per cent, of percentages in points; null
 * where they cannot be compared, the base is below ten, or a change of what is drawn says nothing.
 */
function wordSlopeChange(
	part: SlopePart,
	show: BreakdownSeries['measure']['show'],
	wording: SlopeWording
): string | null {
	const { locale, years } = wording;
	const change = wordChangeBetween(part, show, wording);
	if (change === null || !part.from) return null;
	const since = formatPeriod(part.from.period, { locale, years, length: 'long' });
	return m.slope_change({ from: since, change }, { locale });
}

/** The change itself: +12.3％, −3.0ポイント; null where there is none to tell. */
export function wordChangeBetween(
	{ from, to, join }: SlopePart,
	show: BreakdownSeries['measure']['show'],
	{ locale, unit }: Pick<SlopeWording, 'locale' | 'unit'>
): string | null {
	if (!from || !to || join !== 'joined' || show === 'change' || show === 'rate') return null;
	const quantities = [from, to].map((point) => {
		const { value, qualifier } = show === 'share' ? point : point.observation;
		return { value: value ?? Number.NaN, qualifier };
	});
	const [before, after] = quantities;
	if (!before || !after) return null;
	const inPoints = show === 'share' || isPercent(unit);
	return inPoints
		? formatDifference(before, after, { locale, unit: '%' })
		: formatChange(before, after, { locale });
}

/** Words that a part cannot be compared, with the numbers of the breaks between where they are marked. */
export function wordNotComparable(breaks: readonly string[], locale: Locale): string {
	return breaks.length === 0
		? m.slope_not_comparable({}, { locale })
		: m.slope_not_comparable_by({ breaks: breaks.join(locale === 'ja' ? '、' : ', ') }, { locale });
}

/** A reason and the names of the parts it is of. */
export interface SlopeList {
	head: string;
	names: string[];
}

/** Words which parts have no line for want of values between, and which no value at one of the periods. */
export function wordSlopeLists(
	series: BreakdownSeries,
	parts: readonly SlopePart[],
	ends: SlopeEnds,
	{ locale, years }: SlopeWording
): SlopeList[] {
	const open = parts.filter(
		({ join }) => join === 'apart' || (join === 'bridged' && !series.spec.bridge)
	);
	const missing = (period: Period): SlopeList[] => {
		const name = formatPeriod(period, { locale, years, length: 'long' });
		return partsWithout(series.lines, period).map(({ reason, lines }) => ({
			head:
				reason === null
					? m.slope_no_value({ period: name }, { locale })
					: m.slope_refused({ period: name, reason: wordRefusal(reason, locale) }, { locale }),
			names: lines.map((line) => partName(line, locale))
		}));
	};
	const notJoined = {
		head: m.slope_not_joined({}, { locale }),
		names: open.map(({ line }) => partName(line, locale))
	};
	return [...(open.length > 0 ? [notJoined] : []), ...missing(ends.from), ...missing(ends.to)];
}
