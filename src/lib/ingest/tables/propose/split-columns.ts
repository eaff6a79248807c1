import { headKey } from '../cells/clean-text.ts';
import type { Block } from './find-blocks.ts';
import type { Columns } from './look-at-columns.ts';
import type { Preview } from './preview.ts';

/**
 * Parts a block whose sheet has tables side by side, or one long table folded into two: where a gap of empty
 * columns, or the head of the first column again, is followed by columns of row heads.
 *
 * @param look tells the columns of a part of the sheet
 */
export function splitColumns(
	block: Block,
	preview: Preview,
	look: (part: Preview) => Columns
): Preview[] {
	const rows = [...block.heads, ...block.data];
	const width = Math.max(0, ...rows.map((row) => preview.filled[row]?.length ?? 0));
	const starts = [
		...startsAfterGaps(rows, preview, width),
		...repeatedStarts(block, preview, width)
	];
	const cuts = [...new Set(starts)].sort((a, b) => a - b);
	if (cuts.length === 0) return [preview];
	const parts: Preview[] = [];
	let from = 0;
	for (const to of [...cuts, Infinity]) {
		const part = cutColumns(preview, from, to);
		if (!isTable(look(part)) || !isTable(look(cutColumns(preview, to, Infinity)), to)) continue;
		parts.push(part);
		from = to;
	}
	return parts.length > 1 ? parts : [preview];
}

function isTable({ labels, values }: Columns, from = 0): boolean {
	if (from === Infinity) return true;
	return values.length > 0 && labels.some(({ read }) => read !== 'skip');
}

/** The sheet with nothing but its columns from `from` to before `to`; the others are empty. */
export function cutColumns(preview: Preview, from: number, to: number): Preview {
	const cut = (rows: readonly (readonly string[])[]): string[][] =>
		rows.map((cells) => cells.slice(0, to).map((text, i) => (i < from ? '' : text)));
	return { ...preview, printed: cut(preview.printed), filled: cut(preview.filled) };
}

function startsAfterGaps(rows: readonly number[], { filled }: Preview, width: number): number[] {
	const isBlank = (column: number): boolean =>
		rows.every((row) => (filled[row]?.[column] ?? '').trim() === '');
	const starts: number[] = [];
	for (let column = 1; column < width; column += 1)
		if (!isBlank(column) && isBlank(column - 1) && column > 1) starts.push(column);
	return starts;
}

/** 年次, 件数, 年次, 件数: the first head again, right below which row heads stand again. */
function repeatedStarts(block: Block, { filled }: Preview, width: number): number[] {
	const headOf = (column: number): string =>
		block.heads.map((row) => headKey(filled[row]?.[column] ?? '')).join('/');
	const first = headOf(0);
	if (first.replaceAll('/', '') === '') return [];
	return Array.from({ length: width }, (_, column) => column).filter(
		(column) => column > 1 && headOf(column) === first && headOf(column - 1) !== first
	);
}
