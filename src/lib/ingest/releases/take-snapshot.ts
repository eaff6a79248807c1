import type { SnapshotTable } from '#lib/domain/release/diff-snapshots.ts';
import { decodeText } from '../decode-text.ts';
import type { Descriptor, PackageFiles, Resource } from '../descriptor.ts';
import { IssueLog } from '../issue.ts';
import { readCsv } from '../read-csv.ts';

/** Longer texts stand as digests: a release needs to know that they changed, not what they said. */
const longestText = 32;
/** Name of the table that holds the files of a package that are no tables. */
export const filesTable = 'package-files';

/** Gives a short digest of a text, the same anywhere. */
export type Digest = (text: string) => string;

/**
 * Gives what a release keeps of a checked package: all rows of all tables, sorted by key, and a digest of
 * each schema and set of figures. Cells of keys, also of other tables, and short cells stand as they are, others as `#` and a
 * digest; numbers in one form, so that `112.0` is `112`.
 *
 * @throws Error where a table that the descriptor names cannot be read
 */
export function takeSnapshot(
	files: PackageFiles,
	descriptor: Descriptor,
	digest: Digest
): SnapshotTable[] {
	const tables = descriptor.resources.map((resource) => readTable(files, resource, digest));
	const paths = ['datapackage.json', ...descriptor.schemaPaths, ...descriptor.figureSets];
	const rows = [...new Set(paths)]
		.sort()
		.map((path) => [path, `#${digest(textOf(files, path).replaceAll('\r\n', '\n'))}`]);
	return [...tables, { name: filesTable, key: ['path'], columns: ['path', 'note'], rows }];
}

function readTable(
	files: PackageFiles,
	{ name, paths, schema }: Resource,
	digest: Digest
): SnapshotTable {
	const columns = schema.fields.map((field) => field.name);
	// without a key a row is told by all it says
	const key = schema.primaryKey.length > 0 ? schema.primaryKey : columns;
	const numbers = new Set(
		schema.fields.filter(({ type }) => type === 'number' || type === 'integer').map((f) => f.name)
	);
	const ids = new Set([...key, ...schema.foreignKeys.flatMap(({ fields }) => fields)]);
	const write = (column: string, cell: string): string => {
		if (numbers.has(column) && cell !== '') return String(Number(cell));
		if (ids.has(column) || (cell.length <= longestText && !cell.startsWith('#'))) return cell;
		return `#${digest(cell)}`;
	};
	const rows = paths.flatMap((path) => {
		const table = readCsv(textOf(files, path), path, new IssueLog(0));
		if (!table) return [];
		const places = columns.map((column) => table.header.indexOf(column));
		return table.rows.map((row) =>
			columns.map((column, i) => write(column, row[places[i] ?? -1] ?? ''))
		);
	});
	const keyPlaces = key.map((column) => columns.indexOf(column));
	const keyOf = (row: readonly string[]): string => keyPlaces.map((i) => row[i]).join('\u001f');
	const keyed = rows.map((row): [string, string[]] => [keyOf(row), row]);
	keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	return { name, key, columns, rows: keyed.map(([, row]) => row) };
}

function textOf(files: PackageFiles, path: string): string {
	const bytes = files.get(path);
	const text = bytes && decodeText(bytes, path, new IssueLog(0));
	if (text === undefined || text === null) throw new Error(`cannot read: ${path}`);
	return text;
}
