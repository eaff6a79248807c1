import { firstDayOf } from '#lib/domain/publication.ts';
import type { Locale } from '#lib/messages/index.ts';
import { shareRows } from '../label/share-rows.ts';
import type { LineBreak, LineEvent } from '../series/types.ts';
import type { TimeAxis } from './place-time-axis.ts';
import type { PlacedGround } from './types.ts';

/** From the top to the middle of the first row of signs, below the unit, and to a plot without any. */
const headRoom = 2.2;
export const plotHead = 2.3;

/** Height of a row of signs and room of a sign, in type sizes. */
export const signRow = 1.45;
export const signWidth = 1.35;

/** The signs above a plot, and how many rows they take. */
export interface PlacedSigns extends Pick<PlacedGround, 'breaks' | 'events'> {
	rows: number;
}

/** Breaks stand at the first period they touch, events at their day; those that would touch share out rows. */
export function placeSigns(
	series: { breaks: readonly LineBreak[]; events: readonly LineEvent[] },
	time: Pick<TimeAxis, 'start' | 'day'>,
	{ size, locale }: { size: number; locale: Locale }
): PlacedSigns {
	const ja = locale === 'ja';
	const breaks = series.breaks.map(({ label, item, before }) => ({
		x: round(time.start(before)),
		label,
		cuts: item.force === 'refuse',
		title: ja ? item.noteJa : item.noteEn
	}));
	const events = series.events.map(({ label, item }) => ({
		x: round(time.day(firstDayOf(item.date))),
		label,
		title: ja ? item.titleJa : item.titleEn
	}));
	const rows = shareRows(
		[...breaks, ...events].map(({ x }) => x),
		size * signWidth
	);
	const y = (index: number): number => round(size * (headRoom + (rows[index] ?? 0) * signRow));
	return {
		breaks: breaks.map((sign, i) => ({ ...sign, y: y(i) })),
		events: events.map((sign, i) => ({ ...sign, y: y(breaks.length + i) })),
		rows: Math.max(0, ...rows.map((row) => row + 1))
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
