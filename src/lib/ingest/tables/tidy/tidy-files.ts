import type { Observation } from '#lib/domain/observation.ts';
import type { Source } from '#lib/domain/source.ts';
import type { Descriptor, PackageFiles } from '../../descriptor.ts';
import type { IssueLog } from '../../issue.ts';
import type { Located } from '../../located.ts';
import { columnOf } from '../../observation-columns.ts';
import type { DataPackage } from '../../package.ts';
import { columnName } from '../../table-columns.ts';
import { mergeRows } from './merge-rows.ts';
import { sortByColumns } from './sort-rows.ts';

/** Where new rows go: the package as it is. */
export interface TidyTarget {
	data: DataPackage;
	descriptor: Descriptor;
	files: PackageFiles;
}

const observationKey = [
	'indicator',
	'area',
	'period',
	'breakdown',
	'category',
	'source'
] as const satisfies (keyof Observation)[];

/**
 * Gives the files of a package, by their path, that change where rows and a document are added: rows go into
 * the table of the topic of their indicator, all in the order of the primary key.
 *
 * @param source the document, null where it is listed already
 * @param log told where a topic has no table
 */
export function tidyFiles(
	target: TidyTarget,
	rows: readonly Located<Observation>[],
	source: Source | null,
	log: IssueLog
): Map<string, Uint8Array> {
	const changed = new Map<string, Uint8Array>();
	if (source) addSource(target, source, changed);
	const columns = observationKey.map((column) => columnOf(rows, column));
	const all = sortByColumns(Int32Array.from({ length: rows.length }, (_, i) => i), columns);
	for (const [path, indicators] of byFile(target, rows, log)) {
		const bytes = target.files.get(path);
		if (!bytes) continue;
		const sorted: Observation[] = [];
		for (const place of all) {
			const item = rows[place]?.item;
			if (item && indicators.has(item.indicator)) sorted.push(item);
		}
		changed.set(path, mergeRows(bytes, { rows: sorted, key: observationKey, read: readCell }));
	}
	return changed;
}

function addSource(
	{ descriptor, files }: TidyTarget,
	source: Source,
	changed: Map<string, Uint8Array>
): void {
	const path = pathsOf(descriptor, 'sources').at(-1) ?? '';
	const cells = new Map(Object.entries(source).map(([name, text]) => [columnName(name), text]));
	const read = (row: ReadonlyMap<string, unknown>, column: string): string =>
		String(row.get(column) ?? '');
	const bytes = files.get(path);
	if (bytes) changed.set(path, mergeRows(bytes, { rows: [cells], key: ['id'], read }));
}

/**
 * The indicators of rows by the path of their table. It has the name of their topic; a package with one
 * table, or one under another name, has their rows there.
 */
function byFile(
	{ data, descriptor }: TidyTarget,
	rows: readonly Located<Observation>[],
	log: IssueLog
): Map<string, Set<string>> {
	const paths = pathsOf(descriptor, 'observations');
	const topics = new Map(data.indicators.map(({ item }) => [item.id, item.topic]));
	const result = new Map<string, Set<string>>();
	for (const indicator of columnOf(rows, 'indicator').texts) {
		const name = `${topics.get(indicator) ?? ''}.csv`;
		const path =
			paths.find((one) => one.split('/').at(-1) === name) ??
			data.observations.find(({ item }) => item.indicator === indicator)?.file ??
			(paths.length === 1 ? paths[0] : undefined);
		if (path === undefined)
			log.add('file/missing', { file: `observations/${name}`, row: null, column: '' });
		else result.set(path, (result.get(path) ?? new Set()).add(indicator));
	}
	return result;
}

function pathsOf({ resources }: Descriptor, name: string): string[] {
	return resources.find((resource) => resource.name === name)?.paths ?? [];
}

function readCell(row: Observation, column: string): string {
	return String(row[column as keyof Observation] ?? '');
}
