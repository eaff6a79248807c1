import { foldText, holdsWord, queryWords } from '../fold-text.ts';
import type { Searchable, SearchText } from './rank-match.ts';

/**
 * Chooses the line that stands under the title of a thing that was found: of the reader's language the
 * first text that holds a word of the query; where neither such a text nor the title shown holds one, the
 * text of the other language that does; else what is first said of it. Null where nothing is.
 */
export function chooseLine(
	query: string,
	{ titles, texts }: Pick<Searchable, 'titles' | 'texts'>,
	title: string,
	language: SearchText['language']
): SearchText | null {
	const words = queryWords(query);
	const holds = (text: string): boolean => {
		const folded = foldText(text);
		return words.some((word) => holdsWord(folded, word));
	};
	const own = texts.filter((text) => text.language === language);
	const telling = own.find(({ text }) => holds(text));
	if (telling) return telling;
	const other = [...titles, ...texts].filter((text) => text.language !== language);
	const found = holds(title) ? undefined : other.find(({ text }) => holds(text));
	return found ?? own[0] ?? null;
}
