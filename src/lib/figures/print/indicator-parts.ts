import { chartContent, type ChartContent } from '#lib/charts/chart-content.ts';
import { frameWords, type Edition } from '#lib/charts/frame/frame-words.ts';
import { wordDrawnPoint } from '#lib/charts/series/word-measure.ts';
import { wordRefusal } from '#lib/charts/series/word-refusal.ts';
import { drawnRows } from '#lib/charts/table/drawn-rows.ts';
import type { ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { Denominator } from '#lib/domain/rate-per-population.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { marksOf, wordLegend } from './cell-text.ts';
import { chartTable } from './chart-table.ts';
import { documentsOf, revisedIn, revisionsOf } from './dossier-facts.ts';
import type { DrawingBox, FigureParts, PlacedDrawing } from './figure-parts.ts';
import { nativeChart } from './native-chart.ts';
import { placeTable } from './place-table.ts';

/** What a figure of an indicator is made of. */
export interface IndicatorSubject {
	dossier: Dossier;
	spec: ChartSpec;
	denominators: readonly Denominator[];
	edition: Edition;
}

/** Gives the chart of an indicator as a figure. */
export function indicatorChart(subject: IndicatorSubject, locale: Locale): FigureParts {
	const { dossier, spec } = subject;
	const { content, shared } = read(subject, locale);
	const wording = { locale, years: spec.years, unit: dossier.indicator.unit };
	return {
		...shared,
		key: content.key,
		place: (box) => placeChart(content, box, () => wordFigures(content, wording))
	};
}

/** Gives what the chart of an indicator draws as a statistical table. */
export function indicatorTable(subject: IndicatorSubject, locale: Locale): FigureParts {
	const { shared } = read(subject, locale);
	return {
		...shared,
		chart: null,
		key: [],
		place: ({ width, size }) => {
			const placed = placeTable(shared.table, { width, size });
			return { type: 'table', placed, width: placed.width, height: placed.height };
		}
	};
}

function read(
	{ dossier, spec, denominators, edition }: IndicatorSubject,
	locale: Locale
): { content: ChartContent; shared: Omit<FigureParts, 'key' | 'place'> } {
	const content = chartContent(dossier, spec, locale, denominators);
	const revised = revisedIn(dossier);
	const marks = content.points.flatMap(({ observation }) => marksOf(observation, revised));
	const reasons = drawnRows(content).reasons.map(
		({ sign, reason }) => `${sign} ${wordRefusal(reason, locale)}`
	);
	return {
		content,
		shared: {
			legend: [...wordLegend(marks, locale), ...reasons],
			words: frameWords(dossier, content, edition, locale),
			alt: content.description,
			table: chartTable(content, revised, locale),
			chart: nativeChart(content, dossier.indicator.unit, locale),
			documents: documentsOf(dossier, content.points),
			revisions: revisionsOf(dossier, content.points, spec, locale)
		}
	};
}

/** Height of a plot in units, by its width: wide ones are flatter. */
function usualHeight(width: number): number {
	return Math.round(Math.min(400, Math.max(260, width * 0.62)));
}

function placeChart(
	content: ChartContent,
	{ width, height, size }: DrawingBox,
	figures: () => string[]
): PlacedDrawing {
	const placed = content.place({ width, height: height ?? usualHeight(width), size });
	if (placed) return { type: 'chart', placed, width: placed.width, height: placed.height };
	const lines = figures();
	return {
		type: 'words',
		lines,
		size: size * 1.6,
		width,
		height: (lines.length + 0.5) * size * 2.6
	};
}

/** Fewer than three values are told as figures. */
function wordFigures(
	{ points, measure }: ChartContent,
	wording: Parameters<typeof wordDrawnPoint>[2]
): string[] {
	if (points.length === 0) return [m.describe_empty({}, wording)];
	return points.map((point) => wordDrawnPoint(point, measure, wording));
}
