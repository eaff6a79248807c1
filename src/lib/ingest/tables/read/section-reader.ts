import { headKey } from '../cells/clean-text.ts';
import { columnNumber } from '../mapping/column-letter.ts';
import type { TableMapping } from '../mapping/mapping.ts';
import { isFootnote } from './footnotes.ts';
import { joinTwo, type HeadPart } from './head-part.ts';
import { LineReader, type LineRules } from './line-reader.ts';

/** Reads rows without values that head the rows below them. */
export class SectionReader {
	private readonly line: LineReader;
	private readonly column: number;
	/** what holds for all rows until the next section */
	base: HeadPart;
	/** its key where it is looked up as text, for heads that are only plain below it; else none */
	outer: readonly string[] = [];

	constructor(
		private readonly section: NonNullable<TableMapping['section']>,
		rules: LineRules,
		private readonly all: HeadPart
	) {
		this.base = all;
		this.line = new LineReader(section.read, rules);
		this.column = columnNumber(section.column);
	}

	/** @param cells a row without values */
	look(cells: readonly string[]): void {
		const text = cells[this.column] ?? '';
		if (text.trim() === '' || isFootnote(text)) return;
		this.base = joinTwo(this.all, this.line.read(text, []));
		const { read } = this.section;
		this.outer = read === 'text' || read === 'time-and-text' ? [headKey(text)] : [];
	}
}
