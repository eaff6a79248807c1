import type { LineRead, Meaning } from '../mapping/mapping.ts';
import { headKey } from '../cells/clean-text.ts';
import { emptyPart, joinParts, partOf, type HeadPart } from './head-part.ts';
import { memoText } from './memo.ts';
import { splitTime } from './split-time.ts';
import { TimeReader, type TimeRules } from './read-time.ts';
import type { TimePiece } from './time-piece.ts';
import type { Vocabulary } from './vocabulary.ts';

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
	private readonly known = new Map<string, HeadPart>();
	private readonly ofPiece = new WeakMap<TimePiece, HeadPart>();
	private readonly keyOf = memoText(headKey);

	constructor(
		private readonly reads: LineRead,
		private readonly rules: LineRules
	) {
		this.times = new TimeReader(rules.time);
	}

	/** @param outer keys of the heads around this one, the outermost first */
	read(text: string, outer: readonly string[]): HeadPart {
		if (this.reads === 'skip') return emptyPart;
		if (this.reads === 'time') return this.readTime(text);
		const key = this.keyOf(text);
		if (this.reads === 'area') return this.memo(key, () => this.readArea(text, key));
		const path = outer.length === 0 ? key : `${outer.join('/')}/${key}`;
		if (this.reads === 'time-and-text') return this.readBoth(text, key, path);
		return this.memo(path, () => this.readText(text, path));
	}

	private memo(key: string, read: () => HeadPart): HeadPart {
		const known = this.known.get(key);
		if (known) return known;
		const part = read();
		if (this.known.size < 100_000) this.known.set(key, part);
		return part;
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
		const part = { ...partOf({}, piece), texts: [text] };
		this.ofPiece.set(piece, part);
		return part;
	}

	private readArea(text: string, key: string): HeadPart {
		const prefix = /^(\d\d)\d{3,4}$/.exec(key)?.[1];
		const area = this.rules.vocabulary.areaCodes.get(prefix ?? key);
		if (area !== undefined) return { ...emptyPart, area, texts: [text] };
		const meaning = this.rules.texts.get(key);
		return meaning ? this.withMeaning(meaning, text) : unknownHead(text, this.reads);
	}

	private readText(text: string, path: string): HeadPart {
		const meaning = this.meaningOf(path);
		return meaning ? this.withMeaning(meaning, text) : unknownHead(text, this.reads);
	}

	private readBoth(text: string, key: string, path: string): HeadPart {
		const whole = this.meaningOf(path);
		if (whole) return this.withMeaning(whole, text);
		for (const { time, rest } of splitTime(key)) {
			const meaning = rest === '' ? {} : this.meaningOf(rest);
			const piece = meaning ? this.times.read(time) : null;
			if (meaning && piece) return joinParts([this.withMeaning(meaning, text), partOf({}, piece)]);
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
		return { ...partOf(meaning, time), texts: [text] };
	}
}

function unknownHead(text: string, read: LineRead): HeadPart {
	return { ...emptyPart, unknown: [{ text, read }], texts: [text] };
}
