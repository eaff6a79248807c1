import { chooseLine } from '#lib/domain/search/choose-line.ts';
import { excerpt } from '#lib/domain/search/excerpt.ts';
import { markParts, type MarkedPart } from '#lib/domain/search/mark-parts.ts';
import type { SearchText } from '#lib/domain/search/rank-match.ts';
import type { SearchEntry } from '#lib/domain/search/search-entry.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { ValueMark } from '#lib/ui/value-marks.ts';
import { describeItem } from './describe-item.ts';

/** A thing that was found, in words: each text parted where a word of the query stands in it. */
export interface Result {
	/** address within the site */
	path: string;
	title: MarkedPart[];
	/** what it is, where the heading of its kind does not say so */
	what: string;
	/** where it stands */
	where: MarkedPart[];
	/** how what it says reached us, where that is not by the issuing body */
	marks: ValueMark[];
	/** what is said of it, with its language */
	line: { language: SearchText['language']; parts: MarkedPart[] } | null;
}

const lineLength = { ja: 96, en: 190 };

/** Words a thing that was found. */
export function wordResult(entry: SearchEntry, query: string, locale: Locale): Result {
	const { item } = entry;
	const { path, title, what, where, marks } = describeItem(item, locale);
	return {
		path,
		title: markParts(title, query),
		what,
		where: markParts(
			where.filter((text) => text !== '').join(locale === 'ja' ? '　' : ' · '),
			query
		),
		marks,
		line: wordLine(entry, title, query, locale)
	};
}

/** The publisher of a document stands beside its title; its note only where it holds a word. */
function wordLine(
	{ item, titles, texts }: SearchEntry,
	title: string,
	query: string,
	locale: Locale
): Result['line'] {
	const isDocument = item.kind === 'documents';
	const telling = isDocument ? texts.filter(({ text }) => text !== item.document.publisher) : texts;
	const line = chooseLine(query, { titles, texts: telling }, title, locale);
	if (!line) return null;
	const parts = excerpt(line.text, query, lineLength[line.language]);
	if (isDocument && !parts.some(({ marked }) => marked)) return null;
	return { language: line.language, parts };
}
