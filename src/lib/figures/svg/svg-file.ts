import { render } from 'svelte/server';
import ChartFile from '#lib/charts/frame/ChartFile.svelte';
import { frameWords, type Edition } from '#lib/charts/frame/frame-words.ts';
import { placeFrame } from '#lib/charts/frame/place-frame.ts';
import { chartKey } from '#lib/charts/key/chart-key.ts';
import { describeLine } from '#lib/charts/line/describe-line.ts';
import { lineSeries } from '#lib/charts/line/line-series.ts';
import { placeLine } from '#lib/charts/line/place-line.ts';
import type { LineSeries } from '#lib/charts/line/types.ts';
import { wordPoint, type Wording } from '#lib/charts/line/word-point.ts';
import type { ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { cleanSvg } from './clean-svg.ts';

/** Size of a chart file in pixels, until a figure asks for millimetres. */
const width = 760;
const plotHeight = 400;
const size = 12;

/** Gives a chart as an SVG file that explains itself alone: well-formed XML, live text, no style sheet. */
export function svgFile(
	dossier: Dossier,
	spec: ChartSpec,
	edition: Edition,
	locale: Locale
): string {
	const series = lineSeries(dossier, spec);
	const placed = placeLine(series, { width, height: plotHeight, size, locale, years: spec.years });
	const wording = { locale, years: spec.years, unit: series.unit };
	const figures = placed ? [] : wordFigures(series, wording);
	const words = frameWords(dossier, series, edition, locale);
	const height = placed ? plotHeight : 40 + figures.length * 36;
	const frame = placeFrame(words, placed ? chartKey(series, locale) : [], {
		width,
		plotHeight: height,
		size
	});
	const { body } = render(ChartFile, {
		props: {
			frame,
			placed,
			figures,
			title: words.title,
			description: describeLine(series, locale),
			language: locale
		}
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n${cleanSvg(body)}\n`;
}

/** Fewer than three values are told as figures. */
function wordFigures(series: LineSeries, wording: Wording): string[] {
	if (series.points.length === 0) return [m.describe_empty({}, wording)];
	return series.points.map((p) => wordPoint(p.observation, wording));
}
