import type { Locale } from '#lib/messages/index.ts';
import { panelHeading } from '../panels/panel-title.ts';
import type { Panel } from '../panels/types.ts';
import { ownLook } from './own-look.ts';
import type { OwnPanel } from './own-panels.ts';
import type { OwnLine } from './place-own-lines.ts';

/**
 * Gives the own series that lie over one panel, each with the look it has among all over the chart and, where
 * kinds of period differ, its kind in its name.
 */
export function ownLinesOver(
	{ dossier }: Pick<Panel, 'dossier'>,
	own: readonly OwnPanel[],
	mixed: boolean,
	locale: Locale
): OwnLine[] {
	return own
		.map((panel, place) => ({
			over: panel.over,
			id: panel.dossier.indicator.id,
			name: panelHeading(panel, mixed, locale),
			look: ownLook(place),
			series: panel.series
		}))
		.filter(({ over }) => over === dossier.indicator.id)
		.map(({ id, name, look, series }) => ({ id, name, look, series }));
}
