import type { Dossier } from '#lib/domain/dossier.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { wordNotes } from '../frame/word-notes.ts';
import type { KeyEntry } from '../key/chart-key.ts';
import { describeLine } from '../line/describe-line.ts';
import type { LineBox } from '../line/place-line.ts';
import { ownPanels, type OverlaidSeries, type OwnPanel } from '../overlay/own-panels.ts';
import { indexKey, ownKey, panelsKey } from './compare-key.ts';
import type { LinePoint } from '../series/types.ts';
import { comparePanels, isMixed } from './compare-panels.ts';
import type { CompareSpec } from './compare-spec.ts';
import { indexLines, type IndexView } from './index-lines.ts';
import { panelTitle } from './panel-title.ts';
import { placeIndex } from './place-index.ts';
import { placePanels } from './place-panels.ts';
import type { IndexLine, Panel, PlacedComparison } from './types.ts';
import { describeIndex } from './word-index.ts';

/** What is said of one series below the drawing. */
export interface PanelWords {
	/** id of the indicator */
	id: string;
	title: string;
	/** in sentences, from the values that are drawn */
	description: string;
	/** numbered breaks and gaps with their reasons */
	notes: string[];
}

/** Everything a page or a file says of a comparison, from one spec and the dossiers. */
export interface CompareContent {
	spec: CompareSpec;
	panels: Panel[];
	/** series of a reader's own file, laid over panels */
	own: OwnPanel[];
	/** null where the values are shown as they are */
	index: IndexView | null;
	/** the own series as indices, in their order; none where the values are shown as they are */
	ownIndex: IndexLine[];
	/** whether kinds of period differ */
	mixed: boolean;
	key: KeyEntry[];
	/** what holds of the whole drawing: kinds of period, base */
	notices: string[];
	/** of each published series, then of each own one */
	words: PanelWords[];
	/** the drawing in sentences: its text alternative */
	description: string;
	/** places it; `height` is that of one panel; null where there is nothing to draw */
	place(box: Omit<LineBox, 'locale' | 'years'>): PlacedComparison | null;
}

/** A comparison of published series alone, as a page tells it. */
export type ToldComparison = Omit<CompareContent, 'place' | 'own' | 'ownIndex'>;

/**
 * Gives the content of a comparison of dossiers, in their order.
 *
 * @param overlaid series of a reader's own file, laid over the panels that they name; an index of them stands on
 *   the base of the published ones
 */
export function compareContent(
	dossiers: readonly Dossier[],
	spec: CompareSpec,
	locale: Locale,
	overlaid: readonly OverlaidSeries[] = []
): CompareContent {
	const panels = comparePanels(dossiers, spec);
	const own = ownPanels(overlaid, spec, locale);
	const index = spec.view === 'index' ? indexLines(panels, spec) : null;
	const ownIndex = index?.base == null ? [] : indexLines(own, { ...spec, base: index.base }).lines;
	const mixed = isMixed([...panels, ...own]);
	const words = index
		? wordIndices([...index.lines, ...ownIndex], locale)
		: wordPanels([...panels, ...own], locale);
	const join = locale === 'ja' ? '　' : ' ';
	return {
		spec,
		panels,
		own,
		index,
		ownIndex,
		mixed,
		key: [
			...(index ? indexKey(index, locale) : panelsKey(panels, locale)),
			...ownKey(drawnOf(own, index && ownIndex), locale)
		],
		notices: [
			...(mixed ? [m.compare_mixed_notice({}, { locale })] : []),
			...(index ? [wordBase(index, locale)] : [])
		],
		words,
		description: words
			.map(({ title, description }) => m.compare_described({ title, description }, { locale }))
			.join(join),
		place(box) {
			const full = { ...box, locale, years: spec.years };
			return index ? placeIndex(index, full, ownIndex) : placePanels(panels, full, own);
		}
	};
}

/** The own values that are drawn: as they are, or those that have an index. */
function drawnOf(own: readonly Panel[], index: readonly IndexLine[] | null): LinePoint[] {
	if (!index) return own.flatMap(({ series }) => series.points);
	return index.flatMap(({ runs }) => runs.flat().map(({ point }) => point));
}

function wordPanels(panels: readonly Panel[], locale: Locale): PanelWords[] {
	return panels.map((panel) => ({
		id: panel.dossier.indicator.id,
		title: panelTitle(panel, locale),
		description: describeLine(panel.series, locale),
		notes: wordNotes(panel.series, locale)
	}));
}

function wordIndices(lines: readonly IndexLine[], locale: Locale): PanelWords[] {
	return lines.map((line) => ({
		id: line.panel.dossier.indicator.id,
		title: panelTitle(line.panel, locale),
		description: describeIndex(line, locale),
		notes: wordNotes(
			{ spec: line.panel.series.spec, breaks: line.breaks, events: [], gaps: [] },
			locale
		)
	}));
}

function wordBase({ base }: IndexView, locale: Locale): string {
	if (base === null) return m.compare_index_no_common({}, { locale });
	return m.compare_index_rule({ base }, { locale });
}
