import { headKey } from '../cells/clean-text.ts';
import type { LineRead } from '../mapping/mapping.ts';
import { eraAlone } from '../read/join-eras.ts';
import { TimeReader, type TimeRules } from '../read/read-time.ts';
import { splitTime } from '../read/split-time.ts';
import type { Vocabulary } from '../read/vocabulary.ts';

/** How a row of column heads is read. */
export interface HeadRow {
	/** from 0 */
	row: number;
	read: LineRead;
	fill: boolean;
}

/**
 * Tells how each row of column heads is read.
 *
 * @param rows the rows with their cells, joined ones filled in, from top to bottom
 */
export function lookAtHeads(
	rows: readonly { row: number; cells: readonly string[] }[],
	values: readonly number[],
	time: TimeRules,
	vocabulary: Pick<Vocabulary, 'areaCodes'>
): HeadRow[] {
	const used = rows.filter(({ cells }) =>
		values.some((column) => (cells[column] ?? '').trim() !== '')
	);
	return used.map(({ row, cells }, i) => {
		const texts = values.map((column) => cells[column] ?? '').filter((text) => text.trim() !== '');
		const isLast = i === used.length - 1;
		const isFirstFilled = (cells[values[0] ?? 0] ?? '').trim() !== '';
		const fill = texts.length < values.length && isFirstFilled && !isLast;
		return { row, read: readOf(texts, time, vocabulary), fill };
	});
}

function readOf(
	texts: readonly string[],
	time: TimeRules,
	{ areaCodes }: Pick<Vocabulary, 'areaCodes'>
): LineRead {
	const reader = new TimeReader(time);
	const pieces = texts.map((text) => reader.read(text));
	const eras = texts.filter((text) => eraAlone(text) !== null).length;
	const times = pieces.filter((piece) => piece !== null && piece.kind !== 'whole').length + eras;
	const wholes = pieces.filter((piece) => piece?.kind === 'whole').length;
	if (times > 0 && times + wholes >= texts.length * 0.5) return 'time';
	const areas = texts.filter((text) => areaCodes.has(headKey(text))).length;
	if (areas > 2 && areas >= texts.length * 0.8) return 'area';
	const both = texts.filter((text) => splitTime(headKey(text)).length > 0).length;
	return both > 0 && both >= texts.length * 0.5 ? 'time-and-text' : 'text';
}
