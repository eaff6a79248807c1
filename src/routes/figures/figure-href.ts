import { pageHref } from '#lib/messages/locale-path.ts';
import type { Locale } from '#lib/messages/index.ts';

/** Gives the address of the editor with a figure in it. @param query the parameters of the figure */
export function editHref(query: string, locale: Locale): string {
	return pageHref(locale, `/figures/edit?${query}`);
}

/** Gives the address of a figure as a picture. @param query the parameters of the figure */
export function pictureHref(query: string, locale: Locale): string {
	return pageHref(locale, `/figures/file.svg?${query}`);
}
