import { panelTitle } from '#lib/charts/panels/panel-title.ts';
import type { Panel } from '#lib/charts/panels/types.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { PanelChoice } from './own-state.ts';

/** Gives the panels that a series of a reader's own file can be laid over: all but those of ranks, which count nothing. */
export function panelChoices(panels: readonly Panel[], locale: Locale): PanelChoice[] {
	return panels
		.filter(({ series }) => !series.isRank)
		.map((panel) => ({
			id: panel.dossier.indicator.id,
			title: panelTitle(panel, locale),
			unit: panel.series.unit,
			kind: panel.series.spec.kind
		}));
}
