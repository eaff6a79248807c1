import { IssueLog } from '#lib/ingest/issue.ts';
import type { DataPackage } from '#lib/ingest/package.ts';
import { readPackage, type PackageReport } from '#lib/ingest/read-package.ts';
import type { PackageFiles } from '#lib/ingest/descriptor.ts';
import type { ReadRow } from '#lib/ingest/tables/rows/read-row.ts';
import { ReadRows, type TableName } from '#lib/ingest/tables/rows/read-rows.ts';
import { openTable } from '#lib/ingest/tables/file/open-table.ts';
import { textSource } from '#lib/ingest/tables/file/text-source.ts';
import type { ImportMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import { checkPlanned, planImport, type ImportPlan } from '#lib/ingest/tables/plan-import.ts';
import { readFiles, smallPackage } from './spoil-package.ts';

/** The small package as it is read. */
export function readSmallPackage(): {
	files: Map<string, Uint8Array>;
	report: PackageReport;
	data: DataPackage;
} {
	const files = readFiles(smallPackage);
	const report = readPackage(files);
	if (!report.data) throw new Error('the small package is not valid');
	return { files, report, data: report.data };
}

/** A row as if read from cell B of a line of `t.csv`: `example-victims 00 2015 sex/male 12`. */
export function readRow(text: string, changes: Partial<ReadRow['item']> = {}, row = 3): ReadRow {
	const parts = text.split(' ');
	const [indicator = '', area = '', period = ''] = parts;
	const [breakdown = '', category = ''] = parts.length > 4 ? (parts[3] ?? '').split('/') : [];
	const value = Number(parts.at(-1));
	return {
		file: 't.csv',
		row,
		column: 1,
		table: 0,
		item: {
			indicator,
			area,
			period,
			breakdown,
			category,
			value,
			qualifier: '',
			status: 'A',
			standing: 'stated',
			source: 'agency-2021',
			locator: `B${row}`,
			quote: String(value),
			derivation: '',
			note: '',
			...changes
		}
	};
}

/** Rows that are there as objects, as if read from a table. */
export function readRowsOf(rows: readonly ReadRow[]): ReadRows {
	const names: TableName[] = [];
	for (const { table, file } of rows) names[table] = { file, sheet: '' };
	const result = new ReadRows(names);
	for (const row of rows) result.change(result.add(row, row.item), { locator: row.item.locator });
	return result;
}

/** Rows of that kind, each on a line of its own. */
export function readRows(...texts: string[]): ReadRows {
	return readRowsOf(texts.map((text, i) => readRow(text, {}, i + 3)));
}

/** The faults of a log, a line each: severity, type, place, what stands there, what was expected. */
export function toldBy(log: IssueLog): string[] {
	return log.issues.map(({ severity, type, row, column, value, expected, suggestion }) =>
		[severity, type, `${column}${row ?? ''}`, value, expected, suggestion]
			.filter((part) => part !== '')
			.join(' | ')
	);
}

/** Runs a check with a log and gives what it told. */
export function tell(check: (log: IssueLog) => void): string[] {
	const log = new IssueLog();
	check(log);
	return toldBy(log);
}

/** A mapping of a table with the years in column A and the total, women and men in B to D. */
export function victimsMapping(
	changes: Partial<ImportMapping['tables'][number]> = {},
	source: Partial<ImportMapping['source']> = {}
): ImportMapping {
	return {
		id: 'victims-2021',
		source: {
			id: 'agency-2021',
			title_ja: '令和2年の状況',
			title_en: 'Figures for 2020',
			publisher: '架空庁',
			issuer: 'agency',
			kind: 'official',
			published: '2021-03-01',
			...source
		},
		tables: [
			{
				heads: [{ row: 1, read: 'text' }],
				body: { from: 2 },
				labels: [{ column: 'A', read: 'time' }],
				values: ['B:D'],
				all: { indicator: 'example-victims', unit: '人' },
				texts: {
					総数: {},
					女性: { parts: { sex: 'female' } },
					男性: { parts: { sex: 'male' } }
				},
				...changes
			}
		]
	};
}

/** Plans the import of a text into the small package, or another one. */
export async function planText(
	text: string,
	mapping = victimsMapping(),
	files: PackageFiles = readSmallPackage().files
): Promise<ImportPlan> {
	const file = await openTable(textSource(text, 't.csv'));
	const mappingText = `${JSON.stringify(mapping, null, '\t')}\n`;
	const report = readPackage(files);
	const input = { file, mapping, mappingName: 'm.json', mappingText, report, files };
	return checkPlanned(await planImport(input), files);
}
