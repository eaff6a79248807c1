import type { LineRead, Meaning } from '../mapping/mapping.ts';
import { headKey } from '../cells/clean-text.ts';
import { emptyPart, joinTwo, partOf, printedPart, type HeadPart } from './head-part.ts';
import { splitTime } from './split-time.ts';
import { TimeReader, type TimeRules } from './read-time.ts';
import type { TimePiece } from './time-piece.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Most texts that are remembered within one list of heads. */
const most = 20_000;

/** What all lines of a table share. */
export interface LineRules {
	/** under `headKey`, or several of them joined by `/` */
	texts: ReadonlyMap<string, Meaning>;
	time: TimeRules;
	vocabulary: Pick<Vocabulary, 'areaCodes'>;
}

/** Reads the heads of one line (a row of column heads, a column of row heads), in their order. */
export class LineReader {
	private readonly times: TimeReader;
	/** by the heads around, then by text; not for times, which say something else after another time */
	private readonly known = new WeakMap<readonly string[], Map<string, HeadPart>>();
	/** the heads around the last text, and what is known within them */
	private outer: readonly string[] | null = null;
	private within = new Map<string, HeadPart>();
	private readonly ofPiece = new WeakMap<TimePiece, HeadPart>();

	constructor(
		private readonly reads: LineRead,
		private readonly rules: LineRules
	) {
		this.times = new TimeReader(rules.time);
	}

	/** @param outer keys of the heads around this one, the outermost first; the same list for the same heads */
	read(text: string, outer: readonly string[]): HeadPart {
		if (this.reads === 'skip') return emptyPart;
		if (this.reads === 'time') return this.readTime(text);
		if (this.reads === 'time-and-text') return this.readBoth(text, outer);
		const within = this.knownWithin(outer);
		const known = within.get(text);
		if (known) return known;
		const part = this.reads === 'area' ? this.readArea(text) : this.readText(text, outer);
		if (within.size < most) within.set(text, part);
		return part;
	}

	private knownWithin(outer: readonly string[]): Map<string, HeadPart> {
		if (outer === this.outer) return this.within;
		this.outer = outer;
		this.within = this.known.get(outer) ?? new Map<string, HeadPart>();
		this.known.set(outer, this.within);
		return this.within;
	}

	private readTime(text: string): HeadPart {
		const piece = this.times.read(text);
		if (piece) return this.partOfPiece(piece, text);
		const meaning = this.rules.texts.get(headKey(text));
		return meaning ? this.withMeaning(meaning, text) : unknownHead(text, this.reads);
	}

	/** The reader of times gives one piece for a text wherever it says the same. */
	private partOfPiece(piece: TimePiece, text: string): HeadPart {
		const known = this.ofPiece.get(piece);
		if (known) return known;
		const part = printedPart(partOf({}, piece), text);
		this.ofPiece.set(piece, part);
		return part;
	}

	private readArea(text: string): HeadPart {
		const key = headKey(text);
		const prefix = /^(\d\d)\d{3,4}$/.exec(key)?.[1];
		const area = this.rules.vocabulary.areaCodes.get(prefix ?? key);
		if (area !== undefined) return printedPart({ ...emptyPart, area }, text);
		const meaning = this.rules.texts.get(key);
		return meaning ? this.withMeaning(meaning, text) : unknownHead(text, this.reads);
	}

	private readText(text: string, outer: readonly string[]): HeadPart {
		const meaning = this.meaningOf([...outer, headKey(text)].join('/'));
		return meaning ? this.withMeaning(meaning, text) : unknownHead(text, this.reads);
	}

	private readBoth(text: string, outer: readonly string[]): HeadPart {
		const key = headKey(text);
		const whole = this.meaningOf([...outer, key].join('/'));
		if (whole) return this.withMeaning(whole, text);
		for (const { time, rest } of splitTime(key)) {
			const meaning = rest === '' ? {} : this.meaningOf(rest);
			const piece = meaning ? this.times.read(time) : null;
			if (meaning && piece) return joinTwo(this.withMeaning(meaning, text), partOf({}, piece));
		}
		return unknownHead(text, this.reads);
	}

	/** A head is looked up with all heads around it first, then with fewer. */
	private meaningOf(path: string): Meaning | null {
		for (let from = 0; from >= 0;) {
			const meaning = this.rules.texts.get(path.slice(from));
			if (meaning) return meaning;
			const next = path.indexOf('/', from);
			from = next < 0 ? -1 : next + 1;
		}
		return null;
	}

	private withMeaning(meaning: Meaning, text: string): HeadPart {
		const time =
			meaning.time === undefined ? null : new TimeReader(this.rules.time).read(meaning.time);
		return printedPart(partOf(meaning, time), text);
	}
}

function unknownHead(text: string, read: LineRead): HeadPart {
	return printedPart({ ...emptyPart, unknown: [{ text, read }] }, text);
}
