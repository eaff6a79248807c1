import type { Dossier } from '#lib/domain/dossier.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { wordNotes } from '../frame/word-notes.ts';
import { chartKey, type KeyEntry } from '../key/chart-key.ts';
import { describeLine } from '../line/describe-line.ts';
import type { LineBox } from '../line/place-line.ts';
import { markMeanings, pointMark } from '../mark/point-mark.ts';
import { comparePanels, isMixed } from './compare-panels.ts';
import type { CompareSpec } from './compare-spec.ts';
import { indexLines, type IndexView } from './index-lines.ts';
import { placeIndex } from './place-index.ts';
import { placePanels } from './place-panels.ts';
import type { Panel, PlacedComparison } from './types.ts';
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
	/** null where the values are shown as they are */
	index: IndexView | null;
	/** whether kinds of period differ */
	mixed: boolean;
	key: KeyEntry[];
	/** what holds of the whole drawing: kinds of period, base */
	notices: string[];
	words: PanelWords[];
	/** the drawing in sentences: its text alternative */
	description: string;
	/** places it; `height` is that of one panel; null where there is nothing to draw */
	place(box: Omit<LineBox, 'locale' | 'years'>): PlacedComparison | null;
}

/** Gives the content of a comparison of dossiers, in their order. */
export function compareContent(
	dossiers: readonly Dossier[],
	spec: CompareSpec,
	locale: Locale
): CompareContent {
	const panels = comparePanels(dossiers, spec);
	const index = spec.view === 'index' ? indexLines(panels, spec) : null;
	const mixed = isMixed(panels);
	const words = index ? wordIndices(index, locale) : wordPanels(panels, locale);
	const join = locale === 'ja' ? '　' : ' ';
	return {
		spec,
		panels,
		index,
		mixed,
		key: index ? indexKey(index, locale) : panelsKey(panels, locale),
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
			return index ? placeIndex(index, full) : placePanels(panels, full);
		}
	};
}

/** Names a series in the language of the reader. */
export function panelTitle({ dossier }: Pick<Panel, 'dossier'>, locale: Locale): string {
	return locale === 'ja' ? dossier.indicator.titleJa : dossier.indicator.titleEn;
}

function wordPanels(panels: readonly Panel[], locale: Locale): PanelWords[] {
	return panels.map((panel) => ({
		id: panel.dossier.indicator.id,
		title: panelTitle(panel, locale),
		description: describeLine(panel.series, locale),
		notes: wordNotes(panel.series, locale)
	}));
}

function wordIndices({ lines }: IndexView, locale: Locale): PanelWords[] {
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

function panelsKey(panels: readonly Panel[], locale: Locale): KeyEntry[] {
	const entries = panels.flatMap(({ series }) => chartKey(series, locale));
	return [...new Map(entries.map((entry) => [entry.text, entry])).values()];
}

function indexKey({ lines }: IndexView, locale: Locale): KeyEntry[] {
	const marks = lines.flatMap(({ runs }) =>
		runs.flat().map(({ point }) => pointMark(point.observation))
	);
	const entries: KeyEntry[] = markMeanings(marks, locale).map((one) => ({ sign: 'mark', ...one }));
	if (lines.some(({ breaks }) => breaks.length > 0))
		entries.push({ sign: 'break-told', text: m.key_break_told({}, { locale }) });
	return entries;
}
