import type { TableFile } from '../file/table-file.ts';
import type { ImportMapping, TableMapping } from '../mapping/mapping.ts';
import { readPreview } from '../propose/preview.ts';
import { previewRows, proposeMapping } from '../propose/propose-mapping.ts';
import { JoinedCells } from '../read/fill-merges.ts';
import { OwnCollector } from './own-collector.ts';
import type { OwnReading } from './own-reading.ts';
import { noVocabulary, OwnTableReader } from './own-table-reader.ts';
import { takeNumbers } from './take-numbers.ts';
import { takeTime } from './take-time.ts';

/**
 * Reads the tables of a file as series of their own names: years (or their parts, months, days) on either
 * axis, numbers below or beside them. Layout, times, units and symbols are found as for an import, but
 * nothing need be an indicator, and a part that cannot be read keeps no other from being read.
 *
 * @throws TableError where the file turns out to be unreadable further down
 */
export async function readOwnSeries(file: TableFile): Promise<OwnReading> {
	const { mapping, titles } = await proposeMapping(file, noVocabulary);
	const into = new OwnCollector();
	for (const sheet of file.sheets) {
		const isOnly = file.sheets.length === 1;
		const { filled } = await readPreview(sheet, previewRows);
		const isIn = ({ sheet: name }: TableMapping): boolean => isOnly || name === sheet.name;
		const isAlone = mapping.tables.filter(isIn).length === 1;
		const readers = mapping.tables.flatMap((table, place) => {
			if (!isIn(table)) return [];
			const timed = takeTime(table, filled);
			const own = {
				table: place,
				sheet: isOnly ? '' : sheet.name,
				title: titleOf(titles[place] ?? '', sheet.name, file.name),
				isTold: isNeeded(mapping, titles, place)
			};
			return [new OwnTableReader(isAlone ? takeNumbers(timed, filled) : timed, own, into)];
		});
		if (readers.length === 0) continue;
		const joined = new JoinedCells(sheet.merges);
		let row = 0;
		for await (const batch of sheet.rows())
			for (const printed of batch) {
				const cells = joined.fill(printed, row);
				row += 1;
				for (const reader of readers) reader.readRow(row, cells, printed);
			}
		for (const reader of readers) reader.finish();
	}
	const read = into.finish();
	if (read.series.length === 0 && read.faultCount === 0) into.fault('no-table', null);
	return into.finish();
}

/** What stands above a table without its unit; else the name of its sheet, else that of the file. */
function titleOf(title: string, sheet: string, file: string): string {
	const bare = title
		.replaceAll(/[(（【[]?単位[:：・]?\s*[^\s)）】\]]*[)）】\]]?/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
	if (bare !== '') return bare;
	return sheet === '' ? file.replace(/\.[^.]*$/, '') : sheet;
}

/** Where a file has several tables their heads may be the same; the title then tells them apart. */
function isNeeded({ tables }: ImportMapping, titles: readonly string[], place: number): boolean {
	return tables.length > 1 && (titles[place] ?? '') !== '';
}
