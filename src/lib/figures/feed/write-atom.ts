import type { Locale } from '#lib/messages/index.ts';
import { xml, xmlDocument } from '../xml/write-xml.ts';

/** One entry of a feed. */
export interface FeedEntry {
	/** IRI that no other entry has and that never changes */
	id: string;
	title: string;
	/** ISO day, in Japan */
	day: string;
	/** absolute address of its page */
	href: string;
	/** lines of plain text */
	lines: string[];
}

/** A feed, its entries the newest first. */
export interface Feed {
	id: string;
	title: string;
	author: string;
	locale: Locale;
	/** absolute address of the feed itself */
	self: string;
	/** absolute address of the page it follows */
	page: string;
	entries: FeedEntry[];
}

const nothingYet = '1970-01-01';

/** Writes a feed as Atom (RFC 4287); all texts are plain and escaped. */
export function writeAtom(feed: Feed): string {
	const updated = feed.entries.map(({ day }) => day).reduce(later, nothingYet);
	return xmlDocument(
		xml(
			'feed',
			{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale },
			xml('id', {}, feed.id),
			xml('title', {}, feed.title),
			xml('updated', {}, stamp(updated)),
			xml('author', {}, xml('name', {}, feed.author)),
			xml('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
			xml('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
			...feed.entries.map((entry) =>
				xml(
					'entry',
					{},
					xml('id', {}, entry.id),
					xml('title', {}, entry.title),
					xml('updated', {}, stamp(entry.day)),
					xml('link', { rel: 'alternate', type: 'text/html', href: entry.href }),
					xml('content', { type: 'text' }, entry.lines.join('\n'))
				)
			)
		)
	);
}

/** Releases know their day only: its first moment in Japan. */
function stamp(day: string): string {
	return `${day}T00:00:00+09:00`;
}

function later(a: string, b: string): string {
	return a > b ? a : b;
}
