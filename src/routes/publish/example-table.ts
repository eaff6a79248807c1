import type { Locale } from '#lib/messages/index.ts';

/**
 * A made-up table in the form in which such tables are published: era years, full-width digits, grouped
 * digits, a provisional value and a dash. One value differs from what is published.
 */
const lines = [
	'児童ポルノ事犯の検挙状況（記入例：実際の公表値ではありません）',
	'',
	'区分,令和３年,令和４年,令和５年,令和６年,令和７年',
	'検挙件数（件）,"2,969","3,035","2,798","2,783","2,801p"',
	'検挙人員（人）,"１，９８９","２，０５３","1,870","1,424",－',
	'被害児童数（人）,"1,458","1,487","1,444","1,265","1,240p"',
	'（注）p は速報値。'
];

/** Gives an example of a table for the page to read. */
export function exampleTable(locale: Locale): { name: string; text: string } {
	return {
		name: locale === 'ja' ? '記入例.csv' : 'example.csv',
		text: `${lines.join('\r\n')}\r\n`
	};
}
