import type { Grid, GridReading, HeadLine } from '#lib/ingest/tables/desk/desk-types.ts';
import type { LineRead } from '#lib/ingest/tables/mapping/mapping.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import type { Locale } from '#lib/messages/index.ts';

/** What a cell of the grid is. */
export type CellLook = 'outside' | 'head' | 'value' | 'status' | 'blank' | 'skipped' | 'fault';

/** A cell of the grid as it is drawn. */
export interface GridCell {
	column: number;
	text: string;
	look: CellLook;
	/** how a head is read */
	read: LineRead | null;
	/** the value as it was read, where it is written otherwise; empty where not */
	value: string;
	/** status other than A */
	status: string;
	reading: GridReading | null;
}

/** A row of the grid. */
export interface GridRow {
	row: number;
	cells: GridCell[];
}

/** Puts rows and readings of a grid together. */
export function gridRows(grid: Grid, locale: Locale): GridRow[] {
	const readings = new Map<string, GridReading>();
	for (const reading of grid.readings) {
		const key = `${reading.row}:${reading.column}`;
		const known = readings.get(key);
		if (!known || known.kind === 'blank' || known.kind === 'skipped') readings.set(key, reading);
	}
	const width = Math.max(grid.columns, 1);
	return grid.rows.map((texts, i) => {
		const row = grid.from + i;
		const cells = Array.from({ length: width }, (_, column) =>
			cellOf(
				texts[column] ?? '',
				column,
				readings.get(`${row}:${column}`) ?? null,
				headOf(grid.heads, row, column),
				locale
			)
		);
		return { row, cells };
	});
}

function cellOf(
	text: string,
	column: number,
	reading: GridReading | null,
	head: HeadLine | null,
	locale: Locale
): GridCell {
	const base = { column, text, reading, read: null, value: '', status: '' };
	if (!reading) {
		if (!head || text.trim() === '') return { ...base, look: 'outside' };
		return { ...base, look: 'head', read: head.read };
	}
	if (reading.kind !== 'value') return { ...base, look: reading.kind };
	const { value = null, status = 'A', qualifier = '' } = reading.observation ?? {};
	const shown = value === null ? '' : formatNumber(value, { locale, qualifier });
	const isPlain = text.trim() === shown || text.trim() === String(value);
	return {
		...base,
		look: status === 'A' ? 'value' : 'status',
		value: isPlain ? '' : shown,
		status: status === 'A' ? '' : status
	};
}

function headOf(heads: readonly HeadLine[], row: number, column: number): HeadLine | null {
	const isWithin = ({ axis, at, from, to, columns }: HeadLine): boolean => {
		if (axis === 'row') return at === row && columns.includes(column);
		// the first rows may stand below a section that begins right above them
		return at === column && row >= (axis === 'section' ? from - 1 : from) && row <= to;
	};
	return heads.find(isWithin) ?? null;
}
