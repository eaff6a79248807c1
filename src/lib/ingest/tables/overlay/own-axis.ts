import { cleanText, headKey, withoutMarks } from '../cells/clean-text.ts';
import type { LineRead } from '../mapping/mapping.ts';
import { isPlainValue, meaningOfWord, unitIn } from '../propose/head-words.ts';
import { AxisFiller } from '../read/axis-filler.ts';
import { joinEras } from '../read/join-eras.ts';
import { TimeReader, type TimeRules } from '../read/read-time.ts';
import { splitTime } from '../read/split-time.ts';
import type { TimePiece } from '../read/time-piece.ts';
import { englishUnit } from './english-unit.ts';

/** What heads say of a value that need belong to no indicator. */
export interface OwnHead {
	/** what names its series, the outermost first */
	names: string[];
	times: TimePiece[];
	unit: string | null;
	/** the first text that stands where times stand and is none; null where there is none */
	stranger: { line: number; text: string } | null;
}

/** Heads that say nothing. */
export const emptyHead: OwnHead = { names: [], times: [], unit: null, stranger: null };

/** Reads the heads of one axis, place by place, by what the lines are: words as they are, times as times. */
export class OwnAxis {
	private readonly filler: AxisFiller;
	private readonly times: TimeReader[];

	constructor(
		private readonly lines: readonly { read: LineRead; fill: boolean }[],
		time: TimeRules
	) {
		this.filler = new AxisFiller(lines);
		this.times = lines.map(() => new TimeReader(time));
	}

	/** @param texts the text of each line at the next place, the outermost first */
	read(texts: readonly string[]): OwnHead {
		const head: OwnHead = { names: [], times: [], unit: null, stranger: null };
		for (const [line, text] of joinEras(this.filler.fill(texts), this.lines).entries())
			if (text.trim() !== '') this.readLine(line, text, head);
		return head;
	}

	private readLine(line: number, text: string, head: OwnHead): void {
		const read = this.lines[line]?.read ?? 'skip';
		const times = this.times[line];
		if (read === 'skip' || !times) return;
		if (read === 'time') {
			const piece = times.read(text);
			if (piece) head.times.push(piece);
			else head.stranger ??= { line, text: cleanText(text) };
			return;
		}
		if (read === 'time-and-text')
			for (const { time, rest } of splitTime(headKey(text))) {
				const piece = times.read(time);
				if (!piece) continue;
				head.times.push(piece);
				addName(rest, head);
				return;
			}
		addName(text, head);
	}
}

/** Joins what heads say, the outermost first. */
export function joinHeads(heads: readonly OwnHead[]): OwnHead {
	return {
		names: heads.flatMap(({ names }) => names),
		times: heads.flatMap(({ times }) => times),
		unit: heads.findLast(({ unit }) => unit !== null)?.unit ?? null,
		stranger: heads.find(({ stranger }) => stranger !== null)?.stranger ?? null
	};
}

/** Puts the names of heads together; a word that says only that a number stands there is left out. */
export function wordNames(names: readonly string[]): string {
	const telling = names.filter((name) => !isPlainValue(headKey(name)));
	return telling.filter((name, i) => name !== telling[i - 1]).join(' / ');
}

/** As printed, its spaces as one; in the spelling for reading only where marks of footnotes are taken out. */
function printedName(text: string): string {
	const clean = cleanText(text);
	const bare = withoutMarks(clean);
	return bare === clean ? text.replaceAll(/\s+/g, ' ').trim() : bare;
}

function addName(text: string, head: OwnHead): void {
	const unit = meaningOfWord(headKey(text))?.meaning.unit;
	if (unit !== undefined) head.unit = unit;
	else {
		head.names.push(printedName(text));
		head.unit = unitIn(cleanText(text)) ?? englishUnit(text) ?? head.unit;
	}
}
