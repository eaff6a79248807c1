import { headKey } from '../cells/clean-text.ts';
import { columnLetter, writeColumns } from '../mapping/column-letter.ts';
import type { LineRead, Meaning, TableMapping } from '../mapping/mapping.ts';
import { AxisFiller } from '../read/axis-filler.ts';
import { TimeReader, type TimeRules } from '../read/read-time.ts';
import { splitTime } from '../read/split-time.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { symbolIn } from './cell-kind.ts';
import type { Block } from './find-blocks.ts';
import type { Guess, GuessReason } from './guess.ts';
import { lookAtColumns } from './look-at-columns.ts';
import { lookAtHeads } from './look-at-heads.ts';
import { lookAtTitles, symbolsExplained } from './look-at-titles.ts';
import type { Preview } from './preview.ts';
import type { HeadPair, TextProposer } from './propose-texts.ts';

/** Proposes how one table of a sheet is read; paths of its guesses begin at the table. */
export function proposeTable(
	block: Block,
	preview: Preview,
	isLast: boolean,
	proposer: TextProposer,
	vocabulary: Vocabulary
): { table: TableMapping; guesses: Guess[] } {
	const { filled, printed } = preview;
	const textsOf = (rows: readonly number[]): string[] =>
		rows.flatMap((row) => (printed[row] ?? []).filter((text) => text.trim() !== ''));
	const titles = lookAtTitles(textsOf(block.titles), textsOf(block.heads));
	const time: TimeRules = { isFiscal: titles.isFiscal, era: titles.era };
	const columns = lookAtColumns(block, preview, time, vocabulary);
	const heads = lookAtHeads(
		block.heads.map((row) => ({ row, cells: filled[row] ?? [] })),
		columns.values,
		time,
		vocabulary
	);
	const guesses: Guess[] = [];
	const add = (path: string, value: unknown, sure: number, because: GuessReason): void => {
		guesses.push({ path, value: JSON.stringify(value), sure, because });
	};
	const section = sectionOf(block, preview, columns.labels[0]?.column ?? 0, time, vocabulary);
	const pairs = pairsOf(block, preview, columns, heads, section?.read ?? null, time);
	const known = proposer.proposeAlone(pairs.texts, /[%％]|率|割合|構成比/.test(titles.text));
	const { texts: led, all } = proposer.proposeIndicators(
		pairs.pairs,
		titles.text,
		known,
		titles.unit
	);
	const texts: Record<string, Meaning> = {};
	for (const text of pairs.texts) {
		const guess = known.get(text) ?? led.get(text);
		const path = `texts.${text}`;
		if (!guess?.meaning) {
			guesses.push({ path, value: '', sure: 0, because: 'unknown' });
			continue;
		}
		texts[text] = guess.meaning;
		add(path, guess.meaning, guess.sure, guess.because);
	}
	const from = (block.data[0] ?? 0) + 1;
	const to = isLast && preview.isCut ? undefined : (block.data.at(-1) ?? 0) + 1;
	const symbols = proposeSymbols(block, preview, columns.values, guesses);
	const table: TableMapping = {
		heads: heads.map(({ row, read, fill }) => ({ row: row + 1, read, ...(fill ? { fill } : {}) })),
		body: { from, ...(to === undefined ? {} : { to }) },
		labels: columns.labels.map(({ column, read, fill }) => ({
			column: columnLetter(column),
			read,
			...(fill ? { fill } : {})
		})),
		...(section ? { section } : {}),
		values: writeColumns(columns.values),
		...(columns.notes === null
			? {}
			: { notes: { column: columnLetter(columns.notes), revisions: true } }),
		...(time.isFiscal || time.era
			? {
					time: {
						...(time.isFiscal ? { fiscal: true } : {}),
						...(time.era ? { era: time.era } : {})
					}
				}
			: {}),
		...(all?.meaning ? { all: all.meaning } : {}),
		texts,
		...(titles.unit === null ? {} : { unit: titles.unit }),
		...(Object.keys(symbols).length > 0 ? { symbols } : {})
	};
	add('body', table.body, 0.9, 'numbers-below');
	for (const [i, { read }] of table.heads.entries()) add(`heads.[${i}]`, read, 0.8, 'heads-above');
	for (const [i, { read }] of table.labels.entries())
		add(`labels.[${i}]`, read, 0.8, reasonOf(read));
	add('values', table.values, 0.9, 'numbers-below');
	if (table.notes) add('notes', table.notes, 0.8, 'after-values');
	if (section) add('section', section, 0.7, 'section');
	if (time.isFiscal) add('time.fiscal', true, 0.8, 'fiscal-printed');
	if (time.era) add('time.era', time.era, 0.9, 'era-printed');
	if (all?.meaning) add('all', all.meaning, all.sure, all.because);
	if (titles.unit !== null) add('unit', titles.unit, 0.9, 'unit-printed');
	return { table, guesses };
}

function reasonOf(read: LineRead): GuessReason {
	if (read === 'area') return 'label-area';
	if (read === 'skip') return 'serial-number';
	return read === 'text' ? 'label-text' : 'label-time';
}

function sectionOf(
	block: Block,
	{ printed }: Preview,
	column: number,
	time: TimeRules,
	vocabulary: Pick<Vocabulary, 'areaCodes'>
): TableMapping['section'] | null {
	const cells = block.sections.map((row) => printed[row] ?? []);
	const place = cells[0]?.findIndex((text) => text.trim() !== '') ?? -1;
	const texts = cells.map((row) => row[place] ?? '').filter((text) => text.trim() !== '');
	if (texts.length === 0 || place > column + 1) return null;
	const reader = new TimeReader(time);
	const isTime = texts.every((text) => reader.read(text) !== null);
	const isArea = texts.every((text) => vocabulary.areaCodes.has(headKey(text)));
	return { column: columnLetter(place), read: isTime ? 'time' : isArea ? 'area' : 'text' };
}

/** All pairs of row and column heads that are looked up as text, and each such text once. */
function pairsOf(
	block: Block,
	{ filled }: Preview,
	columns: ReturnType<typeof lookAtColumns>,
	heads: ReturnType<typeof lookAtHeads>,
	sectionRead: LineRead | null,
	time: TimeRules
): { pairs: HeadPair[]; texts: Set<string> } {
	const columnFiller = new AxisFiller(heads);
	const columnHeads = columns.values.map((column) =>
		columnFiller
			.fill(heads.map(({ row }) => filled[row]?.[column] ?? ''))
			.flatMap((text, i) => textsIn(text, heads[i]?.read ?? 'skip', time))
	);
	const rowFiller = new AxisFiller(columns.labels);
	const rowHeads = new Map<string, string[]>();
	const sections = new Set(block.sections);
	let section: string[] = [];
	const first = block.data[0] ?? 0;
	for (
		let row = Math.min(first, block.sections[0] ?? first);
		row <= (block.data.at(-1) ?? 0);
		row += 1
	) {
		const cells = filled[row] ?? [];
		if (sections.has(row)) {
			section = textsIn(
				cells.find((text) => text.trim() !== '') ?? '',
				sectionRead ?? 'skip',
				time
			);
			continue;
		}
		const texts = rowFiller
			.fill(columns.labels.map(({ column }) => cells[column] ?? ''))
			.flatMap((text, i) => textsIn(text, columns.labels[i]?.read ?? 'skip', time));
		const all = [...section, ...texts];
		if (rowHeads.size < 2000) rowHeads.set(all.join('\u001f'), all);
	}
	const distinct = new Map(columnHeads.map((texts) => [texts.join('\u001f'), texts]));
	const pairs = [...rowHeads.values()].flatMap((row) =>
		[...distinct.values()].map((column) => ({ row, column }))
	);
	return { pairs, texts: new Set(pairs.flatMap(({ row, column }) => [...row, ...column])) };
}

/** What of a head is looked up as text: all of it, what is left beside its time, or nothing. */
function textsIn(text: string, read: LineRead, time: TimeRules): string[] {
	const key = headKey(text);
	if (key === '' || read === 'skip' || read === 'area') return [];
	if (read === 'time')
		return new TimeReader(time).read(text) || /^'?\d{1,2}$|^元$/.test(key) ? [] : [key];
	if (read === 'text') return [key];
	const [split] = splitTime(key);
	return split ? [split.rest].filter(Boolean) : [key];
}

function proposeSymbols(
	block: Block,
	{ printed }: Preview,
	values: readonly number[],
	guesses: Guess[]
): NonNullable<TableMapping['symbols']> {
	const used = new Set(
		block.data.flatMap((row) =>
			values.flatMap((column) => symbolIn(printed[row]?.[column] ?? '') ?? [])
		)
	);
	const explained = symbolsExplained(printed.flatMap((cells) => cells.filter(Boolean)));
	const symbols: NonNullable<TableMapping['symbols']> = {};
	for (const symbol of used) {
		const meaning = explained.get(symbol);
		if (meaning === undefined) {
			if (symbol === '-')
				guesses.push({ path: 'symbols.-', value: '', sure: 0, because: 'undecided' });
			continue;
		}
		symbols[symbol] = meaning;
		guesses.push({
			path: `symbols.${symbol}`,
			value: JSON.stringify(meaning),
			sure: 0.8,
			because: 'legend'
		});
	}
	return symbols;
}
