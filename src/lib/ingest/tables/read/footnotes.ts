import type { Observation } from '#lib/domain/observation.ts';
import { cleanText, marksIn } from '../cells/clean-text.ts';

const footnote = /^\(?(注|※|備考)\s?(\d*)\s?[).:：．、]?\s*(.+)$|^([*†‡]+\d*)\s*(.+)$/;
/** A footnote that says nothing else; one on a part of the values (一部) does not. */
const provisional = /^(?:暫定|速報)値?(?:である|です)?。?$/;
const longestNote = 400;

/** The footnotes of a sheet, and the rows whose heads or values bear their marks. */
export class Footnotes {
	private readonly texts = new Map<string, string>();
	private readonly marked: { observation: Observation; mark: string }[] = [];
	private readonly marksOfHead = new Map<string, string[]>();

	isFootnote(text: string): boolean {
		return footnote.test(cleanText(text));
	}

	/** Looks for footnotes in a row: the first cell that holds text, or a mark and its text in two cells. */
	look(cells: readonly string[]): void {
		const place = cells.findIndex((cell) => cell.trim() !== '');
		const first = cells[place];
		if (first === undefined || !/^[\s(（]*[注※備*†‡＊]/.test(first)) return;
		const rest = cells.slice(place + 1).filter((cell) => cell.trim() !== '');
		if (rest.length > 1) return;
		const match = footnote.exec(cleanText([first, ...rest].join(' ')));
		if (!match) return;
		const [, sign = '', number = '', text = '', star = '', starText = ''] = match;
		const mark = star === '' ? sign + number : star;
		if (!this.texts.has(mark)) this.texts.set(mark, (text || starText).slice(0, longestNote));
	}

	/** Remembers that a row bears marks, of its cell or of its heads. */
	mark(observation: Observation, marks: readonly string[], heads: readonly string[]): void {
		for (const mark of marks) this.marked.push({ observation, mark });
		for (const head of heads)
			for (const mark of this.marksOf(head)) this.marked.push({ observation, mark });
	}

	/** Adds to the note of each marked row what its footnotes say; to be called after the last row. */
	finish(): void {
		for (const { observation, mark } of this.marked.splice(0)) {
			const text = this.texts.get(mark);
			if (text === undefined || observation.note.includes(text)) continue;
			if (provisional.test(text) && observation.status === 'A') observation.status = 'P';
			observation.note = [observation.note, text].filter(Boolean).join('。');
		}
	}

	private marksOf(head: string): string[] {
		const known = this.marksOfHead.get(head);
		if (known) return known;
		const marks = marksIn(cleanText(head));
		if (this.marksOfHead.size < 10_000) this.marksOfHead.set(head, marks);
		return marks;
	}
}
