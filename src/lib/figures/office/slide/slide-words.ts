import { estimateWidth } from '#lib/charts/label/estimate-width.ts';
import { m } from '#lib/messages/index.ts';
import type { OfficeFigure } from '../clean-figure.ts';
import { countLines } from '../table/fit-table.ts';
import { innerWidth, smallLine, smallType } from './slide-room.ts';

const pointsPerInch = 72;
/** lines of small type under a figure */
const mostLines = 8;

/** A text with the size in which it finds room, in points. */
export interface SizedText {
	text: string;
	size: number;
}

/** Sets a title in at most two lines: smaller where it is long, cut at the smallest size. */
export function slideTitle(title: string): SizedText {
	const room = innerWidth * pointsPerInch - 12;
	const size = [24, 20, 18].find((one) => estimateWidth(title, one) <= 1.9 * room);
	return size === undefined
		? { text: clip(title, (1.9 * room) / 18), size: 18 }
		: { text: title, size };
}

/** Cuts a text that is wider than so many ems, with a sign that it goes on. */
export function clip(text: string, ems: number): string {
	if (estimateWidth(text, 1) <= ems) return text;
	let width = 1;
	const kept = [...text].findIndex((sign) => (width += estimateWidth(sign, 1)) > ems);
	return `${[...text].slice(0, kept).join('')}…`;
}

/**
 * Gives the lines of small type under a figure: key, notes, sources. Where they find no room, sources go
 * before notes, and the last line tells that the rest is in the speaker notes.
 *
 * @returns lines, and the inches that they take
 */
export function smallPrint({ words, language }: OfficeFigure): { lines: string[]; height: number } {
	const room = innerWidth * pointsPerInch - 12;
	const rest = m.office_rest_in_notes({}, { locale: language });
	const key = words.key.length === 0 ? [] : [words.key.join('　')];
	const first = fill([...key, ...words.sources], room, mostLines - 1);
	const left = mostLines - first.count;
	const all = fill(words.notes, room, left);
	const notes = all.isWhole ? all : fill(words.notes, room, left - 1);
	const isWhole = first.isWhole && notes.isWhole;
	const sources = first.lines.filter((line) => !key.includes(line));
	const lines = [
		...first.lines.filter((line) => key.includes(line)),
		...notes.lines,
		...sources,
		...(isWhole ? [] : [rest])
	];
	const count = first.count + notes.count + (isWhole ? 0 : 1);
	return { lines, height: count * smallLine + 0.08 };
}

/** Gives all words of a figure for the speaker notes, a paragraph each. */
export function speakerNotes({ words, caption, chart, svg, language }: OfficeFigure): string[] {
	const missing = chart === null && svg !== '' && isPicture(words.number);
	return [
		caption,
		words.subtitle,
		words.alt,
		...words.key,
		...words.notes,
		...words.sources,
		missing ? m.office_no_native_chart({}, { locale: language }) : ''
	].flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));
}

function isPicture(number: string): boolean {
	return !/^(表|table)/i.test(number);
}

function fill(texts: readonly string[], room: number, most: number) {
	const lines: string[] = [];
	let count = 0;
	for (const text of texts) {
		const own = countLines(text, room, smallType);
		if (count + own > most) return { lines, count, isWhole: false };
		lines.push(text);
		count += own;
	}
	return { lines, count, isWhole: true };
}
