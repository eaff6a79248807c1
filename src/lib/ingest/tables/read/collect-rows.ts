import type { IssueLog } from '../../issue.ts';
import { ReadRows } from '../rows/read-rows.ts';
import type { TableFile } from '../file/table-file.ts';
import type { ImportMapping } from '../mapping/mapping.ts';
import { readSheets, tableNames } from './read-sheets.ts';
import type { HeadHints } from './head-hints.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The rows read from a file, and how many cells were what. */
export interface CollectedRows {
	rows: ReadRows;
	/** rows of the sheets that were looked at */
	lines: number;
	values: number;
	blanks: number;
	/** not taken, by the mapping */
	skipped: number;
	faults: number;
}

/** Told while a file is read: the rows of its sheet so far. */
export type OnRow = (rows: number) => void;

/**
 * Reads all values of a file by a mapping. Faults of cells go to the log, unknown heads with the nearest
 * known one; a mapped table without any value is a fault too.
 *
 * @throws TableError where the file turns out to be unreadable further down
 */
export async function collectRows(
	file: TableFile,
	mapping: ImportMapping,
	{ vocabulary, hints }: { vocabulary: Vocabulary; hints: HeadHints },
	log: IssueLog,
	onRow?: OnRow
): Promise<CollectedRows> {
	const names = tableNames(file, mapping);
	const rows = new ReadRows(names);
	const result: CollectedRows = { rows, lines: 0, values: 0, blanks: 0, skipped: 0, faults: 0 };
	const found = mapping.tables.map(() => 0);
	let before = 0;
	let sheetRows = 0;
	for await (const readings of readSheets(file, mapping, vocabulary, rows, (count) => {
		if (count < sheetRows) before += sheetRows;
		sheetRows = count;
		onRow?.(before + count);
	}))
		for (const { kind, table, fault } of readings) {
			if (kind !== 'blank') found[table] = (found[table] ?? 0) + 1;
			if (kind === 'value') result.values += 1;
			else if (fault) {
				result.faults += 1;
				const { type, severity, file, row, column, value, expected } = fault;
				const suggestion = type === 'table/head' ? hints.nearest(table, value) : fault.suggestion;
				log.add(type, { file, row, column }, { severity, value, expected, suggestion });
			} else if (kind === 'blank') result.blanks += 1;
			else result.skipped += 1;
		}
	result.lines = before + sheetRows;
	for (const [i, count] of found.entries())
		if (count === 0)
			log.add('table/empty', {
				file: names[i]?.file ?? file.name,
				row: null,
				column: `tables.[${i}]`
			});
	return result;
}
