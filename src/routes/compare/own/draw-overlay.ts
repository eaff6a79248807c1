import { compareContent } from '#lib/charts/panels/compare-content.ts';
import type { OwnSeries } from '#lib/domain/own-series.ts';
import { compareBoxes } from '../compare-boxes.ts';
import { layOver } from './lay-over.ts';
import { ownRemarks } from './own-remarks.ts';
import { ownTable } from './own-table.ts';
import type { DrawnOverlay, OverlayData } from './own-state.ts';

/** Draws the chart of the page anew with series of a reader's own file over it; null where none is. */
export function drawOverlay(
	data: Pick<OverlayData, 'dossiers' | 'spec' | 'choices' | 'notices' | 'locale'>,
	file: string,
	series: readonly OwnSeries[],
	over: Readonly<Record<string, string>>
): DrawnOverlay | null {
	const { dossiers, spec, choices, locale } = data;
	const laid = layOver(series, over, choices);
	if (laid.length === 0) return null;
	const content = compareContent(dossiers, spec, locale, laid);
	const boxes = compareBoxes(content.index !== null);
	const wide = content.place(boxes.wide);
	if (!wide) return null;
	const ids = new Set(laid.map(({ id }) => id));
	return {
		file,
		placed: { wide, narrow: content.place(boxes.narrow) },
		description: content.description,
		key: content.key,
		notices: content.notices.filter((notice) => !data.notices.includes(notice)),
		words: content.words
			.filter(({ id }) => ids.has(id))
			.map(({ id, title, description }) => ({ id, title, description })),
		table: ownTable(content, locale),
		remarks: Object.fromEntries(
			series.flatMap((one) => {
				const panel = choices.find(({ id }) => id === over[one.id]);
				return panel ? [[one.id, ownRemarks(one, panel, content, locale)]] : [];
			})
		)
	};
}
