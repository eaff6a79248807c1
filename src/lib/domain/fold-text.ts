const firstKatakana = 0x30a1;
const lastKatakana = 0x30f6;
const toHiragana = 0x60;

/** Signs that readers type in one way and documents print in another. */
const signs: Readonly<Record<string, string>> = {
	ヽ: 'ゝ',
	ヾ: 'ゞ',
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'‐': '-',
	'–': '-',
	'—': '-',
	'―': '-',
	'−': '-',
	'〜': '~'
};

/** Spellings of one word in official texts, the longest first where one holds another. */
const spellings = [
	['子ども', '子供', 'こども'],
	['取り組み', '取組み', '取組'],
	['障がい', '障碍', '障害']
].map((variants) => ({ variants, any: new RegExp(variants.join('|'), 'g') }));

/**
 * Folds text for searching, so that writings of one word meet: full and half width (ＳＮＳ, ｽﾏﾎ),
 * upper and lower case, katakana and hiragana, quotation marks, hyphens and dashes. Never for showing.
 * Small kana and long vowel marks stay: without them, words that have nothing in common would meet.
 */
export function foldText(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[ァ-ヶヽヾ‘’“”‐–—―−〜]/g, foldLetter);
}

/** A word of a query, folded, in all its spellings: a text that holds one of them holds the word. */
export type QueryWord = readonly string[];

/**
 * Gives the words of a query, parted by spaces of either width, each first as it was typed. 子供 is found as 子ども and
 * こども as well, and a long word ending in ー (プロバイダー) as it stands without (プロバイダ).
 */
export function queryWords(query: string): QueryWord[] {
	return foldText(query).split(/\s+/).filter(Boolean).map(spellingsOf);
}

/** Whether a folded text holds a word in one of its spellings. */
export function holdsWord(folded: string, word: QueryWord): boolean {
	return word.some((spelling) => folded.includes(spelling));
}

/** Whether each word of a query (parted by spaces of either width) stands in one of the texts. */
export function matchesText(query: string, texts: readonly string[]): boolean {
	const folded = texts.map(foldText);
	return queryWords(query).every((word) => folded.some((text) => holdsWord(text, word)));
}

function spellingsOf(word: string): QueryWord {
	const found = new Set([word, word.replaceAll(/(?<=[ぁ-ゖ]{3})ー(?![ぁ-ゖー])/g, '')]);
	for (const { variants, any } of spellings)
		for (const spelling of [...found])
			for (const variant of variants) found.add(spelling.replaceAll(any, variant));
	return [...found];
}

function foldLetter(letter: string): string {
	const code = letter.charCodeAt(0);
	if (code >= firstKatakana && code <= lastKatakana) return String.fromCharCode(code - toHiragana);
	return signs[letter] ?? letter;
}
