import {
	diffSnapshots,
	type RowChange,
	type SnapshotTable
} from '#lib/domain/release/diff-snapshots.ts';
import type { ReleaseChange } from '#lib/domain/release/release-change.ts';
import { valueColumns } from '#lib/domain/release/row-columns.ts';
import { rankStatements } from '#lib/domain/vintage.ts';
import type { DataPackage } from '../package.ts';
import { publicationDays, statementReader, type LocatedStatement } from '../statements.ts';
import { placeReader } from './place-change.ts';

/**
 * Gives the changes between the snapshot of a release and a checked package. An added value by which
 * another value than before is current is `revised`, with the value and document it replaces; reasons are
 * not given yet.
 */
export function listChanges(
	before: readonly SnapshotTable[],
	after: readonly SnapshotTable[],
	data: DataPackage
): ReleaseChange[] {
	const rows = diffSnapshots(before, after);
	const place = placeReader(data, {
		topics: column(before, 'indicators', 'topic'),
		plans: column(before, 'activities', 'plan')
	});
	const replaced = replacedBy(rows, data);
	return rows.map((row) => {
		const former = replaced(row);
		const own = {
			...place(row),
			table: row.table,
			key: row.key,
			columns: row.columns,
			reason: '',
			afterSource: row.after?.['source'] ?? '',
			after: wordRow(row, row.after)
		};
		return former
			? { ...own, kind: 'revised', before: wordValue(former), beforeSource: former['source'] ?? '' }
			: {
					...own,
					kind: row.kind,
					before: wordRow(row, row.before),
					beforeSource: row.before?.['source'] ?? ''
				};
	});
}

/** Gives what tells of an added observation which row was current before it, where it says something else. */
function replacedBy(
	rows: readonly RowChange[],
	data: DataPackage
): (row: RowChange) => Record<string, string> | null {
	const isAdded = (row: RowChange): boolean => row.table === 'observations' && row.kind === 'added';
	const news = rows.filter(isAdded).flatMap(({ after }) => (after ? [after] : []));
	const added = new Set(news.map((row) => `${cellOf(row)}\u001f${row['source']}`));
	const cells = new Set(news.map(cellOf));
	const read = statementReader(data, publicationDays(data));
	const statements = new Map<string, LocatedStatement[]>();
	for (const [index, { item }] of data.observations.entries()) {
		const cell = cellOf(item);
		const statement = cells.has(cell) ? read(index) : null;
		if (statement) statements.set(cell, [...(statements.get(cell) ?? []), statement]);
	}
	const isNew = ({ origin }: LocatedStatement): boolean =>
		added.has(`${cellOf(origin.item)}\u001f${origin.item.source}`);
	return (row) => {
		if (!isAdded(row)) return null;
		const all = statements.get(cellOf(row.after ?? {})) ?? [];
		const [now] = rankStatements(all, null);
		const [was] = rankStatements(
			all.filter((one) => !isNew(one)),
			null
		);
		if (!now || !was || now.source !== row.after?.['source']) return null;
		const isSame =
			now.value === was.value && now.qualifier === was.qualifier && now.status === was.status;
		if (isSame) return null;
		const { value, qualifier, status, standing, source } = was;
		return { value: value === null ? '' : String(value), qualifier, status, standing, source };
	};
}

function wordRow(
	{ table, columns }: RowChange,
	cells: Readonly<Record<string, string>> | null
): string {
	if (!cells) return '';
	if (table === 'observations') return wordValue(cells);
	const shown = columns.length > 0 ? columns : valueColumns(table);
	return shown.map((name) => `${name}: ${wordCell(cells[name] ?? '')}`).join('; ');
}

/** A long text stands as its digest, which tells a reader nothing. */
function wordCell(cell: string): string {
	return cell.startsWith('#') ? '…' : cell;
}

/** Gives a value with what qualifies it: `112`, `about 1900 P`, `112 slip`; a value that is not there is `–`. */
function wordValue(cells: Readonly<Record<string, string>>): string {
	const { value = '', qualifier = '', status = '', standing = '' } = cells;
	return [
		qualifier,
		value === '' ? '–' : value,
		status === 'A' ? '' : status,
		standing === 'slip' ? 'slip' : ''
	]
		.filter((part) => part !== '')
		.join(' ');
}

function column(
	tables: readonly SnapshotTable[],
	name: string,
	wanted: string
): Map<string, string> {
	const table = tables.find((one) => one.name === name);
	if (!table) return new Map();
	const [id, place] = [table.columns.indexOf('id'), table.columns.indexOf(wanted)];
	return new Map(table.rows.map((row) => [row[id] ?? '', row[place] ?? '']));
}

/** Gives the cell of an observation, whether it is a row of text or read. */
function cellOf(row: {
	indicator?: string;
	area?: string;
	period?: string;
	breakdown?: string;
	category?: string;
}): string {
	return [row.indicator, row.area, row.period, row.breakdown, row.category].join('\u001f');
}
