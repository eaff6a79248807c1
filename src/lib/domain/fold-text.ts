const firstKatakana = 0x30a1;
const lastKatakana = 0x30f6;
const toHiragana = 0x60;

/**
 * Folds text for searching, so that writings of one word meet: full and half width (ＳＮＳ, ｽﾏﾎ),
 * upper and lower case, katakana and hiragana. Never for showing.
 */
export function foldText(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[ァ-ヶヽヾ]/g, hiraganaOf);
}

/** Whether each word of a query (parted by spaces of either width) stands in one of the texts. */
export function matchesText(query: string, texts: readonly string[]): boolean {
	const words = foldText(query).split(/\s+/).filter(Boolean);
	const folded = texts.map(foldText);
	return words.every((word) => folded.some((text) => text.includes(word)));
}

function hiraganaOf(letter: string): string {
	const code = letter.charCodeAt(0);
	if (code >= firstKatakana && code <= lastKatakana) return String.fromCharCode(code - toHiragana);
	return letter === 'ヽ' ? 'ゝ' : 'ゞ';
}
