import type { IssueLog } from './issue.ts';
import { decodeText } from './decode-text.ts';
import { isRecord, parseTableSchema, type TableSchema } from './table-schema.ts';

/** The files of a package by their path within it; a map, or a directory that reads on demand. */
export type PackageFiles = Pick<ReadonlyMap<string, Uint8Array>, 'get'>;

/** A table of the package: one or more CSV files of one shape. */
export interface Resource {
	name: string;
	paths: string[];
	schema: TableSchema;
}

/** What `datapackage.json` says, with the schemas it names. */
export interface Descriptor {
	name: string;
	version: string;
	resources: Resource[];
	/** paths of the Table Schemas that stand in files of their own */
	schemaPaths: string[];
	/** paths of the sets of figures (a property of our own, `figureSets`) */
	figureSets: string[];
}

const descriptorPath = 'datapackage.json';

/** Reads `datapackage.json` and its Table Schemas; every fault goes to the log, null where unusable. */
export function readDescriptor(files: PackageFiles, log: IssueLog): Descriptor | null {
	const json = readJson(files, descriptorPath, log);
	if (json === undefined) return null;
	if (!isRecord(json) || !Array.isArray(json['resources'])) {
		fault(log, descriptorPath, '', 'an object with a list "resources"');
		return null;
	}
	const items = json['resources'] as unknown[];
	const resources = items
		.map((item) => readResource(item, files, log))
		.filter((resource) => resource !== null);
	checkNames(items, resources, log);
	return {
		name: text(json['name']),
		version: text(json['version']),
		resources,
		schemaPaths: items
			.map((item) => (isRecord(item) ? item['schema'] : undefined))
			.filter((path) => typeof path === 'string'),
		figureSets: readFigureSets(json['figureSets'], log)
	};
}

function readFigureSets(paths: unknown, log: IssueLog): string[] {
	if (paths === undefined) return [];
	if (Array.isArray(paths) && paths.every((path) => typeof path === 'string' && isInside(path)))
		return paths as string[];
	fault(log, descriptorPath, 'figureSets', 'a list of relative paths inside the package');
	return [];
}

function readResource(item: unknown, files: PackageFiles, log: IssueLog): Resource | null {
	if (!isRecord(item) || typeof item['name'] !== 'string') {
		fault(log, descriptorPath, 'resources', 'resources with a "name"');
		return null;
	}
	const column = `resources.${item['name']}`;
	const path = item['path'];
	const paths = (Array.isArray(path) ? path : [path]).filter((p) => typeof p === 'string');
	if (paths.length === 0 || paths.some((p) => !isInside(p))) {
		fault(log, descriptorPath, column, '"path": relative paths inside the package');
		return null;
	}
	const given = item['schema'];
	if (typeof given === 'string' && !isInside(given)) {
		fault(log, descriptorPath, column, '"schema": a relative path inside the package');
		return null;
	}
	const file = typeof given === 'string' ? given : descriptorPath;
	const json = typeof given === 'string' ? readJson(files, given, log) : given;
	if (json === undefined) return null;
	const schema = parseTableSchema(json);
	if (typeof schema === 'string') {
		fault(log, file, column, schema);
		return null;
	}
	return { name: item['name'], paths, schema };
}

/** No two resources share a name, and every foreign key names a resource. */
function checkNames(
	items: readonly unknown[],
	resources: readonly Resource[],
	log: IssueLog
): void {
	const named = new Set(items.map((item) => (isRecord(item) ? item['name'] : undefined)));
	const seen = new Set<string>();
	for (const { name, schema } of resources) {
		const column = `resources.${name}`;
		if (seen.has(name)) fault(log, descriptorPath, column, 'a "name" that no other resource has');
		seen.add(name);
		for (const { resource } of schema.foreignKeys)
			if (resource !== '' && !named.has(resource))
				fault(log, descriptorPath, column, `foreignKeys to known resources, not "${resource}"`);
	}
}

function readJson(files: PackageFiles, path: string, log: IssueLog): unknown {
	const bytes = files.get(path);
	if (!bytes) {
		log.add(path === descriptorPath ? 'package/missing' : 'file/missing', whole(path));
		return undefined;
	}
	const decoded = decodeText(bytes, path, log);
	if (decoded === null) return undefined;
	try {
		return JSON.parse(decoded) as unknown;
	} catch (error) {
		fault(log, path, '', `JSON (${(error as Error).message})`);
		return undefined;
	}
}

/** Whether a path is relative and never leaves the package, as Data Package paths are. */
export function isInside(path: string): boolean {
	return !/^$|^[/\\]|^[a-z]+:|(^|[/\\])\.\.([/\\]|$)/i.test(path);
}

function fault(log: IssueLog, file: string, column: string, expected: string): void {
	log.add('package/descriptor', { file, row: null, column }, { expected });
}

function whole(file: string): { file: string; row: null; column: string } {
	return { file, row: null, column: '' };
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
