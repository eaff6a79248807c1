import { group } from 'd3-array';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m } from '#lib/messages/index.ts';
import type { LineBox } from '../line/place-line.ts';
import { wordPoint } from '../series/word-point.ts';
import type { ReadingPoint } from '../reading/types.ts';
import { wordRefusal } from '../series/word-refusal.ts';
import type { BarsFrame } from './place-bars-frame.ts';
import type { BarRow, BarSetting, PlacedBars } from './types.ts';

/** From the base line to the middle of a sign, in type sizes, and the largest radius of a sign in pixels. */
const distance = 0.6;
const largest = 3.2;

/**
 * Places a sign for every value that the measure refuses, so that it is not taken for a missing one: one
 * for a period all of whose values are refused for one reason, else one in the place of each bar.
 */
export function placeUndrawn(
	setting: BarSetting,
	rows: readonly BarRow[],
	{ placed, slots }: Pick<BarsFrame, 'placed' | 'slots'>,
	{ locale, years }: LineBox
): { signs: PlacedBars['undrawn']; readings: (ReadingPoint & { index: number })[] } {
	const y = round(placed.zero - placed.size * distance);
	const radius = round(Math.min(largest, slots.pitch / 2 - 0.4));
	const refused = rows.flatMap((row, index) => row.refused.map((one) => ({ ...one, index, row })));
	const wording = { locale, years, unit: setting.unit };
	const readings = refused.map(({ period, observation, reason, index, row }) => {
		const { x, width } = slots.of(period, index);
		return {
			index,
			x: round(x + width / 2),
			y,
			title: m
				.bars_undrawn_part(
					{
						name: row.name,
						point: wordPoint(observation, wording),
						reason: wordRefusal(reason, locale)
					},
					{ locale }
				)
				.trim()
		};
	});
	const signs = [...group(refused, ({ period }) => period)].flatMap(([period, theirs]) => {
		const [only, ...more] = new Set(theirs.map(({ reason }) => reason));
		const isDrawn = rows.some(({ points }) => points.some((p) => p.period.id === period.id));
		const own = readings.filter((_, i) => refused[i]?.period === period);
		if (isDrawn || more.length > 0 || only === undefined)
			return own.map(({ x, title }) => ({ x, y, radius, title }));
		const slot = slots.group(period);
		const title = m.bars_undrawn(
			{
				period: formatPeriod(period, { locale, years, length: 'long' }),
				reason: wordRefusal(only, locale)
			},
			{ locale }
		);
		return [{ x: round(slot.x + slot.width / 2), y, radius: largest, title }];
	});
	return { signs, readings };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
