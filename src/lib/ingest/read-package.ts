import { checkForeignKeys, checkUnique } from './check-keys.ts';
import { checkTable } from './check-table.ts';
import { cutTable } from './cut-table.ts';
import { readDescriptor, type Descriptor, type PackageFiles } from './descriptor.ts';
import { IssueLog } from './issue.ts';
import { requiredResources, shapePackage, type DataPackage } from './package.ts';
import { checkAssessments } from './rules/check-assessments.ts';
import { checkCodes } from './rules/check-codes.ts';
import { checkComparisons } from './rules/check-comparisons.ts';
import { checkCurrent } from './rules/check-current.ts';
import { checkFigures } from './rules/check-figures.ts';
import { checkHeadlines } from './rules/check-headlines.ts';
import { checkParts } from './rules/check-parts.ts';
import { checkPeriods } from './rules/check-periods.ts';
import { checkPlans } from './rules/check-plans.ts';
import { checkRhythms } from './rules/check-rhythms.ts';
import { TypedTable } from './typed-table.ts';

/** What reading a package gave: its tables, or null with the faults that keep it out. */
export interface PackageReport {
	data: DataPackage | null;
	descriptor: Descriptor | null;
	log: IssueLog;
}

/** A rule of a layer above, which reads what this one does not know. */
export type FurtherRule = (
	read: { data: DataPackage; descriptor: Descriptor; files: PackageFiles },
	log: IssueLog
) => void;

/** Settings of the reading. */
export interface ReadOptions {
	/** how many faults are listed whole; all are counted */
	limit?: number;
	/** told each file as it is read, with its place among all */
	onFile?: (path: string, index: number, total: number) => void;
	/** checked after all others */
	rules?: readonly FurtherRule[];
}

/** Reads and checks a whole package; never throws on what the files hold. */
export function readPackage(files: PackageFiles, options: ReadOptions = {}): PackageReport {
	const log = new IssueLog(options.limit);
	const descriptor = readDescriptor(files, log);
	if (!descriptor) return { data: null, descriptor: null, log };
	const { tables, whole } = readTables(files, descriptor, log, options.onFile);
	for (const resource of descriptor.resources) {
		const table = tables.get(resource.name);
		if (!table) continue;
		checkUnique(resource, table, log);
		checkForeignKeys(resource, table, whole, log);
	}
	const data = shapePackage(tables);
	checkCodes(data, log);
	checkPeriods(data, log);
	checkFigures(data, log);
	checkHeadlines(data, log);
	checkComparisons(data, log);
	checkRhythms(data, log);
	checkParts(data, log);
	checkCurrent(data, log);
	checkPlans(data.plans, log);
	checkAssessments(data.plans, log);
	for (const rule of options.rules ?? []) rule({ data, descriptor, files }, log);
	return { data: log.errors === 0 ? data : null, descriptor, log };
}

function readTables(
	files: PackageFiles,
	descriptor: Descriptor,
	log: IssueLog,
	onFile: ReadOptions['onFile']
): Record<'tables' | 'whole', Map<string, TypedTable>> {
	const tables = new Map<string, TypedTable>();
	const whole = new Map<string, TypedTable>();
	const total = descriptor.resources.reduce((sum, resource) => sum + resource.paths.length, 0);
	let index = 0;
	for (const { name, paths, schema } of descriptor.resources) {
		const parts: TypedTable[] = [];
		for (const path of paths) {
			onFile?.(path, (index += 1), total);
			const bytes = files.get(path);
			if (!bytes) log.add('file/missing', { file: path, row: null, column: '' });
			const cut = bytes ? cutTable(bytes, path, log) : null;
			if (cut) parts.push(checkTable(cut, schema, path, log));
		}
		const table = TypedTable.join(parts);
		tables.set(name, table);
		if (parts.length === paths.length) whole.set(name, table);
	}
	for (const name of requiredResources)
		if (!tables.has(name))
			log.add(
				'package/descriptor',
				{ file: 'datapackage.json', row: null, column: `resources.${name}` },
				{ expected: `"name": "${name}"` }
			);
	return { tables, whole };
}
