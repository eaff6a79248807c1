import type { CompareContent } from '#lib/charts/panels/compare-content.ts';
import { compareRows, type CompareCell } from '#lib/charts/panels/compare-rows.ts';
import { panelTitle } from '#lib/charts/panels/panel-title.ts';
import type { IndexLine, Panel } from '#lib/charts/panels/types.ts';
import { wordIndex } from '#lib/charts/panels/word-index.ts';
import { wordOwnStatus } from '#lib/charts/overlay/word-own.ts';
import { timeTitle } from '#lib/charts/series/time-title.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { valueMarks } from '#lib/ui/value-marks.ts';
import { wordQuantity } from '#lib/ui/word-quantity.ts';
import type { OwnTableCell, OwnTableWords } from './own-state.ts';

interface Column {
	panel: Panel;
	index: IndexLine | null;
	isOwn: boolean;
}

/** Words own values beside those of the panels they are laid over, from the same values that are drawn. */
export function ownTable(
	content: Pick<CompareContent, 'panels' | 'own' | 'index' | 'ownIndex' | 'spec'>,
	locale: Locale
): OwnTableWords {
	const columns = columnsOf(content);
	const lines = columns.flatMap(({ index }) => index ?? []);
	const index = content.index && { base: content.index.base, lines };
	const years = yearsOf(content);
	const groups = compareRows({ panels: columns.map(({ panel }) => panel), index })
		.map(({ kind, rows }) => ({ kind, rows: rows.filter(({ period }) => years.has(period.year)) }))
		.filter(({ rows }) => rows.length > 0);
	return {
		columns: columns.map(({ panel, isOwn }) => ({ title: panelTitle(panel, locale), isOwn })),
		groups: groups.map(({ kind, rows }) => ({
			title: groups.length > 1 ? timeTitle(kind, locale) : '',
			rows: rows.map(({ period, cells }) => ({
				period: formatPeriod(period, { locale, years: content.spec.years, length: 'long' }),
				cells: cells.flatMap((cell, i) => {
					const column = columns[i];
					return column ? [wordCell(cell, period, column, locale)] : [];
				})
			}))
		}))
	};
}

/** The years that the file says anything of; published values of others stand in the table of the page. */
function yearsOf({ own }: Pick<CompareContent, 'own'>): Set<number | undefined> {
	const periods = own.flatMap(({ dossier }) => dossier.observations.map(({ period }) => period));
	return new Set(periods.map((id) => parsePeriod(id)?.year));
}

/** Each panel that something is laid over, and what is; of indices all, for they share one panel. */
function columnsOf({
	panels,
	own,
	index,
	ownIndex
}: Pick<CompareContent, 'panels' | 'own' | 'index' | 'ownIndex'>): Column[] {
	const ownColumns = own.map((panel, i) => ({
		panel,
		index: ownIndex[i] ?? null,
		isOwn: true,
		over: panel.over
	}));
	const published = panels.map((panel, i) => ({
		panel,
		index: index?.lines[i] ?? null,
		isOwn: false
	}));
	if (index) return [...published, ...ownColumns];
	return published.flatMap((one) => {
		const over = ownColumns.filter((each) => each.over === one.panel.dossier.indicator.id);
		return over.length > 0 ? [one, ...over] : [];
	});
}

function wordCell(
	cell: CompareCell,
	period: Period,
	{ panel, isOwn }: Column,
	locale: Locale
): OwnTableCell {
	if (!cell.point)
		return { value: '–', marks: [], note: isOwn ? wordWithheld(panel, period, locale) : '' };
	const { observation } = cell.point;
	// a file of a reader has no document to say how it reached us
	const kind = panel.dossier.sources.find(({ id }) => id === observation.source)?.kind ?? 'other';
	return {
		value: wordQuantity(observation, panel.series.unit, locale),
		marks: valueMarks({ ...observation, kind: isOwn ? 'official' : kind }, locale),
		note: cell.index === null ? '' : wordIndexed(cell.index, locale)
	};
}

function wordIndexed(index: NonNullable<CompareCell['index']>, locale: Locale): string {
	if (index.refusal !== null) return m.compare_index_cell_none({}, { locale });
	return m.compare_index_cell({ index: wordIndex(index, locale) }, { locale });
}

/** Why the file gives no value where it says so; it may simply have none. */
function wordWithheld({ dossier }: Panel, period: Period, locale: Locale): string {
	const withheld = dossier.observations.find((one) => one.period === period.id);
	return withheld ? wordOwnStatus(withheld.status, locale) : '';
}
