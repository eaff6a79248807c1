import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './site-reader.ts';

/** Gives the routes of all pages, as the folders have them: `/plans/[plan]`. */
export function pageRoutes(): string[] {
	const folder = join(import.meta.dirname, '../../src/routes');
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /(^|\/)\+page\.svelte$/.test(path))
		.map((path) => `/${path.replace(/\/?\+page\.svelte$/, '')}`)
		.sort();
}

/**
 * Finds an address for each route of a page: its own where it has no parameter, else that of the first link
 * to it on the pages found so far. @throws Error that names the routes that no page links to
 */
export async function samplePages(): Promise<Map<string, string>> {
	const routes = pageRoutes();
	const found = new Map(routes.filter((route) => !route.includes('[')).map((one) => [one, one]));
	let links: string[] = [];
	let left = routes.filter((route) => !found.has(route));
	// pages that need a parameter of their own answer 400
	const linksOf = (path: string): Promise<string[]> =>
		readText(path).then(
			(html) =>
				[...html.matchAll(/href="(\/[^"?#]*)["?#]/g)]
					.map(([, href = '']) => href)
					.filter((href) => !/\.[a-z]+$/.test(href)),
			() => []
		);
	for (let pages = [...found.values()]; left.length > 0 && pages.length > 0;) {
		links = [...links, ...(await Promise.all(pages.map(linksOf))).flat()];
		const reached = left.flatMap((route): [string, string][] => {
			const pattern = new RegExp(`^${route.replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`);
			const link = links.find((one) => pattern.test(one));
			return link === undefined ? [] : [[route, link]];
		});
		for (const [route, link] of reached) found.set(route, link);
		left = left.filter((route) => !found.has(route));
		pages = reached.map(([, link]) => link);
	}
	if (left.length > 0) throw new Error(`no link leads to ${left.join(', ')}`);
	return found;
}
