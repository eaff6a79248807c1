import { headKey } from '../cells/clean-text.ts';
import type { LineRead } from '../mapping/mapping.ts';
import { AxisFiller } from './axis-filler.ts';
import { emptyPart, joinParts, type HeadPart } from './head-part.ts';
import { joinEras } from './join-eras.ts';
import { LineReader, type LineRules } from './line-reader.ts';

/** A line of heads: how it is read, and whether an empty cell says what stands before it. */
export interface AxisLine {
	read: LineRead;
	fill: boolean;
}

/** Reads the heads of one axis (all rows of column heads, all columns of row heads), place by place. */
export class AxisReader {
	private readonly readers: LineReader[];
	private readonly filler: AxisFiller;

	constructor(
		private readonly lines: readonly AxisLine[],
		rules: LineRules
	) {
		this.readers = lines.map(({ read }) => new LineReader(read, rules));
		this.filler = new AxisFiller(lines);
	}

	/**
	 * @param texts the text of each line at the next place, the outermost first
	 * @param around keys of the heads around all lines
	 */
	read(texts: readonly string[], around: readonly string[] = []): HeadPart {
		const keys = joinEras(this.filler.fill(texts), this.lines);
		const outer = [...around];
		const parts: HeadPart[] = [];
		let isNamed = false;
		for (const [i, text] of keys.entries()) {
			const read = this.lines[i]?.read;
			if (text.trim() === '') continue;
			if (read !== 'skip') isNamed = true;
			parts.push(this.readers[i]?.read(text, outer) ?? emptyPart);
			if (read === 'text' || read === 'time-and-text') outer.push(headKey(text));
		}
		if (isNamed || this.lines.every(({ read }) => read === 'skip')) return joinParts(parts);
		return { ...emptyPart, unknown: [{ text: '', read: this.lines[0]?.read ?? 'text' }] };
	}
}
