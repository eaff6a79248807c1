import { headKey } from '../cells/clean-text.ts';
import type { LineRead } from '../mapping/mapping.ts';
import { TimeReader, type TimeRules } from '../read/read-time.ts';
import { splitTime } from '../read/split-time.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import type { Block } from './find-blocks.ts';
import { cellKind, yearNumber } from './cell-kind.ts';
import type { Preview } from './preview.ts';

/** What the columns of a block are. */
export interface Columns {
	labels: { column: number; read: LineRead; fill: boolean }[];
	values: number[];
	notes: number | null;
}

const noteHead = /備考|摘要|注記|参考|^注$|note|remark/i;
const serialHead = /^(?:no\.?|番号|項番|通番|連番|順位|順番|#|id)$/i;
const fewest = 0.6;

/** Tells the columns of values of a block from those of row heads and notes. */
export function lookAtColumns(
	block: Block,
	{ filled, printed }: Preview,
	time: TimeRules,
	vocabulary: Pick<Vocabulary, 'areaCodes'>
): Columns {
	const rows = block.data.map((row) => filled[row] ?? []);
	const width = Math.max(0, ...rows.map((cells) => cells.length));
	const headOf = (column: number): string =>
		block.heads.map((row) => headKey(filled[row]?.[column] ?? '')).join('');
	const texts = (column: number): string[] =>
		rows.map((cells) => cells[column] ?? '').filter((text) => text.trim() !== '');
	const columns: Columns = { labels: [], values: [], notes: null };
	for (let column = 0; column < width; column += 1) {
		const cells = texts(column);
		const head = headOf(column);
		if (cells.length === 0 && head === '') continue;
		const isBefore = columns.values.length === 0;
		const read = isBefore ? readOf(cells, head, time, vocabulary) : null;
		if (read) {
			const own = block.data.map((row) => printed[row]?.[column] ?? '');
			columns.labels.push({ column, read, fill: own.some((text) => text.trim() === '') });
		} else if (isOfValues(cells)) columns.values.push(column);
		else if (!isBefore && (columns.notes === null || noteHead.test(head))) columns.notes = column;
	}
	const last = columns.labels.at(-1);
	if (last && columns.labels.length > 1 && last.read === 'text') last.fill = false;
	return withoutDoubles(columns);
}

/** How a column of row heads is read, or null for one of values. */
function readOf(
	cells: readonly string[],
	head: string,
	time: TimeRules,
	{ areaCodes }: Pick<Vocabulary, 'areaCodes'>
): LineRead | null {
	if (cells.length === 0) return noteHead.test(head) ? null : 'skip';
	if (serialHead.test(head) && isSerial(cells)) return 'skip';
	if (isOfTime(cells, head, time)) return 'time';
	const areas = cells.filter((text) => areaCodes.has(areaKey(text))).length;
	const isNamed = /都道府県|地域|団体|コード|area|prefecture/i.test(head);
	if (areas >= cells.length * 0.8 && (isNamed || cells.some((text) => !/^\d+$/.test(text.trim()))))
		return 'area';
	if (isOfValues(cells)) return null;
	const both = cells.filter((text) => splitTime(headKey(text)).length > 0).length;
	return both >= cells.length * 0.8 ? 'time-and-text' : 'text';
}

function areaKey(text: string): string {
	const key = headKey(text);
	return /^(\d\d)\d{3,4}$/.exec(key)?.[1] ?? key;
}

/** Years below one another, however they are written; bare numbers only where head or title speak of years. */
function isOfTime(cells: readonly string[], head: string, time: TimeRules): boolean {
	const reader = new TimeReader(time);
	const read = cells.map((text) => reader.read(text));
	const good = read.filter((piece) => piece !== null).length;
	if (good < cells.length * 0.9) return false;
	const bare = cells.filter((text) => cellKind(text) === 'number');
	if (bare.length === 0) return read.some((piece) => piece?.kind !== 'whole');
	const isYearHead = /年|year|period|時点|期間/i.test(head);
	if (bare.every((text) => yearNumber(text) !== null))
		return isYearHead || head === '' || isOrdered(bare);
	return isYearHead || bare.length < cells.length;
}

function isOrdered(texts: readonly string[]): boolean {
	const years = texts.map(Number);
	return years.every((year, i) => i === 0 || year >= (years[i - 1] ?? 0));
}

function isSerial(cells: readonly string[]): boolean {
	return cells.every((text) => /^\d{1,6}$/.test(headKey(text)));
}

function isOfValues(cells: readonly string[]): boolean {
	if (cells.length === 0) return false;
	const kinds = cells.map(cellKind);
	const values = kinds.filter((kind) => kind === 'number' || kind === 'symbol').length;
	return values >= cells.length * fewest;
}

/** Code and name of a prefecture in two columns say the same: the name is read. */
function withoutDoubles(columns: Columns): Columns {
	const areas = columns.labels.filter(({ read }) => read === 'area');
	for (const label of areas.slice(0, -1)) label.read = 'skip';
	return columns;
}
