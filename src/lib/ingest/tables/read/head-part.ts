import type { Status } from '#lib/domain/observation.ts';
import type { LineRead, Meaning } from '../mapping/mapping.ts';
import { HeadTexts } from './head-texts.ts';
import type { TimePiece } from './time-piece.ts';

/** What the heads of one axis, or of the whole table, say together of a value. */
export interface HeadPart {
	/** indicators that it can be, one list per head that names any */
	indicators: (readonly string[])[];
	/** breakdown and category, one pair per breakdown; an inner head stands before an outer one */
	parts: ReadonlyMap<string, string>;
	area: string | null;
	times: TimePiece[];
	unit: string | null;
	status: Status | null;
	isSkipped: boolean;
	/** heads that the mapping does not know, as printed */
	unknown: UnknownHead[];
	printed: HeadTexts;
}

/** A head that could not be read, and how it was to be read. */
export interface UnknownHead {
	text: string;
	read: LineRead;
}

/** A part that says nothing. */
export const emptyPart: HeadPart = {
	indicators: [],
	parts: new Map(),
	area: null,
	times: [],
	unit: null,
	status: null,
	isSkipped: false,
	unknown: [],
	printed: HeadTexts.none
};

/** A part with the head that says it, as printed. */
export function printedPart(part: HeadPart, text: string): HeadPart {
	return { ...part, printed: HeadTexts.of(text) };
}

/** What a meaning of the mapping says, as a part; `time` is read beforehand. */
export function partOf(meaning: Meaning, time: TimePiece | null): HeadPart {
	const { indicator, parts, area, unit, status, skip } = meaning;
	return {
		...emptyPart,
		indicators: indicator === undefined ? [] : [[indicator].flat()],
		parts: new Map(Object.entries(parts ?? {})),
		area: area ?? null,
		times: time ? [time] : [],
		unit: unit ?? null,
		status: status ?? statusOf(time),
		isSkipped: skip === true
	};
}

/** Joins parts, the outermost first: what an inner one says of area, unit and status stands. */
export function joinParts(parts: readonly HeadPart[]): HeadPart {
	return parts.reduce(joinTwo, emptyPart);
}

/** Joins two parts, the outer one first. */
export function joinTwo(outer: HeadPart, inner: HeadPart): HeadPart {
	if (outer === emptyPart) return inner;
	if (inner === emptyPart) return outer;
	return {
		indicators: concat(outer.indicators, inner.indicators),
		parts: joinMaps(outer.parts, inner.parts),
		area: inner.area ?? outer.area,
		times: concat(outer.times, inner.times),
		unit: inner.unit ?? outer.unit,
		status: inner.status ?? outer.status,
		isSkipped: outer.isSkipped || inner.isSkipped,
		unknown: concat(outer.unknown, inner.unknown),
		printed: outer.printed.around(inner.printed)
	};
}

function joinMaps(outer: HeadPart['parts'], inner: HeadPart['parts']): HeadPart['parts'] {
	if (inner.size === 0) return outer;
	return outer.size === 0 ? inner : new Map([...outer, ...inner]);
}

function concat<T>(a: T[], b: T[]): T[] {
	if (a.length === 0) return b;
	return b.length === 0 ? a : [...a, ...b];
}

function statusOf(time: TimePiece | null): Status | null {
	return time && 'status' in time ? time.status : null;
}
