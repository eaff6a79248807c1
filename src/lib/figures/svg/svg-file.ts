import { render } from 'svelte/server';
import { chartContent, type ChartContent } from '#lib/charts/chart-content.ts';
import ChartFile from '#lib/charts/frame/ChartFile.svelte';
import { frameWords, type Edition } from '#lib/charts/frame/frame-words.ts';
import { placeFrame } from '#lib/charts/frame/place-frame.ts';
import { wordDrawnPoint } from '#lib/charts/series/word-measure.ts';
import type { Wording } from '#lib/charts/series/word-point.ts';
import type { ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import type { Denominator } from '#lib/domain/rate-per-population.ts';
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
	locale: Locale,
	denominators: readonly Denominator[] = []
): string {
	const content = chartContent(dossier, spec, locale, denominators);
	const placed = content.place({ width, height: plotHeight, size });
	const wording = { locale, years: spec.years, unit: dossier.indicator.unit };
	const figures = placed ? [] : wordFigures(content, wording);
	const words = frameWords(dossier, content, edition, locale);
	const height = placed ? placed.height : 40 + figures.length * 36;
	const frame = placeFrame(words, placed ? content.key : [], { width, plotHeight: height, size });
	const { body } = render(ChartFile, {
		props: {
			frame,
			placed,
			figures,
			title: words.title,
			description: content.description,
			language: locale
		}
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n${cleanSvg(body)}\n`;
}

/** Fewer than three values are told as figures. */
function wordFigures({ points, measure }: ChartContent, wording: Wording): string[] {
	if (points.length === 0) return [m.describe_empty({}, wording)];
	return points.map((point) => wordDrawnPoint(point, measure, wording));
}
