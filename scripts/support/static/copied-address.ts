import { createHash } from 'node:crypto';

const longestName = 60;

/**
 * Gives the file of a copy that holds what an address of the site answers. A file server knows no
 * parameters: what they ask for stands in a folder `_q` of its own.
 *
 * @param address path and parameters, from `/`
 * @param isPage whether it answers a page, which file servers look for as `index.html`
 */
export function fileOf(address: string, isPage: boolean): string {
	const { pathname, search } = new URL(address, 'http://site');
	const parts = pathname
		.split('/')
		.filter((part) => part !== '')
		.map(nameOf);
	const name = isPage ? 'index.html' : (parts.pop() ?? 'index');
	const asked = search === '' ? [] : ['_q', slugOf(search.slice(1))];
	return [...parts, ...asked, name].join('/');
}

/** Gives the address under which a file server answers a file of a copy. */
export function addressOf(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/**
 * Gives the one form of an address that asks the same: parameters by name, none that is empty, no anchor.
 * Indicator pages answer their parameters by themselves, so that one copy serves all; the values of
 * another kind of period have a copy of their own, for readers without scripts.
 */
export function plainAddress(address: string): string {
	const { pathname, searchParams } = new URL(address, 'http://site');
	const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
	if (answersItself(path)) {
		const kind = searchParams.get('kind');
		return kind && searchParams.size === 1 ? `${path}?${new URLSearchParams({ kind })}` : path;
	}
	const kept = [...searchParams].filter(([, value]) => value !== '');
	kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	const query = new URLSearchParams(kept).toString();
	return query === '' ? path : `${path}?${query}`;
}

/** Whether a page reads its parameters in the browser, from the data it carries. */
export function answersItself(path: string): boolean {
	return /^(\/en)?\/indicators\/[^/?]+$/.test(path) || /^(\/en)?\/sql$/.test(path);
}

function nameOf(part: string): string {
	const name = decodeURIComponent(part);
	if (name === '..' || /[/\\\0]/.test(name)) throw new Error(`no file name: ${part}`);
	return name;
}

/** Readable as far as a file name allows, and with a digest, since what it leaves out may tell two apart. */
function slugOf(query: string): string {
	const readable = query.replaceAll(/[^A-Za-z0-9.=-]+/g, '_').slice(0, longestName);
	return `${readable}-${createHash('sha256').update(query).digest('hex').slice(0, 8)}`;
}
