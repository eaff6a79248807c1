import { render } from 'svelte/server';
import { wordSources, type Edition } from '#lib/charts/frame/frame-words.ts';
import { placeFrame } from '#lib/charts/frame/place-frame.ts';
import type { CompareContent } from '#lib/charts/panels/compare-content.ts';
import CompareFile from '#lib/charts/panels/CompareFile.svelte';
import { m, type Locale } from '#lib/messages/index.ts';
import { cleanSvg } from './clean-svg.ts';

const width = 760;
const size = 12;
/** height of a panel, and of the one panel of indices */
const heights = { panels: 170, index: 400 };

/** Gives a comparison as an SVG file that explains itself alone. */
export function compareFile(
	content: CompareContent,
	title: string,
	edition: Edition,
	locale: Locale
): string {
	const { spec, panels, words } = content;
	const placed = content.place({ width: width - 32, height: heights[spec.view], size });
	const points = panels.flatMap(({ series }) => series.points);
	const documents = new Map(
		panels.flatMap(({ dossier }) => dossier.sources.map((source) => [source.id, source]))
	);
	const frameWords = {
		title,
		subtitle: m.compare_file_subtitle({}, { locale }),
		notes: [
			...content.notices,
			...words.flatMap(({ title: of, description, notes }) => [
				m.compare_described({ title: of, description }, { locale }),
				...notes
			])
		],
		sources: wordSources([...documents.values()], { points, asOf: spec.asOf }, edition, locale)
	};
	const frame = placeFrame(frameWords, placed ? content.key : [], {
		width,
		plotHeight: placed?.height ?? 0,
		size
	});
	const { body } = render(CompareFile, {
		props: { frame, placed, title, description: content.description, language: locale }
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n${cleanSvg(body)}\n`;
}
