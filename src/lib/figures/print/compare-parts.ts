import { wordSources, type Edition } from '#lib/charts/frame/frame-words.ts';
import type { CompareContent } from '#lib/charts/panels/compare-content.ts';
import { panelTitle } from '#lib/charts/panels/panel-title.ts';
import { compareRows, type CompareCell } from '#lib/charts/panels/compare-rows.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { FigureCell, FigureTable } from '../figure/figure-content.ts';
import { cellText, marksOf, wordLegend } from './cell-text.ts';
import { documentsOf, revisedIn, revisionsOf } from './dossier-facts.ts';
import type { FigureParts } from './figure-parts.ts';
import { nativeComparison } from './native-chart.ts';
import { placeTable } from './place-table.ts';

/** Gives a comparison of series as a figure. */
export function comparisonChart(
	content: CompareContent,
	title: string,
	edition: Edition,
	locale: Locale
): FigureParts {
	const { spec, panels, words } = content;
	const points = panels.flatMap(({ series }) => series.points);
	const dossiers = panels.map(({ dossier }) => dossier);
	const documents = dossiers.flatMap((dossier) => documentsOf(dossier, points));
	const unique = [...new Map(documents.map((one) => [one.id, one])).values()];
	const marks = panels.flatMap(({ dossier, series }) =>
		series.points.flatMap(({ observation }) => marksOf(observation, revisedIn(dossier)))
	);
	return {
		words: {
			title,
			subtitle: m.compare_file_subtitle({}, { locale }),
			notes: [
				...content.notices,
				...words.flatMap(({ title: of, notes }) =>
					notes.map((note) => m.compare_described({ title: of, description: note }, { locale }))
				)
			],
			sources: wordSources(unique, { points, asOf: spec.asOf }, edition, locale)
		},
		key: content.key,
		legend: wordLegend(marks, locale),
		alt: content.description,
		table: comparisonTable(content, locale),
		chart: nativeComparison(content, locale),
		documents: unique,
		revisions: dossiers.flatMap((dossier) => revisionsOf(dossier, points, spec, locale)),
		place: ({ width, height, size }) => {
			const usual = spec.view === 'index' ? Math.min(400, Math.max(280, width * 0.6)) : 150;
			const each = height === null || spec.view === 'index' ? height : height / panels.length;
			const placed = content.place({ width, height: each ?? usual, size });
			if (placed) return { type: 'comparison', placed, width: placed.width, height: placed.height };
			return {
				type: 'words',
				lines: [m.describe_empty({}, { locale })],
				size,
				width,
				height: size * 3
			};
		}
	};
}

/** Gives the values of a comparison as a statistical table. */
export function comparisonFigureTable(
	content: CompareContent,
	title: string,
	edition: Edition,
	locale: Locale
): FigureParts {
	const parts = comparisonChart(content, title, edition, locale);
	return {
		...parts,
		chart: null,
		key: [],
		place: ({ width, size }) => {
			const placed = placeTable(parts.table, { width, size });
			return { type: 'table', placed, width: placed.width, height: placed.height };
		}
	};
}

function comparisonTable(content: CompareContent, locale: Locale): FigureTable {
	const { panels, spec } = content;
	const revised = new Set(panels.flatMap(({ dossier }) => [...revisedIn(dossier)]));
	const style = { locale, years: spec.years, length: 'long' } as const;
	return {
		corner: m.column_period({}, { locale }),
		heads: panels.map(({ dossier, series }) => [
			panelTitle({ dossier }, locale),
			m.unit_in_brackets({ unit: formatUnit(series.unit, locale) }, { locale })
		]),
		rows: compareRows(content).flatMap(({ rows }) =>
			rows.map(({ period, cells }) => ({
				name: formatPeriod(period, style),
				cells: cells.map((cell) => cellOf(cell, revised, locale))
			}))
		)
	};
}

function cellOf(
	{ point, breaks }: CompareCell,
	revised: ReadonlySet<number>,
	locale: Locale
): FigureCell {
	if (!point) return { value: null, text: '' };
	const { value, qualifier, observation } = point;
	const number = formatNumber(value, { locale, qualifier });
	return { value, text: cellText(number, marksOf(observation, revised), breaks) };
}
