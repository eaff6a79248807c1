import { headKey } from '../cells/clean-text.ts';
import { columnLetter } from '../mapping/column-letter.ts';
import type { TableMapping } from '../mapping/mapping.ts';
import { TimeReader, type TimeRules } from '../read/read-time.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import type { Block } from './find-blocks.ts';
import type { Columns } from './look-at-columns.ts';
import type { Preview } from './preview.ts';

/** How the rows between those of values are read that head the rows below them; null where there are none. */
export function lookAtSections(
	block: Block,
	{ printed }: Preview,
	columns: Columns,
	time: TimeRules,
	vocabulary: Pick<Vocabulary, 'areaCodes'>
): NonNullable<TableMapping['section']> | null {
	const cells = block.sections.map((row) => printed[row] ?? []);
	const place = cells[0]?.findIndex((text) => text.trim() !== '') ?? -1;
	const texts = cells.map((row) => row[place] ?? '').filter((text) => text.trim() !== '');
	const first = columns.labels[0]?.column ?? 0;
	if (texts.length === 0 || place > first + 1) return null;
	const reader = new TimeReader(time);
	const isTime = texts.every((text) => reader.read(text) !== null);
	const isArea = texts.every((text) => vocabulary.areaCodes.has(headKey(text)));
	return { column: columnLetter(place), read: isTime ? 'time' : isArea ? 'area' : 'text' };
}
