import { scoreEucJp, scoreShiftJis } from './score-bytes.ts';
import type { DetectedForm, Encoding } from './table-file.ts';

type Certainty = DetectedForm['certainty'];

/** The encoding of a text, with whether it begins with a byte order mark. */
export interface DetectedEncoding {
	encoding: Encoding;
	bom: boolean;
	certainty: Certainty;
}

const marks: [Encoding, number[]][] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];

/**
 * Tells the encoding of a table from its beginning: by its byte order mark, else by what its bytes can
 * be. A table holds line ends or delimiters, so UTF-16 without a mark shows by the zero bytes of these.
 * Text in ASCII alone is UTF-8. Bytes that are no text in any of the encodings give null.
 *
 * @param head the first megabyte or less; a character cut at its end does no harm
 */
export function detectEncoding(head: Uint8Array): DetectedEncoding | null {
	const mark = readMark(head);
	if (mark) return { encoding: mark, bom: true, certainty: 'certain' };
	if (head.includes(0)) return detectUtf16(head);
	if (isAscii(head)) return { encoding: 'utf-8', bom: false, certainty: 'certain' };
	return detectMultibyte(head);
}

/** The encoding that a byte order mark at the beginning of bytes names, or null. */
export function readMark(head: Uint8Array): Encoding | null {
	const found = marks.find(([, mark]) => mark.every((byte, i) => head[i] === byte));
	return found?.[0] ?? null;
}

/** Whether all bytes are ASCII, which leaves an encoding open. */
export function isAscii(bytes: Uint8Array): boolean {
	return bytes.every((byte) => byte < 0x80);
}

function detectUtf16(head: Uint8Array): DetectedEncoding | null {
	const zeros = [0, 0];
	head.forEach((byte, i) => {
		if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	const encoding = odd > even ? 'utf-16le' : 'utf-16be';
	const text = decode(head.subarray(0, head.length - (head.length % 2)), encoding);
	// eslint-disable-next-line no-control-regex -- a zero that is left is not half of a letter
	if (text === null || /[\0-\x08\ufffe\uffff]/.test(text)) return null;
	// U+3000, the wide space, has a zero in the other half
	const isClear = Math.min(even, odd) * 4 <= Math.max(even, odd);
	return isClear ? { encoding, bom: false, certainty: 'likely' } : null;
}

function detectMultibyte(head: Uint8Array): DetectedEncoding | null {
	const utf8 = decode(head, 'utf-8');
	const shiftJis = decode(head, 'shift_jis') === null ? null : scoreShiftJis(head);
	const eucJp = decode(head, 'euc-jp') === null ? null : scoreEucJp(head);
	const isOther = Math.max(shiftJis ?? 0, eucJp ?? 0) >= 0.5;
	if (utf8 !== null && !(isOther && isWestern(utf8) && !hasWesternWord(utf8)))
		return { encoding: 'utf-8', bom: false, certainty: isWestern(utf8) ? 'likely' : 'certain' };
	if (shiftJis === null && eucJp === null) return null;
	const isEucJp = (eucJp ?? -Infinity) > (shiftJis ?? -Infinity);
	const better = (isEucJp ? eucJp : shiftJis) ?? 0;
	const other = (isEucJp ? shiftJis : eucJp) ?? -Infinity;
	const encoding = isEucJp ? 'euc-jp' : 'shift_jis';
	return { encoding, bom: false, certainty: rate(better, other) };
}

function rate(better: number, other: number): Certainty {
	if (better < 0) return 'guess';
	if (other === -Infinity) return better >= 0.4 ? 'certain' : 'likely';
	return better - other >= 0.15 ? 'likely' : 'guess';
}

/** Two bytes of half-width kana can pass for a letter of UTF-8, but only for one below U+0800. */
function isWestern(text: string): boolean {
	return !/[\u0800-\uffff]/.test(text);
}

/** An accented letter stands beside plain ones; Japanese in another encoding seldom does. */
function hasWesternWord(text: string): boolean {
	return /[A-Za-z][\u00c0-\u024f]|[\u00c0-\u024f][A-Za-z]/.test(text);
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
	} catch {
		// the decoder tells no more than that some bytes are invalid
		return null;
	}
}
