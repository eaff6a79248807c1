import type { Observation } from '#lib/domain/observation.ts';
import type { Locale } from '#lib/messages/index.ts';
import { wordIssue } from '../../word-issue.ts';
import { symbolKey } from '../cells/value-rules.ts';
import type { TableFile } from '../file/table-file.ts';
import type { ImportMapping } from '../mapping/mapping.ts';
import type { CellReading } from '../read/cell-reading.ts';
import { readSheets, tableNames } from '../read/read-sheets.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { ReadRows } from '../rows/read-rows.ts';
import type { Grid, OpenTexts } from './desk-types.ts';
import { headLines } from './head-lines.ts';

/** Which part of a file is shown. */
export interface GridPart {
	/** name of the sheet */
	sheet: string;
	/** first row, from 1 */
	from: number;
	/** how many rows */
	rows: number;
}

/**
 * Reads some rows of a sheet as they are, and how a mapping reads their cells; without a mapping the text
 * alone.
 *
 * @throws TableError where the file turns out to be unreadable
 */
export async function readGrid(
	file: TableFile,
	mapping: ImportMapping | null,
	vocabulary: Vocabulary,
	part: GridPart,
	locale: Locale
): Promise<Grid> {
	const { rows, isCut } = await firstRows(file, part);
	const tables = (mapping?.tables ?? []).flatMap((table, place) =>
		sheetOf(file, table.sheet) === part.sheet ? [{ table, place }] : []
	);
	const own = mapping && { ...mapping, tables: tables.map(({ table }) => table) };
	const readings = own
		? await readingsOf(file, own, vocabulary, part.from, part.from + rows.length - 1)
		: [];
	return {
		sheet: part.sheet,
		from: part.from,
		rows,
		columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
		isCut,
		readings: readings.map(({ table, row, column, kind, observation, fault }) => ({
			row,
			column,
			table: tables[table]?.place ?? table,
			kind,
			observation,
			fault: fault ? wordIssue(fault, locale) : ''
		})),
		heads: headLines(tables)
	};
}

/** Gives the heads and symbols, each once, that a mapping leaves open in the first rows of its sheets. */
export async function openTexts(
	file: TableFile,
	mapping: ImportMapping,
	vocabulary: Vocabulary,
	rows: number
): Promise<OpenTexts[]> {
	const found = mapping.tables.map(() => ({
		heads: new Set<string>(),
		symbols: new Set<string>()
	}));
	for (const { table, fault } of await readingsOf(file, mapping, vocabulary, 1, rows)) {
		if (fault?.type === 'table/head' && fault.value !== '') found[table]?.heads.add(fault.value);
		if (fault?.type === 'table/undecided-symbol') found[table]?.symbols.add(symbolKey(fault.value));
	}
	return found.map(({ heads, symbols }, table) => ({
		table,
		heads: [...heads],
		symbols: [...symbols]
	}));
}

/** The name of the sheet that a table of a mapping stands in. */
export function sheetOf(file: TableFile, name: string | undefined): string {
	return name ?? file.sheets[0]?.name ?? '';
}

async function firstRows(
	file: TableFile,
	{ sheet, from, rows: most }: GridPart
): Promise<{ rows: string[][]; isCut: boolean }> {
	const rows: string[][] = [];
	const source = file.sheets.find(({ name }) => name === sheet);
	let row = 0;
	for await (const batch of source?.rows() ?? []) {
		for (const cells of batch) {
			row += 1;
			if (rows.length === most) return { rows, isCut: true };
			if (row >= from) rows.push([...cells]);
		}
	}
	return { rows, isCut: false };
}

/** A reading with the row it became, once the footnotes of its sheet were read. */
type ShownReading = CellReading & { observation: Observation | null };

/** Reads well past the last row, so that the footnotes of all but long sheets are whole. */
async function readingsOf(
	file: TableFile,
	mapping: ImportMapping,
	vocabulary: Vocabulary,
	from: number,
	to: number
): Promise<ShownReading[]> {
	const shown: ShownReading[] = [];
	const names = new Set(mapping.tables.map(({ sheet }) => sheet));
	for (const name of names) {
		const own = { ...mapping, tables: mapping.tables.filter(({ sheet }) => sheet === name) };
		const places = mapping.tables.flatMap(({ sheet }, place) => (sheet === name ? [place] : []));
		const rows = new ReadRows(tableNames(file, own));
		const readings: CellReading[] = [];
		let read = 0;
		for await (const batch of readSheets(file, own, vocabulary, rows, (count) => (read = count))) {
			for (const reading of batch)
				if (reading.row >= from && reading.row <= to) readings.push(reading);
			if (read > to + 5000) break;
		}
		for (const reading of readings)
			shown.push({
				...reading,
				table: places[reading.table] ?? reading.table,
				observation: reading.place === null ? null : rows.at(reading.place).item
			});
	}
	return shown;
}
