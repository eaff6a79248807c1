/** A value that a note says was changed: from what, where it says so, and to what. */
export interface Revision {
	from: number | null;
	to: number;
}

const number = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const unit = '\\s?(?:件|人|名|%|社|事業場)?';
const changed = '(?:訂正|改定|改訂|修正|更新)';
const fromTo = new RegExp(
	`${number}${unit}\\s?(?:を|から|→|⇒)\\s?${number}${unit}\\s?(?:に|へ|と)?\\s?(?:${changed}|$|[。)])`,
	'g'
);
const toOnly = new RegExp(
	`(?:正しくは|${changed}(?:後|値|後の値)?(?:は|:|、)?|確定値(?:は|:)?)\\s?${number}`,
	'g'
);

/**
 * Reads from the text of a note (in the spelling of `cleanText`) which value was changed to what:
 * 1,200を1,205に訂正, 1,200→1,205, 訂正後 1,205, 正しくは1,205件. What a value was before it was changed
 * (前回公表値 1,200) is no revision of the value printed.
 */
export function readRevisions(note: string): Revision[] {
	const pairs = [...note.matchAll(fromTo)].map(([, from, to]) => ({
		from: numberOf(from),
		to: numberOf(to)
	}));
	if (pairs.length > 0) return pairs;
	return [...note.matchAll(toOnly)].map(([, to]) => ({ from: null, to: numberOf(to) }));
}

function numberOf(text = ''): number {
	return Number(text.replaceAll(',', ''));
}
