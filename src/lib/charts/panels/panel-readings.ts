import { m, type Locale } from '#lib/messages/index.ts';
import type { ReadingSeries } from '../reading/types.ts';
import type { OwnLine } from '../overlay/place-own-lines.ts';
import { panelTitle } from './panel-title.ts';
import type { Panel, PlacedPanels } from './types.ts';

/** Gives the values of a panel in the pixels of the whole drawing, each with the name of its series; own ones last. */
export function panelReadings(
	{ id, y, placed }: PlacedPanels['panels'][number],
	panel: Panel,
	own: readonly OwnLine[],
	locale: Locale
): ReadingSeries[] {
	const title = panelTitle(panel, locale);
	const down = (at: { x: number; y: number }): { x: number; y: number } => ({
		x: at.x,
		y: round(at.y + y)
	});
	const points = (placed?.readings ?? []).flatMap((series) => series.points);
	return [
		{
			id,
			name: title,
			points: points.map((point) => ({
				...down(point),
				title: m.compare_described({ title, description: point.title }, { locale })
			}))
		},
		...(placed?.own ?? []).map((line, i) => ({
			id: line.id,
			name: own[i]?.name ?? '',
			points: line.points.map((point) => ({ ...down(point), title: point.title }))
		}))
	];
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
