import { isTimeRow } from './is-time-row.ts';
import type { Preview } from './preview.ts';
import { cellKind, yearNumber } from './cell-kind.ts';

/** A table found in a sheet; rows count from 0. */
export interface Block {
	/** rows of column heads, from top to bottom; may be empty */
	heads: number[];
	/** rows of values */
	data: number[];
	/** rows between them that head those below */
	sections: number[];
	/** rows above the heads that belong to no other table: title, unit */
	titles: number[];
}

type RowKind = 'blank' | 'data' | 'head' | 'single' | 'note';

/** Finds the tables of a sheet: rows of values, and what heads them. */
export function findBlocks(preview: Preview): Block[] {
	const kinds = preview.filled.map((cells, row) => rowKind(cells, preview.printed[row] ?? []));
	const blocks: Block[] = [];
	let between: number[] = [];
	let block: Block | null = null;
	for (const [row, kind] of kinds.entries()) {
		if (kind !== 'data') {
			between.push(row);
			continue;
		}
		if (block && !beginsTable(between, kinds, preview, block)) {
			block.sections.push(...between.filter((each) => kinds[each] === 'single'));
			block.data.push(row);
		} else {
			block = {
				...splitAbove(between, kinds, preview, preview.filled[row]?.length ?? 0),
				data: [row],
				sections: []
			};
			blocks.push(block);
		}
		between = [];
	}
	return blocks.map((each) => withFirstSection(each, kinds, preview));
}

/** Where rows between the values head those below, the row right above the first value does so too. */
function withFirstSection(block: Block, kinds: readonly RowKind[], { printed }: Preview): Block {
	const placeOf = (row: number): number =>
		(printed[row] ?? []).findIndex((cell) => cell.trim() !== '');
	const [section] = block.sections;
	const above = [...block.titles, ...block.heads]
		.filter((row) => row < (block.data[0] ?? 0))
		.sort((a, b) => b - a)[0];
	if (section === undefined || above === undefined || kinds[above] !== 'single') return block;
	if (placeOf(above) !== placeOf(section)) return block;
	return {
		...block,
		titles: block.titles.filter((row) => row !== above),
		heads: block.heads.filter((row) => row !== above),
		sections: [above, ...block.sections]
	};
}

/** Heads between two rows of values begin another table, unless they are those of this table again. */
function beginsTable(
	between: readonly number[],
	kinds: readonly RowKind[],
	{ filled }: Preview,
	block: Block
): boolean {
	const own = new Set(block.heads.map((row) => (filled[row] ?? []).join('\u001f')));
	const isOwn = (row: number): boolean => own.has((filled[row] ?? []).join('\u001f'));
	const heads = between.filter((row) => kinds[row] === 'head');
	if (heads.some((row) => !isOwn(row))) return true;
	// the same heads below another title; only after a page break nothing stands above them
	return (
		heads.length > 0 && between.some((row) => kinds[row] === 'single' && row < (heads[0] ?? 0))
	);
}

/** The heads stand right above the values; what is alone in the first column, or above a gap, is a title. */
function splitAbove(
	above: readonly number[],
	kinds: readonly RowKind[],
	{ printed, filled }: Preview,
	below: number
): Pick<Block, 'heads' | 'titles'> {
	let from = above.length;
	const width = Math.max(0, ...above.map((row) => filled[row]?.length ?? 0), below);
	while (from > 0) {
		const row = above[from - 1] ?? 0;
		const kind = kinds[row];
		const isGap = kind === 'blank' && !above.slice(from).some((each) => kinds[each] === 'head');
		if (isGap && kinds[above[from - 2] ?? -1] === 'head') {
			from -= 1;
			continue;
		}
		if (kind === 'blank' || kind === 'note') break;
		if (kind === 'single' && isTitle(printed[row] ?? [], filled[row] ?? [], width)) break;
		from -= 1;
	}
	const heads = above.slice(from).filter((row) => kinds[row] !== 'blank');
	const titles = above.slice(0, from).filter((row) => kinds[row] !== 'blank');
	return { heads, titles };
}

/** Alone in the first column, or alone at the right edge, where units and days stand; not over several columns. */
function isTitle(printed: readonly string[], filled: readonly string[], width: number): boolean {
	const place = printed.findIndex((cell) => cell.trim() !== '');
	const isJoined = filled.filter((cell) => cell.trim() !== '').length > 1;
	if (place === 0 || /単位/.test(printed[place] ?? '')) return true;
	return !isJoined && width > 2 && place >= width - 1;
}

/** 表番号：, 17 of a preamble, and -, 該当数値なし below it. */
function isLegend(printed: readonly string[]): boolean {
	const [first = '', second = '', third] = printed.filter((cell) => cell.trim() !== '');
	if (second === '' || third !== undefined) return false;
	if (/[:：]$/.test(first.trim())) return true;
	return cellKind(first) === 'symbol' && cellKind(second) === 'text';
}

/** A number that is no year, alone in its row. */
function isBareNumber(text: string): boolean {
	const kind = cellKind(text);
	return (kind === 'number' || kind === 'symbol') && yearNumber(text) === null;
}

function rowKind(filled: readonly string[], printed: readonly string[]): RowKind {
	const kinds = filled.map(cellKind);
	const full = kinds.filter((kind) => kind !== 'blank');
	const single = printed.filter((cell) => cell.trim() !== '').length === 1;
	if (full.length === 0 || (single && pageNumber.test(printed.join('').trim()))) return 'blank';
	if (isFootnote(printed) || isLegend(printed)) return 'note';
	if (single && (printed[0] ?? '').trim() !== '')
		return isBareNumber(printed[0] ?? '') ? 'data' : 'single';
	if (isTimeRow(filled, kinds)) return 'head';
	const values = full.filter((kind) => kind === 'number' || kind === 'symbol').length;
	if (values > 0 && !(single && full.length > 1)) return 'data';
	return single ? 'single' : 'head';
}

const pageNumber = /^[-－–—―]\s*[\d０-９]{1,4}\s*[-－–—―]$|^[(（]?(?:続き|つづき)[)）]?$/;

function isFootnote(printed: readonly string[]): boolean {
	const cells = printed.filter((cell) => cell.trim() !== '');
	const [first = '', second = ''] = cells;
	const isMark =
		/^[\s(（]*(?:注|※|備考|資料|出典|[*†＊])/.test(first) && cellKind(first) === 'text';
	return isMark && (cells.length === 1 || (cells.length === 2 && cellKind(second) === 'text'));
}
