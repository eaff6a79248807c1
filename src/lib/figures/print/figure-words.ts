import type { FrameWords } from '#lib/charts/frame/place-frame.ts';
import { captionOf } from '../figure/caption.ts';
import type { FigureParts } from './figure-parts.ts';
import type { FigureSpec } from './figure-spec.ts';

/** Gives the words of a figure: the author's own where there are any, else those of the data. */
export function figureWords(
	{ words, legend }: Pick<FigureParts, 'words' | 'legend'>,
	{ subject, print }: FigureSpec
): FrameWords & { plainTitle: string } {
	const { number, title, subtitle, note, source, language } = print;
	const isTable = subject.view === 'table';
	const plainTitle = title === '' ? words.title : title;
	const [documents, ...rest] = words.sources;
	const named = source === '' ? documents : source;
	return {
		plainTitle,
		title: captionOf({ number, title: plainTitle }, language),
		subtitle: subtitle === '' ? words.subtitle : subtitle,
		notes: [
			...(note === '' ? [] : [note]),
			...(legend.length === 0 || !isTable ? [] : [legend.join(language === 'ja' ? '　' : '  ')]),
			...words.notes
		],
		sources: [...(named === undefined ? [] : [named]), ...rest]
	};
}
