import type { Source } from '#lib/domain/source.ts';
import type { PackageFiles } from '../descriptor.ts';
import { IssueLog } from '../issue.ts';
import { readPackage, type FurtherRule, type PackageReport } from '../read-package.ts';
import { checkJumps } from './check/check-jumps.ts';
import { checkRepeated } from './check/check-repeated.ts';
import { checkTableParts } from './check/check-table-parts.ts';
import { checkUnits } from './check/check-units.ts';
import { checkYears } from './check/check-years.ts';
import { compareWithPublished, type Comparison } from './check/compare-with-published.ts';
import type { TableFile } from './file/table-file.ts';
import { checkMapping, sourceOf } from './mapping/check-mapping.ts';
import type { ImportMapping } from './mapping/mapping.ts';
import { collectRows, type CollectedRows, type OnRow } from './read/collect-rows.ts';
import { HeadHints } from './read/head-hints.ts';
import { packageVocabulary } from './read/vocabulary.ts';
import { tidyFiles } from './tidy/tidy-files.ts';

/** What is to be imported into which package. */
export interface ImportInput {
	file: TableFile;
	mapping: ImportMapping;
	/** how the mapping is called in messages */
	mappingName: string;
	/** text of the mapping, kept in the package */
	mappingText: string;
	/** the package, read and valid */
	report: PackageReport;
	files: PackageFiles;
}

/** What an import would do; nothing is written yet. */
export interface ImportPlan {
	/** everything that was found; with errors there are no changes */
	log: IssueLog;
	counts: Omit<CollectedRows, 'rows'> | null;
	source: Source;
	isNewSource: boolean;
	comparison: Comparison | null;
	/** new bytes by path within the package; empty where there is nothing new */
	changes: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads a table by its mapping into rows of a package, checks them and compares them with what is published.
 * The package with the new rows in it is checked by `checkPlanned`.
 *
 * @throws TableError where the file cannot be read
 */
export async function planImport(input: ImportInput, onRow?: OnRow): Promise<ImportPlan> {
	const { file, mapping, mappingName, report, files } = input;
	const { data, descriptor } = report;
	if (!data || !descriptor) throw new Error('the package is not valid');
	const log = new IssueLog();
	const vocabulary = packageVocabulary(data);
	const sources = new Map(data.sources.map(({ item }) => [item.id, item]));
	const organisations = new Set(data.organisations.map(({ item }) => item.id));
	checkMapping(mapping, mappingName, { vocabulary, sources, organisations }, log);
	const source = sourceOf(mapping.source, sources);
	const isNewSource = !sources.has(source.id);
	const plan = { log, source, isNewSource, changes: new Map<string, Uint8Array>() };
	if (log.errors > 0) return { ...plan, counts: null, comparison: null };

	const hints = new HeadHints(mapping, vocabulary);
	const read = await collectRows(file, mapping, { vocabulary, hints }, log, onRow);
	const { rows: collected, ...counts } = read;
	const rows = checkRepeated(collected, log);
	checkYears(rows, data.indicators, log);
	checkTableParts(rows, data, log);
	checkUnits(rows, data, log);
	checkJumps(rows, data, log);
	const comparison = compareWithPublished(rows, source, data, log);
	if (log.errors > 0) return { ...plan, counts, comparison };

	const target = { data, descriptor, files };
	const changes = tidyFiles(target, rows, newRows(comparison), isNewSource ? source : null, log);
	keepMapping(input, changes);
	return { ...plan, counts, comparison, changes: log.errors > 0 ? plan.changes : changes };
}

/** Gives the places of rows that the document is not held as giving already. */
export function newRows({ rows, held }: Comparison): Int32Array<ArrayBuffer> {
	const isHeld = new Uint8Array(rows.length);
	for (const place of held) isHeld[place] = 1;
	const places = new Int32Array(rows.length);
	let count = 0;
	for (let place = 0; place < rows.length; place += 1)
		if (isHeld[place] === 0) places[count++] = place;
	return places.subarray(0, count);
}

function keepMapping(
	{ mapping, mappingText, files }: ImportInput,
	changes: Map<string, Uint8Array>
): void {
	const path = `imports/${mapping.id}.json`;
	const bytes = files.get(path);
	if (!bytes || new TextDecoder().decode(bytes) !== mappingText)
		changes.set(path, new TextEncoder().encode(mappingText));
}

/**
 * Checks the whole package with the new files in place of the old. A fault goes to the log of the plan, which
 * has no changes then; warnings, most of them old, are not told again.
 */
export function checkPlanned(
	plan: ImportPlan,
	files: PackageFiles,
	rules: readonly FurtherRule[] = []
): ImportPlan {
	const { changes, log } = plan;
	if (changes.size === 0) return plan;
	const overlay = { get: (path: string) => changes.get(path) ?? files.get(path) };
	for (const issue of readPackage(overlay, { rules }).log.issues) {
		const { type, severity, file, row, column, ...details } = issue;
		if (severity === 'error') log.add(type, { file, row, column }, { severity, ...details });
	}
	return log.errors > 0 ? { ...plan, changes: new Map() } : plan;
}
