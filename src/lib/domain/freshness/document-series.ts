import { eraName, simplifyPeriodText } from '../japanese-period-text.ts';

const year = new RegExp(
	`(?:${eraName}\\d{1,2}|(?<!\\d)(?:19|20)\\d\\d(?!\\d))(?:年版|年度|年中|年)?`,
	'gi'
);
/** What follows the name of a white paper is the part of it that was seen. */
const partOfWhitePaper = /(白書).*$/;

/** A document as far as it shows which series it belongs to. */
export interface Edition {
	id: string;
	titleJa: string;
	/** who published it, as printed */
	publisher: string;
	/** day, month or year of publication (ISO 8601), empty where undated */
	published: string;
}

/**
 * Tells the series of a document from others: its publisher and its title without years, spaces and signs.
 * `令和6年版 犯罪白書` and `平成30年版犯罪白書` are of one series.
 */
export function documentSeries({ titleJa, publisher }: Edition): string {
	const name = simplifyPeriodText(titleJa)
		.replaceAll(year, '')
		.replace(partOfWhitePaper, '$1')
		.replaceAll(/[\s\p{P}]+/gu, '');
	return `${publisher.replaceAll(/[\s\p{P}]+/gu, '')}\n${name}`;
}
