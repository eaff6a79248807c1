import type { Locale } from '#lib/messages/index.ts';
import { wordColumn } from '../sql/word-column.ts';

/** Gives the name of the published table that holds the rows of a resource of the package. */
export function publishedName(resource: string): string {
	return resource === 'comparisons' ? 'series_comparisons' : resource.replaceAll('-', '_');
}

/** Gives a short name for a column of a resource: what it means, less what only those who read files need. */
export function labelColumn(resource: string, column: string, locale: Locale): string {
	const [words = ''] = wordColumn(publishedName(resource), column, locale).split(/[;:；：]/);
	const short =
		locale === 'ja'
			? words.replace(/（(?!日本語|英語)[^）]*）$/, '').replace(/のID$/, '')
			: words
					.replace(/ \((?!Japanese|English)[^)]*\)$/, '')
					.replace(/^Ids? of (the |an? |its )?/, '');
	return short === '' ? column : short.charAt(0).toUpperCase() + short.slice(1);
}
