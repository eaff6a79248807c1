import { areaSeries } from '#lib/charts/areas/area-series.ts';
import { describeAreas } from '#lib/charts/areas/describe-areas.ts';
import { placeTileMap } from '#lib/charts/areas/place-tile-map.ts';
import { areaName, areaNumber, wordAreaUnit, wordMissing } from '#lib/charts/areas/word-area.ts';
import type { AreaSeries } from '#lib/charts/areas/types.ts';
import { wordSources } from '#lib/charts/frame/frame-words.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { FigureTable } from '../figure/figure-content.ts';
import { cellText, marksOf, wordLegend } from './cell-text.ts';
import { documentsOf, revisedIn } from './dossier-facts.ts';
import type { FigureParts } from './figure-parts.ts';
import type { IndicatorSubject } from './indicator-parts.ts';

/** Units that are 6 points in print. */
const leastType = 10;

/** Gives the map of prefectures of an indicator as a figure; null where it has no values of prefectures. */
export function indicatorMap(
	{ dossier, spec, denominators, edition }: IndicatorSubject,
	locale: Locale
): FigureParts | null {
	const series = areaSeries(dossier, spec, denominators);
	if (!series) return null;
	const { indicator } = dossier;
	const points = series.values;
	const revised = revisedIn(dossier);
	const period = formatPeriod(series.period, { locale, years: spec.years, length: 'long' });
	return {
		words: {
			title: locale === 'ja' ? indicator.titleJa : indicator.titleEn,
			subtitle: m.figure_map_subtitle({ period, unit: wordAreaUnit(series, locale) }, { locale }),
			notes: [],
			sources: wordSources(dossier.sources, { points, asOf: spec.asOf }, edition, locale)
		},
		key: [],
		legend: wordLegend(
			points.flatMap(({ observation }) => marksOf(observation, revised)),
			locale
		),
		alt: m.area_map_description({ description: describeAreas(series, locale) }, { locale }),
		table: areaTable(series, revised, locale),
		chart: null,
		documents: documentsOf(dossier, points),
		revisions: [],
		place: ({ width, size }) => {
			const placed = placeTileMap(series, { width, size, locale, leastType });
			return { type: 'map', placed, width: placed.width, height: placed.height };
		}
	};
}

/** Prefectures in their order, those without a value with the reason. */
function areaTable(series: AreaSeries, revised: ReadonlySet<number>, locale: Locale): FigureTable {
	const held = series.values.map((one) => ({
		tile: one.tile,
		cell: {
			value: one.value,
			text: cellText(areaNumber(one, series, locale), marksOf(one.observation, revised))
		}
	}));
	const missing = series.missing.map((one) => ({
		tile: one.tile,
		cell: { value: null, text: wordMissing(one, locale) }
	}));
	return {
		corner: m.column_area({}, { locale }),
		heads: [[wordAreaUnit(series, locale)]],
		rows: [...held, ...missing]
			.sort((a, b) => (a.tile.code < b.tile.code ? -1 : 1))
			.map(({ tile, cell }) => ({ name: areaName(tile, locale), cells: [cell] }))
	};
}
