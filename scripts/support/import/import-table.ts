import type { IssueLog } from '#lib/ingest/issue.ts';
import { readPackage, type FurtherRule } from '#lib/ingest/read-package.ts';
import { openTable } from '#lib/ingest/tables/file/open-table.ts';
import { TableError } from '#lib/ingest/tables/file/table-error.ts';
import type { TableFile } from '#lib/ingest/tables/file/table-file.ts';
import { wordTableError } from '#lib/ingest/tables/file/word-table-error.ts';
import type { ImportMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import { checkPlanned, planImport, type ImportPlan } from '#lib/ingest/tables/plan-import.ts';
import { m } from '#lib/messages/index.ts';
import { ChangedMeanwhile } from '#lib/server/import/pending-folder.ts';
import { putInPlace } from '#lib/server/import/put-in-place.ts';
import { wordFile, wordIssues, wordPlan } from '#lib/server/import/word-plan.ts';
import { directoryFiles } from '#lib/server/package-files.ts';
import type { ImportOptions } from '../read-import-options.ts';
import { findMapping, type NamedMapping } from './find-mapping.ts';
import { proposeToFile } from './propose-to-file.ts';
import { openInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads a published table into the package, all or nothing, telling what it found; without a mapping it
 * proposes one.
 *
 * @param rules checked beside those of the package itself
 * @returns the exit code: 0 written or nothing new, 1 not
 * @throws UsageError, LockedError
 */
export async function importTable(
	options: ImportOptions,
	terminal: Terminal,
	rules: readonly FurtherRule[] = []
): Promise<number> {
	const { locale, complain, progress } = terminal;
	const named = options.mapping === null ? null : findMapping(options.mapping, options.dataDir);
	if (named && !named.mapping) return refuse(named.log, terminal);
	let source: Awaited<ReturnType<typeof openInput>> | null = null;
	try {
		source = await openInput(options.file, (done, total) =>
			progress.show({ step: 'read (kB)', done: done >> 10, total: total >> 10 })
		);
		const { encoding, delimiter } = named?.mapping?.file ?? {};
		const told = options.encoding ?? encoding;
		const opened = await openTable(source, {
			...(told ? { encoding: told } : {}),
			...(delimiter ? { delimiter } : {})
		});
		const file = chooseSheet(opened, options.sheet, terminal);
		if (!file) return 1;
		terminal.say(wordFile(file, told !== undefined, locale));
		return await (named?.mapping
			? importMapped(options, file, { ...named, mapping: named.mapping }, terminal, rules)
			: proposeToFile(options, file, terminal));
	} catch (error) {
		progress.stop();
		if (error instanceof TableError) complain(wordTableError(error, locale));
		else if (error instanceof ChangedMeanwhile) complain(error.message);
		else throw error;
		return 1;
	} finally {
		await source?.close();
	}
}

/** The sheet that is asked for stands first, where a mapping that names none finds it. */
function chooseSheet(
	file: TableFile,
	name: string | null,
	{ locale, complain }: Terminal
): TableFile | null {
	if (name === null) return file;
	const chosen = file.sheets.find((sheet) => sheet.name === name);
	if (chosen) return { ...file, sheets: [chosen, ...file.sheets.filter((one) => one !== chosen)] };
	const sheets = file.sheets.map((sheet) => sheet.name).join(', ');
	complain(m.import_sheet_none({ sheet: name, sheets }, { locale }));
	return null;
}

async function importMapped(
	options: ImportOptions,
	file: TableFile,
	{ name, text, mapping }: NamedMapping & { mapping: ImportMapping },
	terminal: Terminal,
	rules: readonly FurtherRule[]
): Promise<number> {
	const { locale, say, progress } = terminal;
	const files = directoryFiles(options.dataDir);
	const report = readPackage(files, { rules });
	if (!report.data) {
		terminal.complain(m.import_package_faulty({}, { locale }));
		return refuse(report.log, terminal);
	}
	const input = { file, mapping, mappingName: name, mappingText: text, report, files };
	const planned = await planImport(input);
	progress.show({ step: 'check', done: 0, total: 1 });
	const plan = checkPlanned(planned, files, rules);
	progress.stop();
	for (const line of wordPlan(plan, locale)) say(line);
	if (plan.log.errors > 0) return refuse(plan.log, terminal);
	for (const line of wordIssues(plan.log, locale)) terminal.complain(line);
	say(m.import_warned({ warnings: plan.log.warnings }, { locale }));
	if (plan.changes.size === 0) {
		say(m.import_nothing_new({}, { locale }));
		return 0;
	}
	say(m.import_files({ files: [...plan.changes.keys()].join(', ') }, { locale }));
	const refusal = await confirm(options, terminal);
	if (refusal) return refusal.code;
	await putInPlace(options.dataDir, files, plan.changes);
	say(m.import_written({ rows: rowsOf(plan) }, { locale }));
	return 0;
}

function rowsOf({ comparison }: ImportPlan): number {
	if (!comparison) return 0;
	return comparison.added.length + comparison.confirmed.length + comparison.changed.length;
}

async function confirm(
	{ yes, dryRun }: ImportOptions,
	{ locale, say, complain, ask }: Terminal
): Promise<{ code: number } | null> {
	if (dryRun) {
		say(m.import_dry_run({}, { locale }));
		return { code: 0 };
	}
	if (yes) return null;
	if (!ask) {
		complain(m.import_no_terminal({}, { locale }));
		return { code: 1 };
	}
	if (await ask(`${m.import_ask({}, { locale })} `)) return null;
	say(m.import_declined({}, { locale }));
	return { code: 1 };
}

function refuse(log: IssueLog, { locale, complain, progress }: Terminal): number {
	progress.stop();
	for (const line of wordIssues(log, locale)) complain(line);
	complain(m.import_refused({ errors: log.errors, warnings: log.warnings }, { locale }));
	return 1;
}
