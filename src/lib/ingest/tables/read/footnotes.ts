import { cleanText } from '../cells/clean-text.ts';
import type { ReadRows } from '../rows/read-rows.ts';
import { addNote } from './add-note.ts';

const footnote = /^\(?(注|※|備考)\s?(\d*)\s?[).:：．、]?\s*(.+)$|^([*†‡]+\d*)\s*(.+)$/;
/** A footnote that says nothing else; one on a part of the values (一部) does not. */
const provisional = /^(?:暫定|速報)値?(?:である|です)?。?$/;
const longestNote = 400;

/** Whether a text is a footnote: （注1）…, ※ …, 備考 …. */
export function isFootnote(text: string): boolean {
	return footnote.test(cleanText(text));
}

/** The footnotes of a sheet, and the rows whose heads or values bear their marks. */
export class Footnotes {
	private readonly texts = new Map<string, string>();
	private readonly marked: { place: number; mark: string }[] = [];

	/** the text that last began a row and was no footnote: most rows of a long table begin alike */
	private passed: string | undefined;

	constructor(private readonly rows: ReadRows) {}

	/** Looks for footnotes in a row: the first cell that holds text, or a mark and its text in two cells. */
	look(cells: readonly string[]): void {
		if (cells[0] === this.passed) return;
		const place = cells.findIndex((cell) => cell.trim() !== '');
		const first = cells[place];
		if (first === undefined) return;
		if (!/^[\s(（]*[注※備*†‡＊]/.test(first)) {
			if (place === 0) this.passed = first;
			return;
		}
		const rest = cells.slice(place + 1).filter((cell) => cell.trim() !== '');
		if (rest.length > 1) return;
		const match = footnote.exec(cleanText([first, ...rest].join(' ')));
		if (!match) return;
		const [, sign = '', number = '', text = '', star = '', starText = ''] = match;
		const mark = star === '' ? sign + number : star;
		if (!this.texts.has(mark)) this.texts.set(mark, (text || starText).slice(0, longestNote));
	}

	/** Remembers that the row at a place bears marks, of its cell and of its heads. */
	mark(place: number, ofCell: readonly string[], ofHeads: readonly string[]): void {
		for (const mark of ofCell) this.marked.push({ place, mark });
		for (const mark of ofHeads) this.marked.push({ place, mark });
	}

	/** Adds to the note of each marked row what its footnotes say; to be called after the last row. */
	finish(): void {
		for (const { place, mark } of this.marked.splice(0)) {
			const text = this.texts.get(mark);
			if (text === undefined || this.rows.textAt(place, 'note').includes(text)) continue;
			addNote(this.rows, place, text, provisional.test(text));
		}
	}
}
