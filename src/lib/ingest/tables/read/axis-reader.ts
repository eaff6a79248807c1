import { headKey } from '../cells/clean-text.ts';
import { isBlank } from '../cells/is-blank.ts';
import type { LineRead } from '../mapping/mapping.ts';
import { AxisFiller } from './axis-filler.ts';
import { emptyPart, joinTwo, type HeadPart } from './head-part.ts';
import { joinEras } from './join-eras.ts';
import { LineReader, type LineRules } from './line-reader.ts';

/** A line of heads: how it is read, and whether an empty cell says what stands before it. */
export interface AxisLine {
	read: LineRead;
	fill: boolean;
}

/** What lines say together, and the keys of those that others are looked up within. */
interface JoinedLines {
	part: HeadPart;
	outer: readonly string[];
	isNamed: boolean;
}

const noKeys: readonly string[] = [];
/** Most texts that are remembered within one list of heads. */
const most = 20_000;

/** Reads the heads of one axis (all rows of column heads, all columns of row heads), place by place. */
export class AxisReader {
	private readonly readers: LineReader[];
	private readonly filler: AxisFiller;
	/** keys of heads by those around them, then by text: one list for the same heads */
	private readonly within = new WeakMap<readonly string[], Map<string, readonly string[]>>();
	/** what was read at the place before: the text of each line, and all lines up to it joined */
	private readonly texts: string[] = [];
	private readonly joined: JoinedLines[] = [];
	private base = emptyPart;
	private around = noKeys;
	private readonly isAllSkipped: boolean;
	private readonly mayNameEras: boolean;

	constructor(
		private readonly lines: readonly AxisLine[],
		rules: LineRules
	) {
		this.readers = lines.map(({ read }) => new LineReader(read, rules));
		this.filler = new AxisFiller(lines);
		this.isAllSkipped = lines.every(({ read }) => read === 'skip');
		this.mayNameEras = lines.some(
			({ read }, i) => read === 'time' && lines[i + 1]?.read === 'time'
		);
	}

	/**
	 * Lines that say what they said at the place before are not read again.
	 *
	 * @param texts the text of each line at the next place, the outermost first
	 * @param base what stands around all lines
	 * @param around keys of the heads around all lines
	 */
	read(texts: readonly string[], base = emptyPart, around = noKeys): HeadPart {
		const said = this.filler.fill(texts);
		const filled = this.mayNameEras ? joinEras(said, this.lines) : said;
		let isSame = base === this.base && around === this.around;
		this.base = base;
		this.around = around;
		let before: JoinedLines = { part: base, outer: around, isNamed: false };
		for (let i = 0; i < filled.length; i += 1) {
			const text = filled[i] ?? '';
			const known = this.joined[i];
			isSame &&= known !== undefined && this.texts[i] === text;
			before = isSame && known ? known : this.readLine(i, text, before);
			this.texts[i] = text;
			this.joined[i] = before;
		}
		if (before.isNamed || this.isAllSkipped) return before.part;
		const unknown = [{ text: '', read: this.lines[0]?.read ?? 'text' }];
		return joinTwo(base, { ...emptyPart, unknown });
	}

	private readLine(i: number, text: string, before: JoinedLines): JoinedLines {
		if (isBlank(text)) return before;
		const read = this.lines[i]?.read;
		const part = this.readers[i]?.read(text, before.outer) ?? emptyPart;
		const isOuter = i < this.lines.length - 1 && (read === 'text' || read === 'time-and-text');
		return {
			part: joinTwo(before.part, part),
			outer: isOuter ? this.extend(before.outer, text) : before.outer,
			isNamed: before.isNamed || read !== 'skip'
		};
	}

	private extend(outer: readonly string[], text: string): readonly string[] {
		const byText = this.within.get(outer) ?? new Map<string, readonly string[]>();
		const known = byText.get(text);
		if (known) return known;
		const keys = [...outer, headKey(text)];
		if (byText.size < most) this.within.set(outer, byText.set(text, keys));
		return keys;
	}
}
