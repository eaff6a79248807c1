import { m } from '#lib/messages/index.ts';
import type { TimeAxis } from '../axis/place-time-axis.ts';
import type { ValueAxis } from '../axis/place-value-axis.ts';
import type { PlacedPartLines } from '../breakdown/types.ts';
import { pointMark } from '../mark/point-mark.ts';
import { ownLook } from '../overlay/own-look.ts';
import { ownMark } from '../overlay/own-mark.ts';
import { wordOwnPoint } from '../overlay/word-own.ts';
import { wordPoint, type Wording } from '../series/word-point.ts';
import { theme } from '../theme.ts';
import { panelTitle } from './panel-title.ts';
import type { IndexLine } from './types.ts';
import { wordIndex } from './word-index.ts';

/** An index that is drawn, and how. */
export interface DrawnIndex {
	line: IndexLine;
	/** whether it is of a reader's own file */
	isOwn: boolean;
	color: string;
	dash: string;
}

/** @param place of the line among those published, or among the own ones */
export function lookOfIndex(place: number, isOwn: boolean): Pick<DrawnIndex, 'color' | 'dash'> {
	if (isOwn) return ownLook(place);
	return {
		color: theme.series[place % theme.series.length] ?? theme.accent,
		dash: theme.dashes[place % theme.dashes.length] ?? ''
	};
}

/** Places the points of an index, run by run. */
export function indexedPoints(
	{ line: { panel, runs }, isOwn }: DrawnIndex,
	{ time, value }: { time: TimeAxis; value: ValueAxis },
	{ locale, years }: Omit<Wording, 'unit'>
): PlacedPartLines['lines'][number]['points'][] {
	const { unit } = panel.series;
	const title = panelTitle(panel, locale);
	return runs.map((run) =>
		run.map((indexed) => {
			const { point } = indexed;
			const mark = pointMark(point.observation);
			const words = isOwn
				? wordOwnPoint(point, { locale, years, unit })
				: wordPoint(point.observation, { locale, years, unit });
			return {
				id: point.observation.id,
				x: round(time.middle(point.period)),
				y: round(value.scale(indexed.index)),
				mark: isOwn ? ownMark(mark) : mark,
				title: m.compare_index_point(
					{ title, index: wordIndex(indexed, locale), value: words },
					{ locale }
				)
			};
		})
	);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
