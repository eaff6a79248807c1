import type { Break } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import { liesBetween } from '#lib/domain/segment.ts';
import type { TopicValue } from '#lib/domain/topic-figures.ts';
import type { Cell, Footnote } from './types.ts';

/** A value with its period read. */
export interface DatedCell {
	period: Period;
	value: TopicValue;
}

/** A row whose cells are to carry the numbers of its breaks. */
export interface NumberedRow {
	indicator: { id: string };
	/** every value of the series, in time, shown or not */
	points: DatedCell[];
	cells: (Cell | null)[];
}

/**
 * Writes onto each cell the breaks that lie between it and the value before it, and gives their notes,
 * numbered in reading order. Breaks of one day with one text, as a law makes them in many series, share
 * a number.
 */
export function numberBreaks(rows: readonly NumberedRow[], breaks: readonly Break[]): Footnote[] {
	const footnotes = new Map<string, Footnote>();
	for (const { indicator, points, cells } of rows) {
		const own = breaks.filter((b) => b.indicator === indicator.id);
		for (const cell of own.length === 0 ? [] : cells) {
			if (cell?.type !== 'value') continue;
			const at = points.findIndex((p) => p.value === cell.observation);
			const found = own.filter((b) => followsBreak(b, points, at));
			if (found.length === 0) continue;
			cell.break = {
				notes: found.map((b) => noteOf(b, footnotes).number),
				refuses: found.some((b) => b.force === 'refuse')
			};
		}
	}
	return [...footnotes.values()];
}

/** An absence that a document states does not stand between two values: the next value bears the break. */
function followsBreak(b: Break, points: readonly DatedCell[], at: number): boolean {
	const later = points[at];
	const earlier = points.slice(0, Math.max(at, 0)).findLast((p) => p.value.value !== null);
	return (
		earlier !== undefined &&
		later !== undefined &&
		liesBetween(b.date, earlier.period, later.period)
	);
}

function noteOf(b: Break, footnotes: Map<string, Footnote>): Footnote {
	const key = [b.date, b.force, b.noteJa].join('\u001f');
	const known = footnotes.get(key);
	if (known) return known;
	const { date, force, noteJa, noteEn } = b;
	const made: Footnote = { number: footnotes.size + 1, date, force, noteJa, noteEn };
	footnotes.set(key, made);
	return made;
}
