import type { PaletteName } from '#lib/figures/palette/types.ts';
import type { LackingLetter } from '#lib/figures/print/lacking-letters.ts';
import type { SubjectView } from '#lib/figures/print/figure-spec.ts';
import type { FigureSize } from '#lib/figures/print/print-spec.ts';
import type { YearStyle } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Names what of a page a figure is. */
export function wordView(view: SubjectView, locale: Locale): string {
	const words = { chart: m.figure_view_chart, table: m.figure_view_table, map: m.figure_view_map };
	return words[view]({}, { locale });
}

/** Names a size with its millimetres. */
export function wordSize(size: FigureSize, locale: Locale): string {
	const words = {
		full: m.figure_size_full,
		'two-thirds': m.figure_size_two_thirds,
		half: m.figure_size_half,
		slide: m.figure_size_slide,
		square: m.figure_size_square,
		own: m.figure_size_own
	};
	return words[size]({}, { locale });
}

/** Names a palette. */
export function wordPalette(palette: PaletteName, locale: Locale): string {
	const words = {
		colour: m.figure_palette_colour,
		grey: m.figure_palette_grey,
		mono: m.figure_palette_mono
	};
	return words[palette]({}, { locale });
}

/** Shows a way to write years by a year written that way. */
export function wordYears(years: YearStyle, locale: Locale): string {
	const words = {
		both: m.figure_years_both,
		era: m.figure_years_era,
		western: m.figure_years_western,
		letter: m.figure_years_letter
	};
	return words[years]({}, { locale });
}

/** Names the words of an author by the label of their field. */
export function wordField(parameter: LackingLetter['parameter'], locale: Locale): string {
	const words = {
		number: m.figure_number,
		title: m.figure_title,
		subtitle: m.figure_subtitle,
		note: m.figure_note,
		source: m.figure_source
	};
	return words[parameter]({}, { locale });
}
