import { batchBytes } from './limits.ts';
import { TableError } from './table-error.ts';
import type { ByteSource, Encoding } from './table-file.ts';

const newline = 0x0a;
// eslint-disable-next-line no-control-regex -- the end mark of CP/M and MS-DOS
const endMarks = /\x1a+$/;

/**
 * Decodes a source from its beginning in parts of about 64 kB, without its byte order mark. Line ends
 * (CRLF, CR) become line feeds, and a control character at the very end (the end mark of old systems)
 * is dropped.
 *
 * @throws TableError of the kind encoding, with the line, at bytes that the encoding does not hold; of
 * the kind not-a-table at control characters; of the kind unreadable where the source ends early
 */
export async function* decodeParts(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	let lines = 0;
	let unfinished: Uint8Array = new Uint8Array();
	let heldBack = '';
	for (let from = 0; from < source.size; from += batchBytes) {
		const to = Math.min(from + batchBytes, source.size);
		const bytes = await readExactly(source, from, to);
		let text: string;
		try {
			text = heldBack + decoder.decode(bytes, { stream: to < source.size });
		} catch (cause) {
			const line = lines + lineOfFault(unfinished, bytes, encoding);
			throw new TableError('encoding', source.name, { line, expected: encoding }, { cause });
		}
		// a byte of a line feed is a line feed, but in UTF-16, whose characters end where parts end
		if (!encoding.startsWith('utf-16')) unfinished = bytes.subarray(bytes.lastIndexOf(newline) + 1);
		if (to === source.size) text = text.replace(endMarks, '');
		// its line feed may come with the next part
		heldBack = text.endsWith('\r') && to < source.size ? '\r' : '';
		if (heldBack !== '') text = text.slice(0, -1);
		if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
		refuseControls(text, lines, source.name);
		lines += countLines(text);
		yield text;
	}
}

/** Reads bytes of a source; fewer than it has promised are a fault. */
export async function readExactly(
	source: ByteSource,
	from: number,
	to: number
): Promise<Uint8Array> {
	const bytes = await source.read(from, to);
	if (bytes.length === to - from) return bytes;
	const found = `${from + bytes.length} / ${source.size} B`;
	throw new TableError('unreadable', source.name, { found });
}

function lineOfFault(before: Uint8Array, bytes: Uint8Array, encoding: Encoding): number {
	const whole = new Uint8Array(before.length + bytes.length);
	whole.set(before);
	whole.set(bytes, before.length);
	const text = new TextDecoder(encoding).decode(whole);
	const fault = text.indexOf('\ufffd');
	return countLines((fault < 0 ? text : text.slice(0, fault)).replace(/\r\n?/g, '\n')) + 1;
}

function refuseControls(text: string, linesBefore: number, file: string): void {
	// eslint-disable-next-line no-control-regex -- tab, line feed, vertical tab and form feed may stand in cells
	const at = text.search(/[\0-\x08\x0e-\x1f\x7f]/);
	if (at < 0) return;
	const line = linesBefore + countLines(text.slice(0, at)) + 1;
	const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
	throw new TableError('not-a-table', file, { line, found: `U+${code}` });
}

function countLines(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
	return count;
}
