import { render } from 'svelte/server';
import { chartContent } from '#lib/charts/chart-content.ts';
import ChartFile from '#lib/charts/frame/ChartFile.svelte';
import { frameWords, type Edition } from '#lib/charts/frame/frame-words.ts';
import { placeFrame } from '#lib/charts/frame/place-frame.ts';
import type { LinePoint } from '#lib/charts/series/types.ts';
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
	const content = chartContent(dossier, spec, locale);
	const placed = content.place({ width, height: plotHeight, size });
	const wording = { locale, years: spec.years, unit: dossier.indicator.unit };
	const figures = placed ? [] : wordFigures(content.points, wording);
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
function wordFigures(points: readonly LinePoint[], wording: Wording): string[] {
	if (points.length === 0) return [m.describe_empty({}, wording)];
	return points.map((p) => wordPoint(p.observation, wording));
}
