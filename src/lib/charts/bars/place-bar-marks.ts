import { group } from 'd3-array';
import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import type { Locale } from '#lib/messages/index.ts';
import { markPitch, type BarSlots } from '../axis/bar-slots.ts';
import { leastDirect } from '../mark/least-direct.ts';
import { wordMark } from '../mark/point-mark.ts';
import { theme } from '../theme.ts';
import { endOf, type DrawnBar } from './drawn-bar.ts';
import type { PlacedBars } from './types.ts';

/** From the end of a bar to the middle of its mark, in type sizes. */
const distance = 0.7;

/** The largest radius of a mark, and what it needs beside it, in pixels. */
const largest = 2.8;
const beside = 1.7;

/**
 * Places who reports beyond the end of each bar. Marks of bars side by side that would touch give way to
 * one for the period: the least direct source among them.
 */
export function placeBarMarks(
	drawn: readonly DrawnBar[],
	slots: BarSlots,
	{ size, locale, years }: { size: number; locale: Locale; years: YearStyle }
): PlacedBars['marks'] {
	if (slots.pitch >= markPitch)
		return drawn.map((one) => ({
			x: round(one.bar.x + one.bar.width / 2),
			y: round(endOf(one) + (one.isBelow ? size : -size) * distance),
			mark: one.mark,
			radius: largest,
			color: one.bar.color,
			title: one.bar.title
		}));
	return [...group(drawn, ({ point }) => point.period)].map(([period, theirs]) => {
		const mark = leastDirect(theirs.map(({ point }) => point.observation));
		const slot = slots.group(period);
		const upward = theirs.filter(({ isBelow }) => !isBelow);
		const y =
			upward.length > 0
				? Math.min(...upward.map(endOf)) - size * distance
				: Math.max(...theirs.map(endOf)) + size * distance;
		return {
			x: round(slot.x + slot.width / 2),
			y: round(y),
			mark,
			radius: round(Math.min(largest, (slot.width - beside) / 2)),
			color: theme.soft,
			title: `${formatPeriod(period, { locale, years, length: 'long' })} ${wordMark(mark, locale)}`
		};
	});
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
