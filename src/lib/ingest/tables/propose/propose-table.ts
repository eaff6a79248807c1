import { columnLetter, writeColumns } from '../mapping/column-letter.ts';
import type { LineRead, Meaning, TableMapping } from '../mapping/mapping.ts';
import type { TimeRules } from '../read/read-time.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import type { Block } from './find-blocks.ts';
import type { Guess, GuessReason } from './guess.ts';
import { headPairs, type Lines } from './head-pairs.ts';
import { lookAtColumns } from './look-at-columns.ts';
import { lookAtHeads } from './look-at-heads.ts';
import { lookAtSections } from './look-at-sections.ts';
import { lookAtTime } from './look-at-time.ts';
import type { Titles } from './look-at-titles.ts';
import type { Preview } from './preview.ts';
import { proposeSymbols } from './propose-symbols.ts';
import { proposeHeadTexts } from './propose-head-texts.ts';
import type { TextProposer } from './propose-texts.ts';

/** What is known of a table before its heads are looked at. */
export interface TableSurroundings {
	titles: Titles;
	/** each text above the table by itself */
	titleTexts: readonly string[];
	/** title of the whole sheet, for tables whose own says only how they part it; may be empty */
	sheetTitle: string;
	/** its values may go on below what was looked at */
	isOpen: boolean;
}

/** Proposes how one table of a sheet is read; paths of its guesses begin at the table. */
export function proposeTable(
	block: Block,
	preview: Preview,
	around: TableSurroundings,
	proposer: TextProposer,
	vocabulary: Vocabulary
): { table: TableMapping; guesses: Guess[] } {
	const { titles } = around;
	const time: TimeRules = { isFiscal: titles.isFiscal, era: titles.era };
	const columns = lookAtColumns(block, preview, time, vocabulary);
	const headRows = block.heads.map((row) => ({ row, cells: preview.filled[row] ?? [] }));
	const heads = lookAtHeads(headRows, columns.values, time, vocabulary);
	const section = lookAtSections(block, preview, columns, time, vocabulary);
	const lines: Lines = { columns, heads, section: section?.read ?? null, time, vocabulary };
	const guesses: Guess[] = [];
	const add = (path: string, value: unknown, sure: number, because: GuessReason): void => {
		guesses.push({ path, value: JSON.stringify(value), sure, because });
	};
	const told = lookAtTime(block, preview, lines, around.titleTexts, vocabulary);
	lines.columns = { ...columns, values: told.values };
	const { texts, all } = proposeHeadTexts(
		headPairs(block, preview, lines),
		around,
		proposer,
		guesses
	);
	const from = (block.data[0] ?? 0) + 1;
	const first = Math.min(from, ...(section ? block.sections.map((row) => row + 1) : []));
	const to = around.isOpen ? undefined : (block.data.at(-1) ?? 0) + 1;
	const everywhere: Meaning = { ...all, ...told.all };
	const table: TableMapping = {
		heads: heads.map(({ row, read, fill }) => ({ row: row + 1, read, ...(fill ? { fill } : {}) })),
		body: { from: first, ...(to === undefined ? {} : { to }) },
		labels: columns.labels.map(({ column, read, fill }) => ({
			column: columnLetter(column),
			read,
			...(fill ? { fill } : {})
		})),
		...(section ? { section } : {}),
		values: writeColumns(told.values),
		...(columns.notes === null
			? {}
			: { notes: { column: columnLetter(columns.notes), revisions: true } }),
		...timeOf(time),
		...(Object.keys(everywhere).length > 0 ? { all: everywhere } : {}),
		texts,
		...(titles.unit === null ? {} : { unit: titles.unit }),
		...proposeSymbols(block, preview, told.values, guesses),
		...(told.skip.length > 0 ? { skip: told.skip } : {})
	};
	add('body', table.body, 0.9, 'numbers-below');
	for (const [i, { read }] of table.heads.entries()) add(`heads.[${i}]`, read, 0.8, 'heads-above');
	for (const [i, { read }] of table.labels.entries())
		add(`labels.[${i}]`, read, 0.8, reasonOf(read));
	add('values', table.values, 0.9, 'numbers-below');
	if (table.notes) add('notes', table.notes, 0.8, 'after-values');
	if (section) add('section', section, 0.7, 'section');
	if (time.isFiscal) add('time.fiscal', true, 0.8, 'fiscal-printed');
	if (time.era) add('time.era', time.era, 0.8, 'era-printed');
	if (titles.unit !== null) add('unit', titles.unit, titles.isUnitOwn ? 0.9 : 0.5, 'unit-printed');
	if (told.skip.length > 0) add('skip', told.skip, 0.7, 'total-word');
	return { table, guesses: [...guesses, ...told.guesses] };
}

function timeOf({ isFiscal, era }: TimeRules): Pick<TableMapping, 'time'> {
	if (!isFiscal && !era) return {};
	return { time: { ...(isFiscal ? { fiscal: true } : {}), ...(era ? { era } : {}) } };
}

function reasonOf(read: LineRead): GuessReason {
	if (read === 'area') return 'label-area';
	if (read === 'skip') return 'serial-number';
	return read === 'text' ? 'label-text' : 'label-time';
}
