import { eras, type EraId } from '#lib/domain/era.ts';
import { cleanText } from '../cells/clean-text.ts';
import { symbolKey, type SymbolMeaning } from '../cells/value-rules.ts';
import { unitIn } from './head-words.ts';

/** What titles, heads and notes around a table say of it. */
export interface Titles {
	/** the titles as one text */
	text: string;
	unit: string | null;
	/** they speak of 年度 and nowhere of 年 alone */
	isFiscal: boolean;
	/** the unit stands above this table, not only above one before it */
	isUnitOwn: boolean;
	/** an era that a head names without a number: 平成 over 27, 28 */
	era: EraId | null;
}

/** Looks for unit, kind of year and era in the titles and heads of a table. */
export function lookAtTitles(
	titles: readonly string[],
	heads: readonly string[],
	labels: readonly string[] = []
): Titles {
	const text = titles.map(cleanText).filter(Boolean).join(' ');
	const around = `${text} ${heads.map(cleanText).join(' ')}`;
	const bare = heads.map((head) => cleanText(head).replace(/[()年度 ]/g, ''));
	const isBare = [...bare, ...labels.map((label) => cleanText(label).replace(/[年度 ]/g, ''))].some(
		(head) => /^(?:\d{1,2}|元)$/.test(head)
	);
	const inText = eras
		.map((each) => ({ each, place: text.search(new RegExp(`${each.ja}(?:\\d|元)`)) }))
		.filter(({ place }) => place >= 0)
		.sort((a, b) => a.place - b.place)[0]?.each;
	const era = eras.find(({ ja }) => bare.includes(ja)) ?? (isBare ? inText : undefined);
	return {
		text: titles
			.map(cleanText)
			.filter((title) => title !== '' && !title.endsWith('。') && !/^\(?(?:注|※|備考)/.test(title))
			.join(' '),
		unit: unitIn(text),
		isUnitOwn: true,
		isFiscal: /年度|fiscal ?year/i.test(around) && !/年次|暦年|年別|\d年(?!度)/.test(around),
		era: era?.id ?? null
	};
}

const legend =
	/[「“"'(]?([-－―‐ー…‥xXＸ※*・△▲.]{1,3})[」”"')]?\s*(?:印)?(?:は|:|：|=|＝|…)\s*([^。、]{1,30})/g;
const senses: readonly (readonly [RegExp, SymbolMeaning])[] = [
	[/秘匿|非公表|伏せ/, 'Q'],
	[/あり得ない|ありえない/, 'M'],
	[/単位(?:未満|に満たない)|四捨五入/, 'N'],
	[/不詳|不明|得られない|調査していない|把握して|データ(?:が)?ない|未集計/, 'O'],
	[/皆無|ゼロ|該当(?:数字|数値|者|するもの)?(?:が|の)?(?:な|無)|0(?:を|$)|実績なし/, 'zero']
];

/** The symbols that a note explains: 「－」は皆無, x：秘匿. */
export function symbolsExplained(notes: readonly string[]): Map<string, SymbolMeaning> {
	const explained = new Map<string, SymbolMeaning>();
	for (const note of notes)
		for (const [, symbol = '', sense = ''] of cleanText(note).matchAll(legend)) {
			const meaning = senses.find(([words]) => words.test(sense))?.[1];
			if (meaning !== undefined) explained.set(symbolKey(symbol), meaning);
		}
	return explained;
}
