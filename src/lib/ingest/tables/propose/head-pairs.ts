import { headKey } from '../cells/clean-text.ts';
import type { LineRead } from '../mapping/mapping.ts';
import { AxisFiller } from '../read/axis-filler.ts';
import { eraAlone, joinEras } from '../read/join-eras.ts';
import { TimeReader, type TimeRules } from '../read/read-time.ts';
import { splitTime } from '../read/split-time.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import type { Block } from './find-blocks.ts';
import type { Columns } from './look-at-columns.ts';
import type { HeadRow } from './look-at-heads.ts';
import type { Preview } from './preview.ts';
import type { HeadPair } from './text-guess.ts';

/** What the lines of heads of a block are, and what they share. */
export interface Lines {
	columns: Columns;
	heads: readonly HeadRow[];
	/** how rows are read that head those below */
	section: LineRead | null;
	time: TimeRules;
	vocabulary: Pick<Vocabulary, 'areaCodes'>;
}

/** The heads of a block that are looked up as text. */
export interface Heads {
	pairs: HeadPair[];
	texts: Set<string>;
	/** those that stand where prefectures stand */
	areas: Set<string>;
	/** prefectures stand in two columns, with regions in the outer one */
	isAreaTwice: boolean;
	/** the innermost of each row and of each column, in their order */
	orders: string[][];
}

const mostRows = 2000;

/** All pairs of row and column heads that are looked up as text, and each such text once. */
export function headPairs(block: Block, { filled }: Preview, lines: Lines): Heads {
	const { columns, heads } = lines;
	const areas = new Set<string>();
	const keysOf = (texts: readonly string[], reads: readonly { read: LineRead }[]): string[] =>
		joinEras([...texts], reads).flatMap((text, i) => {
			const read = reads[i]?.read ?? 'skip';
			const keys = textsIn(text, read, lines);
			if (read === 'area') for (const key of keys) areas.add(key);
			return keys;
		});
	const columnFiller = new AxisFiller(heads);
	const columnHeads = columns.values.map((column) =>
		keysOf(columnFiller.fill(heads.map(({ row }) => filled[row]?.[column] ?? '')), heads)
	);
	const rowFiller = new AxisFiller(columns.labels);
	const rowHeads = new Map<string, string[]>();
	const rowOrder: string[] = [];
	let section: string[] = [];
	for (const row of [...block.data, ...block.sections].sort((a, b) => a - b)) {
		const cells = filled[row] ?? [];
		if (block.sections.includes(row)) {
			const text = cells.find((cell) => cell.trim() !== '') ?? '';
			section = textsIn(text, lines.section ?? 'skip', lines);
			continue;
		}
		const labels = columns.labels.map(({ column }) => cells[column] ?? '');
		const all = [...section, ...keysOf(rowFiller.fill(labels), columns.labels)];
		rowOrder.push(...all.slice(-1));
		if (rowHeads.size < mostRows) rowHeads.set(all.join('\u001f'), all);
	}
	const distinct = new Map(columnHeads.map((texts) => [texts.join('\u001f'), texts]));
	const pairs = [...rowHeads.values()].flatMap((row) =>
		[...distinct.values()].map((column) => ({ row, column }))
	);
	return {
		pairs,
		texts: new Set(pairs.flatMap(({ row, column }) => [...row, ...column])),
		areas,
		isAreaTwice: columns.labels.filter(({ read }) => read === 'area').length > 1,
		orders: [rowOrder, columnHeads.flatMap((texts) => texts.slice(-1))]
	};
}

/** What of a head is looked up as text: all of it, what is left beside its time, or nothing. */
function textsIn(text: string, read: LineRead, { time, vocabulary }: Lines): string[] {
	const key = headKey(text);
	if (key === '' || read === 'skip') return [];
	if (read === 'area') {
		const code = /^(\d\d)\d{3,4}$/.exec(key)?.[1];
		return vocabulary.areaCodes.has(code ?? key) ? [] : [key];
	}
	if (read === 'time') return isTimeText(key, time) ? [] : [key];
	if (read === 'text') return [key];
	if (new TimeReader(time).read(key)) return [];
	const [split] = splitTime(key);
	return split ? [split.rest].filter(Boolean) : [key];
}

/** Numbers alone, 4 or 4(速報値), are years by the heads before them. */
function isTimeText(key: string, time: TimeRules): boolean {
	if (new TimeReader(time).read(key) ?? eraAlone(key)) return true;
	return /^(?:'?\d{1,2}|元)(?:年度?)?(?:\([^()]*\)|[pre])?$/.test(key);
}
