import { cleanText, headKey } from '../cells/clean-text.ts';
import type { LineRead } from '../mapping/mapping.ts';
import { eraAlone } from '../read/join-eras.ts';
import type { TimeRules } from '../read/read-time.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { cellKind } from './cell-kind.ts';
import { columnRead, isOfUnits } from './column-read.ts';
import type { Block } from './find-blocks.ts';
import type { Preview } from './preview.ts';

/** A column of row heads. */
export interface LabelColumn {
	column: number;
	read: LineRead;
	fill: boolean;
}

/** What the columns of a block are. */
export interface Columns {
	labels: LabelColumn[];
	values: number[];
	notes: number | null;
}

const noteHead = /備考|摘要|注記|参考|^注$|note|remark|annotation/i;
const codeHead = /コード|code$/i;
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
	const columns: Columns = { labels: [], values: [], notes: null };
	for (let column = 0; column < width; column += 1) {
		const head = block.heads.map((row) => headKey(filled[row]?.[column] ?? '')).join('');
		const cells = rows.map((row) => row[column] ?? '').filter((text) => text.trim() !== '');
		if (cells.length === 0 && head === '') continue;
		const isBefore = columns.values.length === 0;
		const read = isAfterEras(columns, block, filled, cells)
			? 'time'
			: columnRead(cells, head, time, vocabulary);
		const isLabel = read !== null && (isBefore || read === 'time' || read === 'area');
		if (isLabel || isOfUnits(cells) || (read === 'skip' && codeHead.test(head))) {
			const own = block.data.map((row) => printed[row]?.[column] ?? '');
			const fill = own.some((text) => text.trim() === '');
			columns.labels.push({ column, read: read ?? 'text', fill });
		} else if (isOfShares(cells, head, columns)) continue;
		else if (isOfValues(cells)) columns.values.push(column);
		else if (!isBefore && (columns.notes === null || noteHead.test(head))) columns.notes = column;
	}
	const last = columns.labels.at(-1);
	if (last && columns.labels.length > 1 && last.read === 'text') last.fill = false;
	return withoutDoubles(columns, block, filled, vocabulary.areaCodes);
}

/** 27 right of 平成. */
function isAfterEras(
	{ labels }: Columns,
	block: Block,
	filled: Preview['filled'],
	cells: readonly string[]
): boolean {
	const last = labels.at(-1);
	if (last?.read !== 'time') return false;
	const before = block.data.map((row) => filled[row]?.[last.column] ?? '').filter(Boolean);
	if (!before.every((text) => eraAlone(text) !== null)) return false;
	return cells.every((text) => /^(?:\d{1,2}|元)年?度?$/.test(headKey(text)));
}

/** （△16.8％） right of 724人, without a head of its own: a change that nobody asked for. */
function isOfShares(cells: readonly string[], head: string, { values }: Columns): boolean {
	const share = /^\(?[△▲+-]?\d[\d.,]*%\)?$/;
	return head === '' && values.length > 0 && cells.every((text) => share.test(cleanText(text)));
}

function isOfValues(cells: readonly string[]): boolean {
	if (cells.length === 0) return false;
	const kinds = cells.map(cellKind);
	const values = kinds.filter((kind) => kind === 'number' || kind === 'symbol').length;
	return values >= cells.length * fewest;
}

/** Code and name of a prefecture or time in two columns say the same: one is read, the name before the code. */
function withoutDoubles(
	columns: Columns,
	block: Block,
	filled: Preview['filled'],
	areaCodes: ReadonlyMap<string, string>
): Columns {
	const last = columns.labels.findLast(({ read }) => read === 'area');
	for (const label of columns.labels) {
		if (!last || label.column >= last.column) continue;
		if (label.read !== 'area' && !holdsOtherAreas(label, last, block, filled, areaCodes)) continue;
		const isAlone = block.data.some(
			(row) => textAt(filled, row, label) !== '' && textAt(filled, row, last) === ''
		);
		label.read = isAlone ? 'area' : 'skip';
	}
	const times = columns.labels.filter(({ read }) => read === 'time');
	const isCode = ({ column }: LabelColumn): boolean =>
		/^\d{10}$/.test(headKey(filled[block.data[0] ?? 0]?.[column] ?? ''));
	if (times.some((label) => !isCode(label)))
		for (const label of times.filter(isCode)) label.read = 'skip';
	return columns;
}

function textAt(filled: Preview['filled'], row: number, { column }: LabelColumn): string {
	return headKey(filled[row]?.[column] ?? '');
}

/** 北海道 and 警視庁 among regions, left of the other prefectures. */
function holdsOtherAreas(
	label: LabelColumn,
	last: LabelColumn,
	block: Block,
	filled: Preview['filled'],
	areaCodes: ReadonlyMap<string, string>
): boolean {
	return block.data.some(
		(row) =>
			textAt(filled, row, last) === '' &&
			(areaCodes.get(textAt(filled, row, label)) ?? '00') !== '00'
	);
}
