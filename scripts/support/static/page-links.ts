const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /\s([^\s"'<>/=]+)="([^"]*)"/g;

/** A link of a page, without its anchor. */
export interface PageLink {
	/** address within the site: path and parameters */
	address: string;
	/** the part of the page it leads to, or '' */
	anchor: string;
}

/** Gives the links of a page within its own site: pages, files, styles, scripts. */
export function linksOf(html: string, from: string, origin: string): PageLink[] {
	return [...html.matchAll(tag)].flatMap(([, name, attributes = '']) => {
		if (name === 'form' || /\srel="canonical"/.test(attributes)) return [];
		return [...attributes.matchAll(attribute)].flatMap(([, key, value = '']) => {
			const link = key === 'href' || key === 'src' ? resolve(unescape(value), from, origin) : null;
			return link ? [link] : [];
		});
	});
}

/** Gives a page with its links within the site changed; `null` from `change` leaves a link as it is. */
export function changeLinks(
	html: string,
	from: string,
	origin: string,
	change: (link: PageLink) => string | null
): string {
	return html.replaceAll(tag, (whole, name: string) =>
		name === 'form'
			? whole
			: whole.replaceAll(attribute, (part, key: string, value: string) => {
					if (key !== 'href' && key !== 'src') return part;
					const link = resolve(unescape(value), from, origin);
					const changed = link && change(link);
					return changed === null ? part : ` ${key}="${escape(changed)}"`;
				})
	);
}

/** Gives the ids of the elements of a page. */
export function idsOf(html: string): Set<string> {
	return new Set(
		[...html.matchAll(tag)].flatMap(([, , attributes = '']) =>
			[...attributes.matchAll(attribute)].flatMap(([, key, value = '']) =>
				key === 'id' ? [unescape(value)] : []
			)
		)
	);
}

/** Gives the questions that a page's filters ask when one field is set and the others are left as they are. */
export function singleChoices(html: string): string[] {
	const forms = html.matchAll(/<form\b([^>]*\srole="search"[^>]*)>([\s\S]*?)<\/form>/g);
	return [...forms].flatMap(([, attributes = '', inner = '']) => {
		const action = /\saction="([^"]*)"/.exec(attributes)?.[1];
		if (action === undefined) return [];
		return choicesOf(inner).map(([name, value]) => {
			const query = new URLSearchParams([[name, value]]).toString();
			return `${unescape(action)}?${query}`;
		});
	});
}

function choicesOf(form: string): [name: string, value: string][] {
	const selects = form.matchAll(/<select\b[^>]*\sname="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g);
	const options = [...selects].flatMap(([, name = '', inner = '']) =>
		[...inner.matchAll(/<option\b[^>]*\svalue="([^"]*)"/g)].map(
			([, value = '']): [string, string] => [unescape(name), unescape(value)]
		)
	);
	const boxes = [...form.matchAll(/<input\b([^>]*\stype="checkbox"[^>]*)>/g)].map(
		([, attributes = '']): [string, string] => [
			unescape(/\sname="([^"]*)"/.exec(attributes)?.[1] ?? ''),
			unescape(/\svalue="([^"]*)"/.exec(attributes)?.[1] ?? 'on')
		]
	);
	return [...options, ...boxes].filter(([name, value]) => name !== '' && value !== '');
}

/** Pages that are drawn for each reader anew, which no copy can hold. */
const liveOnly = /^(\/en)?\/(figures|embed)(\/|$)/;

/**
 * Gives a page without what only a running site answers: whatever is marked `data-live` goes, and any
 * other link to such a page becomes its text.
 */
export function dropLive(html: string, from: string, origin: string): string {
	return html
		.replaceAll(/<(p|li|section)\b[^>]*\sdata-live(?:="")?[\s>][\s\S]*?<\/\1>/g, '')
		.replaceAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/g, (whole, attributes: string, text: string) => {
			const href = /\shref="([^"]*)"/.exec(attributes)?.[1];
			if (href === undefined) return whole;
			const url = new URL(unescape(href), new URL(from, origin));
			return url.origin === origin && liveOnly.test(url.pathname) ? text : whole;
		});
}

function resolve(value: string, from: string, origin: string): PageLink | null {
	if (/^(data|mailto|tel|javascript):/i.test(value)) return null;
	const url = new URL(value, new URL(from, origin));
	if (url.origin !== origin || liveOnly.test(url.pathname)) return null;
	return { address: url.pathname + url.search, anchor: decodeURIComponent(url.hash.slice(1)) };
}

const signs: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'"
};

function unescape(text: string): string {
	return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign);
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
