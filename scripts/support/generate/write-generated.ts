import {
	closeSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
	writeSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { readDescriptor, type Descriptor, type Resource } from '#lib/ingest/descriptor.ts';
import { IssueLog } from '#lib/ingest/issue.ts';
import { UsageError } from '#lib/server/config.ts';
import { directoryFiles } from '#lib/server/package-files.ts';
import { removeAbandoned, temporaryName } from '#lib/server/temporary-name.ts';
import { generatedColumns, generatedRows } from './generated-rows.ts';
import { generatedId, topicOfSeries, type GeneratedShape } from './generated-shape.ts';
import { generatedTables, type GeneratedTable } from './generated-tables.ts';

/** Name by which a generated package is known, so that it is never taken for one with real figures. */
export const generatedName = 'mimamori-generated';

const blockLength = 1 << 20;

/**
 * Writes a generated package: every table of a package, in its shape, with rows that are all made up but
 * the list of areas. It is written beside its place and put there by one rename; a generated package that
 * stands there is replaced, anything else is left alone.
 *
 * @param base directory of the package whose schemas and areas are taken
 * @param onRows told the observations written so far
 * @throws UsageError where another thing stands in the way or `base` is no package
 */
export function writeGenerated(
	base: string,
	out: string,
	shape: GeneratedShape,
	onRows: (done: number, total: number) => void = () => {}
): void {
	const descriptor = readDescriptor(directoryFiles(base), new IssueLog());
	if (!descriptor) throw new UsageError(`no package to take the schemas of: ${base}`);
	if (existsSync(out) && !isGenerated(out))
		throw new UsageError(`not a generated package, left alone: ${out}`);
	mkdirSync(dirname(out), { recursive: true });
	removeAbandoned(out);
	const temporary = temporaryName(out);
	try {
		writeTables(base, temporary, descriptor, shape);
		writeObservations(temporary, shape, onRows);
		replace(out, temporary);
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}

function isGenerated(dir: string): boolean {
	try {
		const json = JSON.parse(readFileSync(join(dir, 'datapackage.json'), 'utf8')) as {
			name?: unknown;
		};
		return json.name === generatedName;
	} catch {
		// whatever it is, it is not ours to replace
		return false;
	}
}

/** A directory cannot be renamed over another: the old one steps aside first and is back if that fails. */
function replace(out: string, temporary: string): void {
	const aside = `${temporary}.old`;
	if (existsSync(out)) renameSync(out, aside);
	try {
		renameSync(temporary, out);
	} catch (error) {
		if (existsSync(aside)) renameSync(aside, out);
		throw error;
	}
	rmSync(aside, { recursive: true, force: true });
}

function writeTables(
	base: string,
	dir: string,
	{ resources, schemaPaths }: Descriptor,
	shape: GeneratedShape
): void {
	for (const path of [...schemaPaths, ...pathsOf(resources, 'areas')]) copy(base, dir, path);
	const tables = generatedTables(shape);
	for (const { name, paths, schema } of resources) {
		if (name === 'areas' || name === 'observations') continue;
		const columns = schema.fields.map((field) => field.name);
		for (const [i, path] of paths.entries())
			write(dir, path, toCsv(columns, i === 0 ? (tables[name] ?? []) : []));
	}
	write(dir, 'datapackage.json', describe(base, shape));
}

/** The descriptor of the base under another name, with a file of observations for each topic and no sets of figures. */
function describe(base: string, shape: GeneratedShape): string {
	const json = JSON.parse(readFileSync(join(base, 'datapackage.json'), 'utf8')) as {
		resources: { name: string; path: string | string[] }[];
	};
	const path = Array.from({ length: shape.topics }, (_, topic) => observationsPath(topic));
	const resources = json.resources.map((resource) =>
		resource.name === 'observations' ? { ...resource, path } : resource
	);
	const title = `Generated data, no figure is real (${shape.rows} rows, seed ${shape.seed})`;
	const described = { ...json, name: generatedName, title, version: '0.0.0', resources };
	return `${JSON.stringify({ ...described, figureSets: undefined }, null, '\t')}\n`;
}

function writeObservations(
	dir: string,
	shape: GeneratedShape,
	onRows: (done: number, total: number) => void
): void {
	let done = 0;
	for (let topic = 0, series = 0; topic < shape.topics; topic += 1) {
		const path = join(dir, observationsPath(topic));
		mkdirSync(dirname(path), { recursive: true });
		const file = openSync(path, 'wx');
		try {
			let block = `${generatedColumns}\n`;
			for (; series < shape.series && topicOfSeries(shape, series) === topic; series += 1)
				for (const row of generatedRows(shape, series)) {
					if (done === shape.rows) break;
					done += 1;
					block += `${row}\n`;
					if (block.length < blockLength) continue;
					writeSync(file, block);
					block = '';
					onRows(done, shape.rows);
				}
			writeSync(file, block);
		} finally {
			closeSync(file);
		}
	}
	onRows(done, shape.rows);
}

function observationsPath(topic: number): string {
	return `observations/${generatedId('topic', topic)}.csv`;
}

function pathsOf(resources: readonly Resource[], name: string): string[] {
	return resources.filter((one) => one.name === name).flatMap((one) => one.paths);
}

function toCsv(columns: string[], rows: GeneratedTable): string {
	const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
	return `${Papa.unparse([columns, ...cells], { newline: '\n' })}\n`;
}

function write(dir: string, path: string, text: string): void {
	const target = join(dir, path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, text);
}

function copy(base: string, dir: string, path: string): void {
	const target = join(dir, path);
	mkdirSync(dirname(target), { recursive: true });
	copyFileSync(join(base, path), target);
}
