import type { TableFile } from '../file/table-file.ts';
import type { ImportMapping } from '../mapping/mapping.ts';
import type { ReadRows, TableName } from '../rows/read-rows.ts';
import type { CellReading } from './cell-reading.ts';
import { JoinedCells } from './fill-merges.ts';
import { TableReader } from './table-reader.ts';
import type { Vocabulary } from './vocabulary.ts';
import { issueOf } from '../../issue.ts';

/**
 * Reads all tables that a mapping names, sheet by sheet, in batches of the rows of the sheet. Notes of rows
 * are whole only after the last batch of their sheet.
 *
 * @param rows take the values
 * @param onRow told how many rows of the sheet were read
 */
export async function* readSheets(
	file: TableFile,
	mapping: ImportMapping,
	vocabulary: Vocabulary,
	rows: ReadRows,
	onRow?: (rows: number) => void
): AsyncGenerator<CellReading[]> {
	const names = [...new Set(mapping.tables.map(({ sheet }) => sheet))];
	for (const name of names) {
		const sheet =
			name === undefined ? file.sheets[0] : file.sheets.find((one) => one.name === name);
		const tables = mapping.tables.flatMap((table, place) =>
			table.sheet === name ? [{ table, place }] : []
		);
		if (!sheet) {
			yield [missingSheet(file, name ?? '', tables[0]?.place ?? 0)];
			continue;
		}
		const context = {
			vocabulary,
			source: mapping.source.id,
			file: file.name,
			sheet: file.sheets.length > 1 ? sheet.name : '',
			rows
		};
		const readers = tables.map(({ table, place }) => new TableReader(table, place, context));
		const joined = new JoinedCells(sheet.merges);
		let row = 0;
		for await (const batch of sheet.rows()) {
			const readings: CellReading[] = [];
			for (const printed of batch) {
				const cells = joined.fill(printed, row);
				row += 1;
				for (const reader of readers) readings.push(...reader.readRow(row, cells, printed));
			}
			onRow?.(row);
			yield readings;
		}
		for (const reader of readers) reader.footnotes.finish();
	}
}

/** Names the tables of a mapping as messages and locators call them. */
export function tableNames({ name, sheets }: TableFile, { tables }: ImportMapping): TableName[] {
	return tables.map((table) => {
		if (sheets.length < 2) return { file: name, sheet: '' };
		const sheet = table.sheet ?? sheets[0]?.name ?? '';
		return { file: `${name} ${sheet}`, sheet };
	});
}

function missingSheet(file: TableFile, name: string, table: number): CellReading {
	const fault = issueOf(
		'table/sheet',
		{ file: file.name, row: null, column: '' },
		{ value: name, expected: file.sheets.map((sheet) => sheet.name).join(', ') }
	);
	return { table, row: 0, column: 0, kind: 'fault', text: '', place: null, fault };
}
