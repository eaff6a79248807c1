import type { Period } from '#lib/domain/period.ts';
import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import type { Locale } from '#lib/messages/index.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { linearScale } from './scale.ts';

/** A tick of the time axis. */
export interface TimeTick {
	/** canonical period */
	period: string;
	/** pixels from the left, at the middle of the period */
	x: number;
	label: string;
}

/** The time axis: every period at its true place in time. */
export interface TimeAxis {
	/** pixels of the middle of a period */
	middle(period: Period): number;
	/** pixels of the first day of a period */
	start(period: Period): number;
	/** pixels of the day after its last day */
	end(period: Period): number;
	/** pixels of an ISO day */
	day(isoDay: string): number;
	ticks: TimeTick[];
}

const dayLength = 86_400_000;
const dayNumber = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / dayLength;

/**
 * Places a time axis over periods in time order (at least one).
 *
 * @param box left and right end in pixels, type size of the labels
 */
export function placeTimeAxis(
	periods: readonly [Period, ...Period[]],
	box: { left: number; right: number; size: number; locale: Locale; years: YearStyle }
): TimeAxis {
	const last = periods.at(-1) ?? periods[0];
	const scale = linearScale(
		[dayNumber(periods[0].first), dayNumber(last.last) + 1],
		[box.left, box.right]
	);
	const start = (period: Period): number => scale(dayNumber(period.first));
	const end = (period: Period): number => scale(dayNumber(period.last) + 1);
	const middle = (period: Period): number => (start(period) + end(period)) / 2;
	const style = { locale: box.locale, years: box.years, length: 'short' as const };
	const all = periods.map((p) => ({ period: p.id, x: middle(p), label: formatPeriod(p, style) }));
	return {
		middle,
		start,
		end,
		day: (isoDay) => scale(dayNumber(isoDay)),
		ticks: thinTicks(all, box.size)
	};
}

/** Keeps every n-th label, counted from the last, so that no two touch. */
export function thinTicks(ticks: TimeTick[], size: number): TimeTick[] {
	const widest = Math.max(...ticks.map((tick) => estimateWidth(tick.label, size)));
	const gap = size * 0.6;
	for (let step = 1; step < ticks.length; step += 1) {
		const kept = ticks.filter((_, i) => (ticks.length - 1 - i) % step === 0);
		const clear = kept.every((tick, i) => {
			const next = kept[i + 1];
			return next === undefined || next.x - tick.x >= widest + gap;
		});
		if (clear) return kept;
	}
	return ticks.slice(-1);
}
