import fc from 'fast-check';
import { viewsOf, type FigureSpec } from '#lib/figures/print/figure-spec.ts';
import { parseFigure } from '#lib/figures/print/parse-figure.ts';
import {
	figureSizes,
	longestWords,
	ownWidths,
	palettes,
	yearStyles
} from '#lib/figures/print/print-spec.ts';

const words = (longest: number): fc.Arbitrary<string> =>
	fc
		.string({ unit: 'grapheme', maxLength: longest })
		.map((text) => new URLSearchParams({ of: '/indicators/x', note: text.slice(0, longest) }))
		.map((parameters) => parseFigure(parameters, 'ja'))
		.map(({ spec }) => spec?.print.note ?? '')
		.filter((text) => text.length <= longest);
const subjects = fc.oneof(
	...(['indicators', 'plans', 'topics'] as const).map((page) =>
		fc.record({
			page: fc.constant(page),
			id: fc.stringMatching(/^[a-z0-9-]{1,30}$/),
			query: fc.webQueryParameters().map((query) => new URLSearchParams(query).toString()),
			view: fc.constantFrom(...viewsOf[page])
		})
	),
	fc.record({
		page: fc.constant('compare' as const),
		id: fc.constant(''),
		query: fc.constantFrom('', 'i=a&i=b&view=index'),
		view: fc.constantFrom(...viewsOf.compare)
	})
);
/** Any figure that an address can ask for. */
export const figureSpecs: fc.Arbitrary<FigureSpec> = fc.record({
	subject: subjects,
	print: fc
		.record({
			size: fc.constantFrom(...figureSizes),
			width: fc.integer({ min: ownWidths.least, max: ownWidths.most }),
			palette: fc.constantFrom(...palettes),
			language: fc.constantFrom('ja' as const, 'en' as const),
			years: fc.constantFrom(...yearStyles),
			number: words(longestWords.number),
			title: words(longestWords.title),
			subtitle: words(longestWords.subtitle),
			note: words(longestWords.note),
			source: words(longestWords.source)
		})
		.map((print) => ({ ...print, width: print.size === 'own' ? print.width : null }))
});
