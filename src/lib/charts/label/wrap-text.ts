import { estimateWidth } from './estimate-width.ts';

/** Characters that must not begin a line (JIS X 4051, the common ones). */
const neverFirst = /^[、。，．）」』】〉》〕！？ー～：；・,.)\]!?:;%％]/;

/** Characters that must not end a line. */
const neverLast = /[（〔［｛「『【〈《]$/;

/** Breaks a text into lines of at most a width: Latin words whole, Japanese between characters. */
export function wrapText(text: string, width: number, size: number): string[] {
	const pieces = text.match(/[A-Za-z0-9’'“”(,.:;/_?&=%+-]+\)?|\s+|./gu) ?? [];
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces) {
		const fits = estimateWidth(line + piece.trimEnd(), size) <= width;
		if (line === '' || fits || neverFirst.test(piece)) {
			line += line === '' ? piece.trimStart() : piece;
			continue;
		}
		const opening = neverLast.exec(line)?.[0] ?? '';
		lines.push(line.slice(0, line.length - opening.length).trimEnd());
		line = opening + piece.trimStart();
	}
	if (line.trim() !== '') lines.push(line.trimEnd());
	return lines;
}
