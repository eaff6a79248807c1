import type { Locale } from '#lib/messages/index.ts';
import { pageHref } from '#lib/messages/locale-path.ts';

/**
 * Gives the address under which a chart or table of a page is made a figure for print. How the page
 * writes years goes along; the rest of its parameters say what is shown.
 *
 * @param path address of the page within the site, without language and parameters
 * @param query parameters of the page, without `?`
 * @param view what of the page the figure is
 */
export function figureHref(
	locale: Locale,
	path: string,
	query: string,
	view: 'chart' | 'table' | 'map'
): string {
	const shown = new URLSearchParams(query);
	const years = shown.get('years');
	shown.delete('years');
	const of = shown.size === 0 ? path : `${path}?${shown.toString()}`;
	const figure = new URLSearchParams({ of, view, ...(years === null ? {} : { years }) });
	return pageHref(locale, `/figures/edit?${figure.toString()}`);
}
