import { readExactly } from './decode-parts.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { detectEncoding, isAscii, readMark, type DetectedEncoding } from './detect-encoding.ts';
import { partBytes } from './limits.ts';
import { readDelimited } from './read-delimited.ts';
import { TableError } from './table-error.ts';
import { encodings, type ByteSource, type Encoding, type TableFile } from './table-file.ts';

/** Characters from which the delimiter is told: some hundred rows. */
const delimiterReach = 65_536;

interface TextOptions {
	encoding?: Encoding;
	delimiter?: string;
	columns: number;
}

/**
 * Opens a text between delimiters. Where its first part is ASCII alone, the encoding is told from the
 * first part that is not.
 *
 * @param head the first part of the source
 * @throws TableError of the kinds encoding-unknown, empty (nothing but a byte order mark)
 */
export async function openText(
	source: ByteSource,
	head: Uint8Array,
	options: TextOptions
): Promise<TableFile> {
	const { name } = source;
	const given = options.encoding;
	const detected: DetectedEncoding = given
		? { encoding: given, bom: readMark(head) === given, certainty: 'certain' }
		: await detect(source, head);
	const { encoding, bom, certainty } = detected;
	const text = new TextDecoder(encoding).decode(head).replace(/\r\n?/g, '\n');
	if (text === '') throw new TableError('empty', name);
	const delimiter = options.delimiter ?? detectDelimiter(text.slice(0, delimiterReach));
	const form = { encoding, delimiter, columns: options.columns };
	return {
		name,
		format: delimiter === '\t' ? 'tsv' : 'csv',
		encoding,
		detected: { bom, certainty, delimiter },
		sheets: [{ name: '', merges: [], rows: () => readDelimited(source, form) }]
	};
}

async function detect(source: ByteSource, head: Uint8Array): Promise<DetectedEncoding> {
	let part = head;
	for (let from = partBytes; from < source.size && isAscii(part); from += partBytes)
		part = await readExactly(source, from, Math.min(from + partBytes, source.size));
	// all before this part is ASCII, so it begins with a whole character
	const detected = detectEncoding(part);
	if (detected && !includesEscape(head)) return detected;
	const found = includesEscape(head) ? 'ISO-2022-JP (JIS)' : 'binary';
	throw new TableError('encoding-unknown', source.name, {
		found,
		expected: encodings.join(', ')
	});
}

/** ESC $ switches to kanji in ISO-2022-JP. */
function includesEscape(head: Uint8Array): boolean {
	const at = head.indexOf(0x1b);
	return at >= 0 && head[at + 1] === 0x24;
}
