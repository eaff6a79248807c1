import type { Observation } from '#lib/domain/observation.ts';
import type { Source } from '#lib/domain/source.ts';
import type { Descriptor, PackageFiles } from '../../descriptor.ts';
import type { IssueLog } from '../../issue.ts';
import type { DataPackage } from '../../package.ts';
import { columnName } from '../../table-columns.ts';
import { isCoded, type ReadRows } from '../rows/read-rows.ts';
import { mergeRows } from './merge-rows.ts';
import { codedCells, noCells, textCells, type RowCells } from './row-cells.ts';
import { sortByColumns } from '../../sort-rows.ts';

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
 * @param places of the rows that are added
 * @param source the document, null where it is listed already
 * @param log told where a topic has no table
 */
export function tidyFiles(
	target: TidyTarget,
	rows: ReadRows,
	places: Int32Array<ArrayBuffer>,
	source: Source | null,
	log: IssueLog
): Map<string, Uint8Array> {
	const changed = new Map<string, Uint8Array>();
	if (source) addSource(target, source, changed);
	const paths = byFile(target, rows, log);
	const sorted = sortByColumns(
		places,
		observationKey.map((name) => rows.column(name))
	);
	for (const [path, order] of byPath(rows, sorted, paths)) {
		const bytes = target.files.get(path);
		const cells = (column: string) => cellsOfColumn(rows, column);
		if (bytes) changed.set(path, mergeRows(bytes, { order, key: observationKey, cells }));
	}
	return changed;
}

/** Parts places of rows by the path of their table, in their order. */
function byPath(
	rows: ReadRows,
	places: Int32Array,
	paths: ReadonlyMap<string, string>
): Map<string, Int32Array> {
	const { codes, texts } = rows.column('indicator');
	const pathOf = texts.map((indicator) => paths.get(indicator));
	const result = new Map<string, Int32Array>();
	const counts = new Map<string, number>();
	for (const place of places) {
		const path = pathOf[codes[place] ?? -1];
		if (path === undefined) continue;
		const own = result.get(path) ?? new Int32Array(places.length);
		const count = counts.get(path) ?? 0;
		own[count] = place;
		if (count === 0) result.set(path, own);
		counts.set(path, count + 1);
	}
	for (const [path, own] of result) result.set(path, own.subarray(0, counts.get(path)));
	return result;
}

function addSource(
	{ descriptor, files }: TidyTarget,
	source: Source,
	changed: Map<string, Uint8Array>
): void {
	const path = pathsOf(descriptor, 'sources').at(-1) ?? '';
	const texts = new Map(
		(Object.entries(source) as [string, string][]).map(([name, text]) => [columnName(name), text])
	);
	const cells = (column: string) => textCells(() => texts.get(column) ?? '');
	const bytes = files.get(path);
	if (bytes) changed.set(path, mergeRows(bytes, { order: Int32Array.of(0), key: ['id'], cells }));
}

/**
 * Gives the table of each indicator of the rows. It has the name of their topic; a package with one table, or
 * one under another name, has their rows there.
 */
function byFile(
	{ data, descriptor }: TidyTarget,
	rows: ReadRows,
	log: IssueLog
): Map<string, string> {
	const paths = pathsOf(descriptor, 'observations');
	const topics = new Map(data.indicators.map(({ item }) => [item.id, item.topic]));
	const result = new Map<string, string>();
	for (const indicator of rows.column('indicator').texts) {
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

function cellsOfColumn(rows: ReadRows, column: string): RowCells {
	if (isCoded(column)) return codedCells(rows.column(column));
	if (column === 'value') return valueCells(rows);
	if (column === 'locator')
		return {
			textAt: (place) => rows.locatorAt(place),
			write: (place, out) => rows.writeLocator(place, out)
		};
	if (column === 'quote')
		return {
			textAt: (place) => rows.quotes.textAt(place),
			write: (place, out) => rows.quotes.write(place, out)
		};
	return noCells;
}

function valueCells(rows: ReadRows): RowCells {
	return {
		textAt: (place) => String(rows.valueAt(place) ?? ''),
		write: (place, out) => {
			const value = rows.valueAt(place);
			if (value !== null) out.number(value);
		}
	};
}
