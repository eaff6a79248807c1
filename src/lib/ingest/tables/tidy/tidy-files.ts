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
	const paths = byFile(target, rows, log);
	const columns = observationKey.map((name) => columnOf(rows, name));
	const places = sortByColumns(
		Int32Array.from({ length: rows.length }, (_, i) => i),
		columns
	);
	const ofPath = new Map<string, Observation[]>();
	for (const place of places) {
		const item = rows[place]?.item;
		const path = item && paths.get(item.indicator);
		if (!item || path === undefined) continue;
		const list = ofPath.get(path);
		if (list) list.push(item);
		else ofPath.set(path, [item]);
	}
	for (const [path, sorted] of ofPath) {
		const bytes = target.files.get(path);
		if (bytes) changed.set(path, mergeRows(bytes, { rows: sorted, key: observationKey, reader }));
	}
	return changed;
}

function addSource(
	{ descriptor, files }: TidyTarget,
	source: Source,
	changed: Map<string, Uint8Array>
): void {
	const path = pathsOf(descriptor, 'sources').at(-1) ?? '';
	const cells = new Map(
		(Object.entries(source) as [string, string][]).map(([name, text]) => [columnName(name), text])
	);
	const reader = (column: string) => (row: ReadonlyMap<string, string>) => row.get(column) ?? '';
	const bytes = files.get(path);
	if (bytes) changed.set(path, mergeRows(bytes, { rows: [cells], key: ['id'], reader }));
}

/**
 * Gives the table of each indicator of the rows. It has the name of their topic; a package with one table, or
 * one under another name, has their rows there.
 */
function byFile(
	{ data, descriptor }: TidyTarget,
	rows: readonly Located<Observation>[],
	log: IssueLog
): Map<string, string> {
	const paths = pathsOf(descriptor, 'observations');
	const topics = new Map(data.indicators.map(({ item }) => [item.id, item.topic]));
	const result = new Map<string, string>();
	for (const indicator of columnOf(rows, 'indicator').texts) {
		const name = `${topics.get(indicator) ?? ''}.csv`;
		const path =
			paths.find((one) => one.split('/').at(-1) === name) ??
			data.observations.find(({ item }) => item.indicator === indicator)?.file ??
			(paths.length === 1 ? paths[0] : undefined);
		if (path === undefined)
			log.add('file/missing', { file: `observations/${name}`, row: null, column: '' });
		else result.set(indicator, path);
	}
	return result;
}

function pathsOf({ resources }: Descriptor, name: string): string[] {
	return resources.find((resource) => resource.name === name)?.paths ?? [];
}

const readers: Record<keyof Observation, (row: Observation) => string> = {
	indicator: (row) => row.indicator,
	area: (row) => row.area,
	period: (row) => row.period,
	breakdown: (row) => row.breakdown,
	category: (row) => row.category,
	value: (row) => (row.value === null ? '' : String(row.value)),
	qualifier: (row) => row.qualifier,
	status: (row) => row.status,
	standing: (row) => row.standing,
	source: (row) => row.source,
	locator: (row) => row.locator,
	quote: (row) => row.quote,
	derivation: (row) => row.derivation,
	note: (row) => row.note
};

function reader(column: string): (row: Observation) => string {
	return column in readers ? readers[column as keyof Observation] : () => '';
}
