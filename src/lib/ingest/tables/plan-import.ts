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

/** Settings of the planning. */
export interface ImportOptions {
	onRow?: OnRow;
	/** told before the whole package is checked with the new files */
	onCheck?: () => void;
	/** of the layer above, for that check */
	rules?: readonly FurtherRule[];
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
 * Reads a table by its mapping into rows of a package, checks them, compares them with what is published,
 * and checks the package with them in it.
 *
 * @throws TableError where the file cannot be read
 */
export async function planImport(
	input: ImportInput,
	options: ImportOptions = {}
): Promise<ImportPlan> {
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
	const read = await collectRows(file, mapping, { vocabulary, hints }, log, options.onRow);
	const { rows: collected, ...counts } = read;
	const rows = checkRepeated(collected, log);
	checkYears(rows, data.indicators, log);
	checkTableParts(rows, data, log);
	checkUnits(rows, data, log);
	checkJumps(rows, data, log);
	const comparison = compareWithPublished(rows, source, data, log);
	if (log.errors > 0) return { ...plan, counts, comparison };

	const { added, confirmed, changed } = comparison;
	const fresh = [...added, ...confirmed, ...changed.map(({ row }) => row)].map(({ item }) => item);
	const target = { data, descriptor, files };
	const changes = tidyFiles(target, fresh, isNewSource ? source : null, log);
	keepMapping(input, changes);
	if (changes.size === 0 || log.errors > 0) return { ...plan, counts, comparison };
	options.onCheck?.();
	checkWhole(files, changes, options.rules, log);
	return { ...plan, counts, comparison, changes: log.errors > 0 ? plan.changes : changes };
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

/** The package with the new files in place of the old has no fault; its old warnings are not told again. */
function checkWhole(
	files: PackageFiles,
	changes: ReadonlyMap<string, Uint8Array>,
	rules: readonly FurtherRule[] | undefined,
	log: IssueLog
): void {
	const overlay = { get: (path: string) => changes.get(path) ?? files.get(path) };
	const { log: found } = readPackage(overlay, rules ? { rules } : {});
	for (const { type, severity, file, row, column, ...details } of found.issues)
		if (severity === 'error') log.add(type, { file, row, column }, { severity, ...details });
}
