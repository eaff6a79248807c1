import { inject } from 'vitest';

const atOnce = 8;

/** Does a task for each item, eight at a time, and gives the results in order. */
export async function inBatches<T, R>(
	items: readonly T[],
	task: (item: T) => Promise<R>
): Promise<R[]> {
	const results: R[] = [];
	let next = 0;
	const work = async (): Promise<void> => {
		while (next < items.length) {
			const at = next++;
			results[at] = await task(items[at] as T);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return results;
}

/** Reads an address of the site that must answer 200. @throws Error naming the address where it does not */
export async function readText(path: string): Promise<string> {
	const response = await fetch(inject('siteUrl') + path);
	const text = await response.text();
	if (response.status !== 200) throw new Error(`${response.status} for ${path}`);
	return text;
}

/** Reads a page without the comments that Svelte leaves in its markup. */
export async function readPage(path: string): Promise<string> {
	return (await readText(path)).replaceAll(/<!--.*?-->/gs, '');
}

/** Gives what stands in each element of a name, tags and all; the element must not hold one of its kind. */
export function elements(html: string, name: string): string[] {
	return [...html.matchAll(new RegExp(`<${name}[\\s>].*?</${name}>`, 'gs'))].map(([all]) => all);
}

/** Gives the section that a heading of an id names, empty where there is none. */
export function sectionOf(html: string, heading: string): string {
	return html.split(`aria-labelledby="${heading}"`)[1]?.split('</section>')[0] ?? '';
}

/** Gives the marks among the tags beside a value. */
export function tagsIn(html: string): string[] {
	return [...html.matchAll(/<abbr[^>]*>([^<]*)<\/abbr>/g)].map(([, text = '']) => text);
}

/** Gives the id in the first link to a document (`sources`) or an indicator (`indicators`). */
export function linkedId(html: string, folder: 'sources' | 'indicators'): string {
	return new RegExp(`href="(?:/en)?/${folder}/([^"?#]+)`).exec(html)?.[1] ?? '';
}

/** Gives the text of markup, white space as one space. */
export function textOf(html: string): string {
	return html
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
