import { columnLetter, writeColumns } from '#lib/ingest/tables/mapping/column-letter.ts';
import type { LineRead, Meaning, TableMapping } from '#lib/ingest/tables/mapping/mapping.ts';

/** One way to divide the values of a table: what is printed of each place, in order, and how that is read. */
export interface Axis {
	/** head of its column of row heads */
	title: string;
	texts: readonly string[];
	read: LineRead;
	/** what the texts that are looked up mean */
	meanings?: Readonly<Record<string, Meaning>>;
}

/** A table to be laid out. */
export interface TableToLayOut {
	/** lines above the heads; an empty one is an empty row */
	titles: readonly string[];
	/** the axes down, the outermost first; together with those across they are all axes */
	down: readonly Axis[];
	across: readonly Axis[];
	/** printed value by the place on each axis, down first */
	valueAt: (places: readonly number[]) => string;
	/** outer row heads stand once for all rows that they head */
	isMerged: boolean;
	/** head over values where no axis lies across */
	valueHead: string;
	/** lines below */
	notes: readonly string[];
	/** what else the mapping says */
	rest: Partial<TableMapping>;
}

/** A table as rows of cells, the joined cells among its heads, and the mapping that belongs to it. */
export interface LaidOutTable {
	rows: string[][];
	merges: { top: number; left: number; bottom: number; right: number }[];
	mapping: TableMapping;
}

/** Writes a table as a ministry would: titles, rows of heads, rows of values, notes. Rows count from `first`. */
export function layOutTable(table: TableToLayOut, first: number): LaidOutTable {
	const { titles, down, across, valueAt, isMerged, valueHead, notes, rest } = table;
	const left = down.length;
	const columns = placesOf(across);
	const lines = placesOf(down);
	const rows: string[][] = titles.map((title) => (title === '' ? [] : [title]));
	const merges: LaidOutTable['merges'] = [];
	const headFrom = rows.length;
	const headRows = Math.max(1, across.length);
	for (let i = 0; i < headRows; i += 1) {
		const axis = across[i];
		const labels = down.map(({ title }) => (i === headRows - 1 ? title : ''));
		const heads = axis
			? columns.map((place, at) => printed(axis, across, i, place, columns[at - 1]))
			: [valueHead];
		rows.push([...labels, ...heads]);
		for (const [from, to] of stretches(heads))
			if (axis && i < headRows - 1 && to > from) {
				const row = first + headFrom + i;
				merges.push({ top: row, bottom: row, left: left + from, right: left + to });
			}
	}
	const bodyFrom = rows.length;
	for (const [at, place] of lines.entries()) {
		const before = isMerged ? lines[at - 1] : undefined;
		const labels = down.map((axis, i) =>
			i < down.length - 1 && before
				? printed(axis, down, i, place, before)
				: (axis.texts[place[i] ?? 0] ?? '')
		);
		rows.push([...labels, ...columns.map((column) => valueAt([...place, ...column]))]);
	}
	const bodyTo = rows.length;
	rows.push(...notes.map((note) => [note]));
	return {
		rows,
		merges,
		mapping: {
			heads: across.map(({ read }, i) => ({
				row: first + headFrom + i + 1,
				read,
				...(i < across.length - 1 ? { fill: true } : {})
			})),
			body: { from: first + bodyFrom + 1, to: first + bodyTo },
			labels: down.map(({ read }, i) => ({
				column: columnLetter(i),
				read,
				...(isMerged && i < down.length - 1 ? { fill: true } : {})
			})),
			values: writeColumns(columns.map((_, i) => left + i)),
			texts: Object.assign(
				{},
				...[...down, ...across].map(({ meanings }) => meanings ?? {})
			) as Record<string, Meaning>,
			...rest
		}
	};
}

/** All places on the axes, the innermost changing first; one empty place where there is no axis. */
export function placesOf(axes: readonly Axis[]): number[][] {
	return axes.reduce<number[][]>(
		(places, axis) => places.flatMap((place) => axis.texts.map((_, i) => [...place, i])),
		[[]]
	);
}

/** The head of a place, empty where the one before has the same and no outer head is new; the innermost always. */
function printed(
	axis: Axis,
	axes: readonly Axis[],
	level: number,
	place: readonly number[],
	before: readonly number[] | undefined
): string {
	const text = axis.texts[place[level] ?? 0] ?? '';
	if (!before || level === axes.length - 1) return text;
	return place.slice(0, level + 1).every((each, i) => each === before[i]) ? '' : text;
}

function stretches(heads: readonly string[]): [number, number][] {
	const found: [number, number][] = [];
	for (const [i, head] of heads.entries()) {
		const last = found.at(-1);
		if (head === '' && last) last[1] = i;
		else found.push([i, i]);
	}
	return found;
}
