import type { FrameWords } from '#lib/charts/frame/place-frame.ts';
import type { FigureParts } from './figure-parts.ts';
import type { PrintSpec } from './print-spec.ts';

/** Gives the words of a figure: the author's own where there are any, else those of the data. */
export function figureWords(
	{ words, legend }: Pick<FigureParts, 'words' | 'legend'>,
	{ number, title, subtitle, note, source, language }: PrintSpec
): FrameWords & { plainTitle: string } {
	const plainTitle = title === '' ? words.title : title;
	const join = language === 'ja' ? '　' : '  ';
	const [documents, ...rest] = words.sources;
	const named = source === '' ? documents : source;
	return {
		plainTitle,
		title: number === '' ? plainTitle : `${number}${join}${plainTitle}`,
		subtitle: subtitle === '' ? words.subtitle : subtitle,
		notes: [
			...(note === '' ? [] : [note]),
			...(legend.length === 0 ? [] : [legend.join(join)]),
			...words.notes
		],
		sources: [...(named === undefined ? [] : [named]), ...rest]
	};
}
