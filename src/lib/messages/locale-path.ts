import type { Locale } from '#lib/messages/index.ts';

/** Splits an address into its language and the address within the site: `/en/about` is `/about` in English. */
export function splitLocale(pathname: string): { locale: Locale; path: string } {
	if (pathname === '/en' || pathname === '/en/') return { locale: 'en', path: '/' };
	if (pathname.startsWith('/en/')) return { locale: 'en', path: pathname.slice(3) };
	return { locale: 'ja', path: pathname };
}

/**
 * Gives the address of a page or file in a language.
 *
 * @param path address within the site, without the language
 * @param asOf day that the reader looks from, which stays with them from page to page
 */
export function pageHref(locale: Locale, path: string, asOf: string | null = null): string {
	const localised = locale === 'ja' ? path : path === '/' ? '/en' : `/en${path}`;
	if (asOf === null) return localised;
	const [address = '', anchor] = localised.split('#');
	const joined = `${address}${address.includes('?') ? '&' : '?'}asof=${asOf}`;
	return anchor === undefined ? joined : `${joined}#${anchor}`;
}
